name = Shoulder blade hold lying on your front
also = prone scapular hold, lower trapezius hold, scapular endurance
purpose = Builds endurance of the muscles that hold the shoulder blades, at a low load.
cue = The blades melt back and down; the neck is asleep.

step-1 = Lie on your front on a mat or a bed, forehead on a folded towel so that your nose is free.
step-2 = Lay your arms by your sides, palms down, and let your neck and jaw go loose.
step-3 = Draw your shoulder blades gently back and down along your ribs.
step-4 = Let the tops of your shoulders float off the mat, without tensing the neck. Hold it there.
step-5 = Let go slowly and rest.
step-6 = Breathe quietly through the hold.
step-7 = Your head stays on the towel. If your neck tightens, do less or end the set.

error-1 = The head lifts
error-2 = The shoulders shrug
error-3 = Squeezing as hard as possible

caution-1 = Shoulder pain when you lie on your front: put a folded towel under each shoulder, or do it in sitting.
caution-2 = Lying on your front is hard for you: do the shoulder blade setting in sitting instead.
caution-3 = Pregnant: do not lie on your front; do the shoulder blade setting in sitting instead.

stop-1 = Growing tension in the neck

progression = Add the arms: first the W lying on your front, then the T, then the Y.
regression = The shoulder blade setting in sitting.
evidence = Based on a trial and a guideline that include shoulder blade training. Lying on the front, ten holds of 10 seconds once a day, is usual practice, unverified.
