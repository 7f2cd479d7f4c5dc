name = Head lift hold
also = neck flexor endurance, head lift, deep neck flexor endurance test, neck curl
purpose = Builds endurance against the full weight of your head.
cue = The skin folds under your chin stay the same all the way through.

step-1 = Lie flat on your back on a mat, without a pillow, knees bent, feet flat, arms by your sides.
step-2 = Tongue on the roof of your mouth, teeth apart.
step-3 = Nod your chin a little, and keep the nod.
step-4 = Lift your head about two centimetres and hold it steady.
step-5 = Lower your head first, then let go of the nod, and rest for the whole rest time.
step-6 = Keep breathing through the hold; no pressing.
step-7 = Lower your head as soon as the chin drifts up, the head shakes or your throat strains.

error-1 = The chin drifts up
error-2 = The head is lifted too high
error-3 = The breath is held
error-4 = Straining for a personal best

caution-1 = A phase of severe headaches: ask your therapist before you go on with head lifts.
caution-2 = High blood pressure: never hold your breath; if you notice that you press, go back to the pillows.
caution-3 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-4 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-5 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A strained throat
stop-2 = A headache the next morning

progression = Ten holds of 10 seconds, then three longer holds of 15 to 30 seconds.
regression = Back to the head lift from pillows.
evidence = Based on a published protocol with head lifts of ten times 10 seconds, and on a trial that included head lifts. The split into three sets of five is usual practice, unverified. In one study people held for about 39 seconds (men) and 29 (women), with wide differences.
