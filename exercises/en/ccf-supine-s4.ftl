name = Lying nod, hold 4
also = deep neck flexor hold, craniocervical flexion stage 4, 28 mmHg, DNF
purpose = Builds endurance of the deep neck muscles near the end of your comfortable nod.
cue = As soft as in hold 1, only further along.

step-1 = Lie on your back, knees bent, feet flat, arms loose, with a thin folded towel under your head if your chin points up.
step-2 = Tongue on the roof of your mouth, teeth apart. Warm up with one hold as in hold 2.
step-3 = Look down with your eyes and nod until you are just short of your full comfortable nod. Hold it there.
step-4 = Let the effort fade first, then roll back slowly to level and rest for the whole rest time.
step-5 = Breathe easily through the hold.
step-6 = If the cords at the side of your neck stand out, or you slip back during the hold, nod less or end the set.

error-1 = The cords at the side of the neck work
error-2 = The nod slips back after five seconds

caution-1 = An unpleasant feeling in the throat: nod less far.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache that builds through the set

progression = Go on to hold 5 after ten clean holds of 10 seconds in two sessions running.
regression = Back to hold 3.
evidence = Based on published protocols: ten holds of 10 seconds, here at the fourth of five stages (28 mmHg with a pressure cuff). Twice a day is usual practice, unverified.
