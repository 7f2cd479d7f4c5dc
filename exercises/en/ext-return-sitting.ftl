name = Look up and return
also = controlled extension and return, neck extension control, looking up
purpose = Trains the muscles at the front of the neck to guide your head when you look up and come back.
cue = The chin comes home first.

step-1 = Sit tall on a chair with your feet flat, hands on your thighs and eyes level. Teeth apart.
step-2 = Look up with your eyes and let your head roll back slowly, without letting it drop.
step-3 = Stop at about half of what you could do, well before the end.
step-4 = Start the way back with a nod: the chin leads, the rest of the neck follows.
step-5 = Finish tall and level, and rest a moment.
step-6 = Breathe quietly; do not hold your breath.
step-7 = Only if your therapist has switched this on for you. At the first dizziness or change in your sight, stop.

error-1 = The head drops back
error-2 = The chin pokes forward on the way back
error-3 = Moving fast

caution-1 = Spinning from certain head positions, now or in the past: ask your therapist before you start.
caution-2 = Looking up brings pain or tingling into an arm: stop, and tell your therapist.

stop-1 = Dizziness
stop-2 = A change in your sight
stop-3 = Pain or tingling in an arm

progression = Pause for 10 seconds part of the way back.
regression = A quarter of the movement.
evidence = Based on a published protocol with ten repetitions. Five days a week is usual practice, unverified.
