name = T lying on your front
also = prone T, T raise, prone horizontal abduction, middle trapezius exercise
purpose = Builds endurance between the shoulder blades with the arms out to the sides.
cue = Thumbs to the ceiling, blades to the spine.

step-1 = Lie on your front on a mat, forehead on a folded towel so that your nose is free.
step-2 = Stretch your arms out to the sides, level with your shoulders, thumbs up.
step-3 = Draw your shoulder blades lightly toward your spine.
step-4 = Lift your arms a little, over about three seconds, and hold for three. Your neck stays flat.
step-5 = Lower slowly and rest a moment.
step-6 = Breathe out as you lift.
step-7 = Your head stays on the towel. If a shoulder pinches, lower your arms.

error-1 = The arms drift above the shoulder line
error-2 = The head lifts

caution-1 = A pinch in a shoulder: bring your arms a little lower, lift less, or stay with the W.
caution-2 = Lying on your front is hard for you: do the shoulder blade setting in sitting instead.
caution-3 = Pregnant: do not lie on your front; do the shoulder blade setting in sitting instead.

stop-1 = Shoulder pain

progression = Go on to the Y lying on your front, or hold a weight of 0.5 to 1 kg in each hand.
regression = Back to the W lying on your front.
evidence = Usual practice, unverified; a review supports strengthening of the neck and shoulder blades in general.
