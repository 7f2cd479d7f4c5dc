name = Lying nod, hold 5
also = deep neck flexor hold, craniocervical flexion stage 5, 30 mmHg, DNF
purpose = Trains the full holding power of the deep neck muscles before you load them or use them upright.
cue = A full nod with an empty face.

step-1 = Lie on your back, knees bent, feet flat, arms loose, with a thin folded towel under your head if your chin points up.
step-2 = Tongue on the roof of your mouth, teeth apart. Warm up with two holds at an easier stage.
step-3 = Look down with your eyes and nod as far as is comfortable, without lifting your head. Hold it there.
step-4 = During the hold check: throat soft, jaw loose, face quiet.
step-5 = Roll back slowly to level and rest for the whole rest time.
step-6 = Breathe normally through the hold.
step-7 = Do not strain for more. If your head lifts or presses back, nod less.

error-1 = The head lifts
error-2 = The head presses back
error-3 = The breath is held

caution-1 = This is not a test of strength: no straining.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache that builds through the set

progression = After ten clean holds of 10 seconds in two sessions running: the chin tuck at the wall or the head lift from pillows. Looking up and returning only if your therapist has switched it on.
regression = Back to hold 4.
evidence = Based on published protocols: ten holds of 10 seconds, here at the last of five stages (30 mmHg with a pressure cuff). Once a day on five days a week is usual practice, unverified.
