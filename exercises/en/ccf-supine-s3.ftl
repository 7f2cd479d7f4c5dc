name = Lying nod, hold 3
also = deep neck flexor hold, craniocervical flexion stage 3, 26 mmHg, DNF
purpose = Builds endurance of the deep neck muscles in the middle of the nod.
cue = Long at the back of the neck, quiet at the front.

step-1 = Lie on your back, knees bent, feet flat, arms loose, with a thin folded towel under your head if your chin points up.
step-2 = Tongue on the roof of your mouth, teeth apart. Warm up with two easy nods.
step-3 = Look down with your eyes and nod until the back of your neck feels long, while the front stays soft. Hold it there.
step-4 = Roll back slowly to level and rest for the whole rest time.
step-5 = Breathe quietly through the hold; forehead and lips stay loose.
step-6 = If your head grows light on the towel or starts to lift, nod less.

error-1 = The head starts to lift
error-2 = Eyebrows or lips tighten
error-3 = The breath is held

caution-1 = Trembling from tiredness: end the set there.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache that builds through the set

progression = Go on to hold 4 after ten clean holds of 10 seconds in two sessions running. The nod on hands and knees and the chin tuck in sitting may start now too.
regression = Back to hold 2.
evidence = Based on published protocols: ten holds of 10 seconds, here at the third of five stages (26 mmHg with a pressure cuff), where the range usual in healthy people begins. Twice a day is usual practice, unverified.
