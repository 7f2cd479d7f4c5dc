name = Lying nod, hold 2
also = deep neck flexor hold, craniocervical flexion stage 2, 24 mmHg, DNF
purpose = Builds endurance of the deep neck muscles a little further into the nod.
cue = A fraction further, no harder.

step-1 = Lie on your back, knees bent, feet flat, hands on your belly, with a thin folded towel under your head if your chin points up.
step-2 = Tongue on the roof of your mouth, teeth apart. Warm up with three easy nods as in hold 1.
step-3 = Look down with your eyes and nod a little further than in hold 1. Stop before the muscles at the surface of the neck switch on, and hold.
step-4 = Roll back slowly to level and rest for the whole rest time.
step-5 = Breathe steadily through the hold; feel your belly rise under your hands.
step-6 = End the set when the hold starts to quiver or cords stand out at the front of your neck.

error-1 = Going past the target
error-2 = Quivering
error-3 = The chin is pulled back instead of nodding

caution-1 = Tired or shaky: end the set. Extra holds do not make up for lost form.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache that builds through the set

progression = Go on to hold 3 after ten clean holds of 10 seconds in two sessions running.
regression = Back to hold 1.
evidence = Based on published protocols: ten holds of 10 seconds, here at the second of five stages (24 mmHg with a pressure cuff). Twice a day is usual practice, unverified.
