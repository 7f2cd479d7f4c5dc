name = The small yes on hands and knees
also = four-point upper neck extension, quadruped head nod, all fours nod, suboccipital control
purpose = Trains small, even nodding in the upper neck alone.
cue = Only the topmost hinge of your neck moves.

step-1 = Kneel on a mat on hands and knees, hands under your shoulders, knees under your hips, elbows not locked.
step-2 = Push the floor gently away and bring your head in line with your back, eyes on the floor between your hands.
step-3 = Keep the lower neck still and lift your chin a little away from your chest.
step-4 = Nod it back until your face points at the floor again, and rest a moment.
step-5 = Keep it small and even. After each set, sit back on your heels.
step-6 = Breathe quietly and evenly.
step-7 = If pain at the base of your skull goes above 3 of 10, stop.

error-1 = The whole neck moves
error-2 = The movement is big
error-3 = The chest sinks

caution-1 = Looking up easily brings on your headache: go only half as far.
caution-2 = Dizzy with the head facing down: stop, and ask your therapist before you go on.
caution-3 = Painful wrists: rest on your fists or on your forearms.

stop-1 = Pain at the base of the skull above 3 of 10

progression = Go on to the small no on hands and knees.
regression = Lie on your side with your head on a pillow, and make the same small movement.
evidence = Based on a published protocol: three sets of five. Once a day on five days a week is usual practice, unverified.
