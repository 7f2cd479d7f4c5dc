name = The small no on hands and knees
also = four-point upper neck rotation, quadruped head turn, all fours rotation, suboccipital control
purpose = Trains turning in the upper neck, which is often stiff or clumsy with headaches that come from the neck.
cue = Turn your head as if it were on a skewer. It does not tip or slide.

step-1 = Kneel on a mat on hands and knees, hands under your shoulders, knees under your hips, elbows not locked.
step-2 = Push the floor gently away and bring your head in line with your back, a small nod in your neck, eyes on the floor.
step-3 = Turn your head slowly to one side as if saying a small no. Your chin keeps its distance from your chest.
step-4 = Stay below about 40 degrees, roughly half the way to your shoulder. Your shoulders stay still.
step-5 = Come back to the middle, rest a moment, and turn to the other side.
step-6 = Breathe quietly and evenly.
step-7 = If you get dizzy or feel sick, stop and sit back on your heels.

error-1 = The head tips to the side
error-2 = The turn is too big
error-3 = The shoulders follow

caution-1 = Dizziness, now or in the past: start in sitting, and ask your therapist before you go on hands and knees.
caution-2 = Painful wrists: rest on your fists or on your forearms.

stop-1 = Dizziness
stop-2 = Nausea

progression = Pause for three seconds on each side; later close your eyes.
regression = Do it in sitting, or propped on your forearms.
evidence = Based on a published protocol: three sets of five, turning less than 40 degrees. Once a day on five days a week is usual practice, unverified.
