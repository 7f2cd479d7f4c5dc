name = Neck side bend
also = side bending, lateral flexion, ear to shoulder
purpose = Eases tightness at the side of the neck without a strong stretch.
cue = The ear travels, the shoulder stays.

step-1 = Sit tall, feet flat, hands on your thighs, eyes level.
step-2 = Let one ear sink toward the shoulder on the same side, over about three seconds.
step-3 = Pause for two seconds where you feel the first tightness.
step-4 = Come back to the middle, then bend to the other side.
step-5 = Breathe out as you bend.
step-6 = Your face keeps looking forward. If you feel anything in an arm, stop.

error-1 = The shoulder comes up to the ear
error-2 = The face turns

caution-1 = Pain or tingling in an arm: bend only half as far, and not at all if the arm answers.

stop-1 = Pain, tingling or numbness in an arm

progression = Ten repetitions, then the stretch for the top of the shoulder.
regression = Half as far.
evidence = Based on a guideline and on whiplash programmes that include gentle movement; this dose is usual practice, unverified.
