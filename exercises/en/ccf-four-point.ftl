name = Nod on hands and knees
also = four-point kneeling nod, quadruped chin tuck, all fours neck control
purpose = Trains you to hold a long neck with a small nod against gravity while your arms carry you.
cue = One straight line from tailbone to the top of the head, with a small nod at the top.

step-1 = Kneel on a mat on hands and knees, hands under your shoulders, knees under your hips, elbows not locked.
step-2 = Push the floor gently away, so that your chest does not sink between your shoulder blades.
step-3 = Bring your head in line with your back; you look at the floor between your hands.
step-4 = Nod slightly, so that the back of your neck grows long, and hold. Your eyes stay on the floor.
step-5 = Let go of the nod and sit back on your heels to rest.
step-6 = Keep breathing through the hold.
step-7 = If your wrists hurt or you get dizzy, stop and rest.

error-1 = The head sags
error-2 = The chin pokes forward
error-3 = The shoulder blades stick out
error-4 = The elbows lock

caution-1 = Painful wrists: rest on your fists or on your forearms.
caution-2 = Dizzy with the head facing down: stop, and ask your therapist for the form in sitting.

stop-1 = Pain in a wrist
stop-2 = Dizziness

progression = Add the small no on hands and knees; later lift one hand a little off the floor.
regression = Rest your forearms on a bench or a bed and kneel in front of it.
evidence = Based on published protocols of ten holds of 10 seconds; one of them has three sets. Once a day on five days a week is usual practice, unverified.
