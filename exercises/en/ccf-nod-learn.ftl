name = Lying nod: learning the movement
also = chin nod, deep neck flexor training, craniocervical flexion, DNF
purpose = Teaches a small, pure nod, done by the deep muscles at the front of the neck, before you hold it.
cue = A slow, small yes, led by the eyes. The head rolls; it does not lift or push.

step-1 = Lie on your back on a mat or a firm bed, knees bent, feet flat, arms loose by your sides.
step-2 = If your chin points up, put a thin folded towel under your head, until your face points straight at the ceiling.
step-3 = Rest your tongue on the roof of your mouth and keep your teeth slightly apart.
step-4 = Look down with your eyes first. Then let your head roll into a tiny nod, as if saying yes.
step-5 = Feel the back of your head slide up along the mat. Do not press it down and do not lift it.
step-6 = Pause for two seconds, then roll back to level as slowly as you left.
step-7 = Breathe quietly all the way through.
step-8 = If the front of your throat turns hard or your jaw tightens, make the nod smaller.

error-1 = The chin is pulled straight back
error-2 = The head lifts off the towel
error-3 = The nod is big or fast
error-4 = The jaw clenches
error-5 = The breath is held

caution-1 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-2 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-3 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = Pain in the throat
stop-2 = Dizziness from lying down that does not settle

progression = Go on to the lying nod, hold 1, when ten smooth nods feel easy on two days.
regression = Half the movement, or move only the eyes and leave the head still.
evidence = Based on published protocols: one of them has ten repetitions of this nod. Twice a day, every day, is usual practice, unverified.
