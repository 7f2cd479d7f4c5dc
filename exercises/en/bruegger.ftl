name = Opening up on the chair (Brügger position)
also = Bruegger relief position, Brugger, postural relief, open sitting posture
purpose = Takes you out of the slumped typing position in less than a minute.
cue = Open like a book, chin softly in.

step-1 = Sit on the front edge of the chair, knees apart, feet turned out a little, arms hanging at your sides.
step-2 = Lift your breastbone without arching your back.
step-3 = Turn your palms forward and out, and spread your fingers.
step-4 = Nod slightly, and hold for about ten seconds.
step-5 = Let go and sit easy until the next one.
step-6 = Breathe low and slowly while you hold.
step-7 = Your shoulders stay down. If a shoulder hurts or an arm tingles, let go.

error-1 = Arching hard
error-2 = The shoulders shrug
error-3 = The breath is held

caution-1 = Pain in a shoulder: turn the palms out only as far as it does not hurt.

stop-1 = Tingling in an arm

progression = With a light band between your hands.
regression = Only turn the palms out.
evidence = A traditional exercise; no trial of it was read. Based on a review that supports active breaks with a change of posture; the dose is usual practice, unverified.
