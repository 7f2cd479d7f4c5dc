name = Lower-neck curl and lift
also = deep neck extensor strengthening, prone on elbows extension, semispinalis, multifidus
purpose = Strengthens the deep muscles at the back of the lower neck without strain on the upper neck.
cue = Eyes glued to one spot; the neck unrolls from the bottom.

step-1 = Lie on your front on a mat and prop yourself on your forearms, elbows under your shoulders; push your breastbone gently away from the floor.
step-2 = Let your neck curl down comfortably and fix your eyes on a spot between your hands.
step-3 = Raise your neck from its base, over about three seconds, until it is level with your back. Your eyes never leave the spot.
step-4 = Pause for two seconds, then lower slowly.
step-5 = Breathe out as you lift.
step-6 = Do not go above level. If pain between your shoulder blades goes above 3 of 10, stop.

error-1 = Looking forward
error-2 = The chin pokes forward
error-3 = Lifting above level

caution-1 = Your lower back hurts when it bends backward: do it on hands and knees.
caution-2 = Looking up brings on your pain: stop below level, and do it on hands and knees if lying on your forearms hurts.
caution-3 = Bending your head down brings on your pain: let it curl down only a little.
caution-4 = Shoulder pain when you lean on your elbows: do it on hands and knees.
caution-5 = Lying on your front is hard for you: do it on hands and knees.
caution-6 = Pregnant: do not lie on your front; do it on hands and knees.

stop-1 = Pain between the shoulder blades above 3 of 10

progression = Hold at level for 10 seconds, ten times: the neck hold lying on your front.
regression = On hands and knees, with a smaller movement.
evidence = Based on a published protocol: three sets of five. Once a day on five days a week is usual practice, unverified.
