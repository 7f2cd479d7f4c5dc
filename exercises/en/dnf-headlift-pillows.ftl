name = Head lift from pillows
also = supported head lift, neck flexor strength, neck curl from pillows
purpose = A first load for the muscles at the front of the neck; the pillows keep the load small.
cue = Nod, then float. If your chin pokes up, the set is over.

step-1 = Lie on your back, knees bent, feet flat, with two firm pillows under your head.
step-2 = Tongue on the roof of your mouth, teeth apart, arms loose by your sides.
step-3 = Nod a little first, and keep the nod.
step-4 = Take the weight off the pillow until a sheet of paper could slip under your head. Hold it there.
step-5 = Set your head down first, then let go of the nod, and rest for the whole rest time.
step-6 = Keep breathing through the hold.
step-7 = Only after the lying nod, hold 4 or 5, is clean. Set your head down if it shakes or the chin rises.

error-1 = Lifting before nodding
error-2 = The chin pokes up
error-3 = The head shakes
error-4 = The breath is held

caution-1 = Severe headaches: ask your therapist before you start head lifts.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache within an hour afterwards: go back to the lying nod, hold 4

progression = One pillow, then none, and holds of up to 10 seconds; after that the head lift hold.
regression = Back to the lying nod, hold 4.
evidence = Based on a published protocol that goes from two pillows to one to none, with ten holds of 10 seconds, and on a trial that included head lifts. The 5-second start on four days a week is usual practice, unverified.
