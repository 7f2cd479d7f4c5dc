name = Posture reset
also = sitting tall, posture correction, upright sitting, posture break
purpose = Practises sitting tall, often and briefly, so that it comes by itself.
cue = Tall, wide, long, at 20 percent.

step-1 = Stay on your chair with both feet on the floor.
step-2 = Roll your pelvis up until you sit on top of your sit-bones.
step-3 = Let your shoulder blades settle lightly.
step-4 = Make the back of your neck a few millimetres longer.
step-5 = Hold for ten seconds at a fifth of your strength, then relax.
step-6 = Breathe as you did before.
step-7 = It should feel easy. If anything hurts or strains, do less.

error-1 = Stiff like a soldier
error-2 = Trying to hold it all day

progression = Do it at natural moments: the phone rings, a mail is sent.
regression = Only the pelvis.
evidence = Based on a headache trial (that sitting tall was practised in it is unverified) and on a trial in which training the nod improved neck posture at the computer; how often and how long is usual practice, unverified. The one-minute form for breaks is a choice of this library.
