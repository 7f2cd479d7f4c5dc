name = Shoulder blades together
also = scapular retraction, shoulder blade squeeze, scapular pinches, rounded shoulders
purpose = Works against rounded shoulders and prepares you for rowing with a band.
cue = The blades slide together; the shoulders stay low.

step-1 = Sit or stand tall, elbows bent by your sides, palms facing forward.
step-2 = Slide your shoulder blades toward your spine, over about three seconds.
step-3 = Pause for three seconds and keep your neck long.
step-4 = Release slowly, all the way.
step-5 = Breathe out as the blades come together.
step-6 = Your shoulders do not rise. If something catches in your mid-back, stop.

error-1 = The shoulders shrug
error-2 = The chin pokes forward
error-3 = The back arches

stop-1 = A catching pain in the mid-back

progression = Go on to rowing with a band.
regression = A smaller movement.
evidence = Based on reviews that support strengthening of the neck and shoulder blades in general. This exercise and its dose are usual practice, unverified.
