name = Level head on the elbows
also = prone on elbows, sphinx neck hold, prone prop neck control
purpose = Trains you to hold your head level against gravity, carried by your shoulder blades.
cue = Your chest floats up between the shoulder blades; your neck stays long.

step-1 = Lie on your front on a mat and prop yourself on your forearms, elbows under your shoulders, hands apart.
step-2 = Push your breastbone gently away from the floor, so that you do not hang between your shoulder blades.
step-3 = Bring your head up until it is in line with your back and you look at the mat between your hands.
step-4 = Nod slightly so that the back of your neck grows long, and hold.
step-5 = Rest your forehead down on your hands between the holds.
step-6 = Keep breathing through the hold.
step-7 = If your lower back or a shoulder hurts, change to hands and knees.

error-1 = Hanging between the shoulder blades
error-2 = The chin pokes forward
error-3 = The head droops

caution-1 = Your lower back hurts when it bends backward: do the nod on hands and knees instead.
caution-2 = Shoulder pain when you lean on your elbows: do the nod on hands and knees instead.
caution-3 = Lying on your front is hard for you: do the nod on hands and knees instead.
caution-4 = Pregnant: do not lie on your front; do the nod on hands and knees instead.

stop-1 = Pain in the back or a shoulder

progression = The lower-neck curl and lift, or the small no on hands and knees.
regression = Rest your forehead on your fists and only nod.
evidence = Based on a published protocol that uses this position, with ten holds of 10 seconds. Once a day on five days a week is usual practice, unverified.
