name = W lying on your front
also = prone W, W raise, scapular W, lower trapezius exercise
purpose = The first shoulder blade exercise on your front in which you lift the arms too.
cue = Elbows toward your back pockets.

step-1 = Lie on your front on a mat, forehead on a folded towel so that your nose is free.
step-2 = Lay your bent arms beside your ribs so that arms and body form a W, thumbs up.
step-3 = Draw your shoulder blades back and down.
step-4 = Lift hands and elbows together by a few centimetres, over about three seconds, and hold for three.
step-5 = Lower under control and rest a moment.
step-6 = Breathe out as you lift.
step-7 = Your head stays on the towel. If a shoulder hurts, lift less or stop.

error-1 = The head lifts
error-2 = The shoulders shrug

caution-1 = Pain at the front of a shoulder: lift only a finger's width, or stay with the shoulder blade hold.
caution-2 = Lying on your front is hard for you: do the shoulder blade setting in sitting instead.
caution-3 = Pregnant: do not lie on your front; do the shoulder blade setting in sitting instead.

stop-1 = Shoulder pain

progression = Go on to the T lying on your front.
regression = Back to the shoulder blade hold lying on your front.
evidence = Usual practice, unverified; a review supports strengthening of the neck and shoulder blades in general.
