name = Side of the head against the hand
also = isometric neck side bend, isometric lateral flexion, neck isometrics
purpose = Loads the muscles at the side of the neck gently, without a stretch.
cue = The head presses the hand; the shoulder stays down.

step-1 = Sit tall with your feet flat and your eyes level.
step-2 = Lay the palm of one hand on the side of your head, just above the ear; the elbow hangs easy.
step-3 = Press your head gently sideways into the palm. Nothing moves. Hold.
step-4 = Fade out slowly. When this side is done, change hands.
step-5 = Keep breathing through the hold.
step-6 = Start with a fifth of your strength, never more than half. If you feel anything in the arm, stop.

error-1 = The trunk leans over
error-2 = The shoulder shrugs

caution-1 = Nerve pain or tingling in the arm on one side: ask your therapist before you press to that side.
caution-2 = More neck pain or headache than usual in the last 24 hours: press with a tenth of your strength only.

stop-1 = Pain, tingling or numbness in an arm

progression = Holds of 10 seconds.
regression = Press against two fingers only.
evidence = Based on a trial and a review that support strengthening of the neck in general. Holding against the hand, and this dose, are usual practice, unverified.
