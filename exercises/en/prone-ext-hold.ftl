name = Neck hold lying on your front
also = prone neck extensor endurance, neck extension hold, prone head lift
purpose = Builds endurance at the back of the neck for long spells at a screen.
cue = Hover. Do not look up.

step-1 = Lie on your front on a mat or a firm bed, forehead on a folded towel so that your nose is free, arms by your sides.
step-2 = Let your jaw and shoulders go loose.
step-3 = Nod slightly, so that the back of your neck grows long.
step-4 = Lift your forehead a finger's width, with the neck in line with your back and your eyes on the mat. Hold it there.
step-5 = Lower your forehead and rest for the whole rest time.
step-6 = Keep breathing through the hold.
step-7 = If a headache rises or the shoulders creep to your ears, lower your head and end the set.

error-1 = Looking forward
error-2 = The head is lifted high
error-3 = The shoulders squeeze up to the ears

caution-1 = Pregnant: do not lie on your front; hold the level head on hands and knees.
caution-2 = Lying on your front is hard for you: hold the level head on hands and knees.
caution-3 = A neck that flares up easily: start with holds of 3 to 5 seconds.

stop-1 = A rising headache

progression = Longer holds. A light weight on the head only if your therapist has told you so.
regression = Holds of 5 seconds.
evidence = Based on a published protocol with ten holds of 10 seconds for the muscles at the back of the neck. Lying on the front and three days a week are usual practice, unverified.
