name = Sitting chin tuck with nod
also = chin tuck, neck retraction, double chin exercise, deep neck flexors
purpose = Carries the work of the deep neck muscles into the posture you sit and work in.
cue = Grow tall first, then nod a little. Do not ram the chin back.

step-1 = Sit on the front half of the chair, tall on your sit-bones, feet flat, eyes level.
step-2 = Imagine the top of your head being lifted by a centimetre.
step-3 = Let your chin sink slightly as the back of your neck grows long, and hold.
step-4 = Ease off slowly.
step-5 = Breathe quietly; your shoulders stay loose.
step-6 = Stop short of any tingling in an arm.

error-1 = A forced double chin
error-2 = The shoulders creep up
error-3 = Looking up
error-4 = Starting from a slump

caution-1 = Tingling in an arm when you tuck: stop, and tell your therapist.

stop-1 = Tingling in an arm
stop-2 = An electric feeling down the spine

progression = Holds of 10 seconds, then the chin tuck at the wall.
regression = A smaller movement, or only sitting tall.
evidence = Based on a published protocol for the nod in sitting (ten holds of 10 seconds). The shorter hold and three times a day are usual practice, unverified.
