name = Wall slide
also = forearm wall slide, serratus slide, scapular upward rotation
purpose = Trains the shoulder blades to turn upward when you lift your arms, without the neck taking over.
cue = Reach up and around; your ears stay away from your shoulders.

step-1 = Face a wall, one foot a small step in front of the other.
step-2 = Rest your forearms on the wall, elbows at shoulder height, thumbs toward you.
step-3 = Press lightly into the wall and nod a little.
step-4 = Slide your forearms up as far as your neck stays relaxed, and pause.
step-5 = Slide down under control.
step-6 = Breathe out on the way up.
step-7 = If your shoulder pinches, stay below that height.

error-1 = The shoulders shrug early
error-2 = The ribs push forward
error-3 = The chin pokes forward

caution-1 = A pinch in the shoulder: slide only to just below the height where it starts.

stop-1 = Shoulder pain above 3 of 10

progression = A light band around your wrists.
regression = Slide only half as far.
evidence = Usual practice, unverified; a review supports strengthening of the neck and shoulder blades in general.
