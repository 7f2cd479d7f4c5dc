name = Lying nod, hold 1
also = deep neck flexor hold, craniocervical flexion stage 1, 22 mmHg, DNF
purpose = Starts to build how long the deep neck muscles can hold, at the lowest load.
cue = Hold the position, not your breath. Soft throat, loose jaw.

step-1 = Lie on your back, knees bent, feet flat, with a thin folded towel under your head if your chin points up.
step-2 = Rest two fingertips of one hand lightly on the front of your neck, beside the windpipe. Tongue on the roof of your mouth, teeth apart.
step-3 = Look down with your eyes, then roll your head into the smallest nod you can feel, and hold it there.
step-4 = Roll back slowly to level and rest for the whole rest time.
step-5 = Keep breathing quietly through the hold.
step-6 = The muscles under your fingers stay soft. If cords stand out, nod less; if they still stand out, end the set.

error-1 = Cords stand out under your fingers
error-2 = The nod fades during the hold
error-3 = The head presses into the mat
error-4 = The breath is held

caution-1 = A neck that flares up easily: start with holds of 3 to 5 seconds.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache that builds through the set

progression = Go on to hold 2 after ten clean holds of 10 seconds in two sessions running.
regression = Five holds of 5 seconds, or back to learning the nod.
evidence = Based on published protocols: ten holds of 10 seconds, here at the first of five stages (22 mmHg with a pressure cuff). Practice twice a day was used in a trial for tension-type headache; for cervicogenic headache it is usual practice, unverified.
