name = Back of the head against the hands
also = isometric neck extension, neck isometrics, static neck strengthening
purpose = Loads the muscles at the back of the neck gently, without movement.
cue = The head pushes straight back, eyes level.

step-1 = Sit tall with your feet flat and your eyes level.
step-2 = Lace your fingers behind the back of your head, elbows relaxed; or use a headrest.
step-3 = Press your head gently back into your hands, without looking up. Nothing moves. Hold.
step-4 = Fade out slowly.
step-5 = Breathe evenly through the hold.
step-6 = Start with a fifth of your strength, never more than half. If pressing hurts more than 2 of 10, or pain goes into an arm, stop.

error-1 = The chin tilts up
error-2 = The hands pull

caution-1 = Leaning your head back brings pain or tingling into an arm: ask your therapist before you do this.
caution-2 = More neck pain or headache than usual in the last 24 hours: press with a tenth of your strength only.
caution-3 = Lifting your arms behind your head hurts: press lightly into a high-back chair instead.

stop-1 = Pain above 2 of 10 while pressing

progression = Holds of 10 seconds.
regression = Press lightly into a high-back chair.
evidence = Based on a trial and a review that support strengthening of the neck in general. Holding against the hand, and this dose, are usual practice, unverified.
