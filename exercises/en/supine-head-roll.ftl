name = Head roll lying on your back
also = supine head roll, lying neck rotation, gentle neck turning, whiplash exercise
purpose = The easiest way to turn a sore neck: the pillow carries the head.
cue = Heavy head, lazy roll.

step-1 = Lie on your back on a mat or your bed, knees bent, feet flat, arms beside you.
step-2 = Rest your head on a smooth, flat pillow so that your face points straight up. Let it grow heavy.
step-3 = Look to one side with your eyes. Then let your head roll after them, without lifting it.
step-4 = Roll only as far as is comfortable, then back to the middle. There and back takes about six seconds.
step-5 = Rest a moment in the middle, then roll to the other side.
step-6 = Breathe quietly all the way through.
step-7 = Nothing here should hurt. If the room spins, stop and wait until it settles.

error-1 = The head lifts
error-2 = Pushing into pain

caution-1 = Spinning when you lie down or turn over in bed: ask your therapist before you do this.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = Spinning

progression = Go on to neck rotation in sitting.
regression = Only the eyes move to the side and back.
evidence = Based on studies and a programme for whiplash in which the neck is moved early, gently and often; this exercise and its dose are usual practice, unverified.
