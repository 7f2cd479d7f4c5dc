name = Forehead against the hand
also = isometric neck flexion, neck isometrics, static neck strengthening
purpose = Loads the muscles at the front of the neck gently, without movement.
cue = Keep the nod. Press with the forehead, not with the chin.

step-1 = Sit tall with your feet flat, eyes level, and nod a little.
step-2 = Lay two fingers or the palm of one hand on your forehead.
step-3 = Build up a gentle pressure of your forehead against your hand. The hand gives as much back; nothing moves. Hold.
step-4 = Fade out just as gently.
step-5 = Keep breathing; your jaw stays loose.
step-6 = Start with a fifth of your strength, never more than half. If pressing hurts more than 2 of 10, stop.

error-1 = The chin pokes forward
error-2 = A sudden push
error-3 = Pushing with full strength

caution-1 = More neck pain or headache than usual in the last 24 hours: press with a tenth of your strength only.

stop-1 = Pain above 2 of 10 while pressing

progression = Holds of 10 seconds; later a band, only if your therapist has prescribed it.
regression = Press against two fingers only.
evidence = Based on a trial and a review that support strengthening of the neck in general. Holding against the hand, and this dose, are usual practice, unverified.
