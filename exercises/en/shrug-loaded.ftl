name = Shrug with weights
also = loaded shrug, shoulder shrug, dumbbell shrug, upper trapezius strengthening
purpose = Strengthens the upper trapezius when it is sore but no longer flares up easily.
cue = Straight up, straight down. No rolling.

step-1 = Stand tall with your feet hip-wide, a weight in each hand, arms hanging at your sides. A band under your feet works too.
step-2 = Make the back of your neck long with a slight nod.
step-3 = Lift both shoulders straight up toward your ears.
step-4 = Pause for one second.
step-5 = Lower them all the way, over two to three seconds.
step-6 = Breathe out as you lift.
step-7 = Your chin does not poke forward. If a headache rises or you feel anything in an arm, put the weights down.

error-1 = The chin pokes forward
error-2 = The shoulders roll
error-3 = The weights drop fast

caution-1 = Nerve pain, tingling or numbness in an arm: do not start before your therapist has agreed.

stop-1 = A rising headache
stop-2 = Pain, tingling or numbness in an arm

progression = Heavier weights, with 8 to 12 repetitions.
regression = Shrug without weights.
evidence = Based on workplace trials of strength training, and on a study in which shrugs made this muscle work hard. This dose is usual practice, unverified.
