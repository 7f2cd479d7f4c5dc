name = Y lying on your front
also = prone Y, Y raise, lower trapezius exercise
purpose = Builds endurance in the lower part of the trapezius muscle; the hardest of the three arm lifts on your front.
cue = Long arms, low shoulders. Your forehead stays on the towel.

step-1 = Lie on your front on a mat, forehead on a folded towel so that your nose is free.
step-2 = Stretch your arms past your head, wider than your shoulders, so that arms and body form a Y. Thumbs point up.
step-3 = Let your shoulder blades slide down your back, away from your ears.
step-4 = Lift your arms a little, over about three seconds, and hold for three.
step-5 = Lower them slowly, without dropping them, and rest a moment.
step-6 = Breathe out as you lift.
step-7 = Your head stays on the towel and your lower back does not arch. If a shoulder hurts or pinches, lower your arms.

error-1 = The shoulders shrug
error-2 = The lower back arches
error-3 = The head lifts

caution-1 = Pain in a shoulder with your arms overhead: stay with the W or the T lying on your front.
caution-2 = Lying on your front is hard for you: do the shoulder blade setting in sitting instead.
caution-3 = Pregnant: do not lie on your front; do the shoulder blade setting in sitting instead.

stop-1 = Shoulder pain

progression = A light weight in each hand.
regression = Back to the T lying on your front.
evidence = Usual practice, unverified; a review supports strengthening of the neck and shoulder blades in general.
