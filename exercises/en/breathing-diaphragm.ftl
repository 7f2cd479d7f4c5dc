name = Belly breathing
also = diaphragmatic breathing, abdominal breathing, deep breathing, relaxation
purpose = Lets the neck muscles rest from breathing and helps you to calm down.
cue = The lower hand moves, the upper hand rests.

step-1 = Sit comfortably, back supported, one hand on your chest and one on your belly.
step-2 = Breathe in through your nose for about four seconds, into the lower hand.
step-3 = Breathe out for about six seconds, without pushing.
step-4 = Let the next breath come by itself.
step-5 = Shoulders and jaw stay loose.
step-6 = If you feel light-headed or your lips or fingers tingle, go back to your usual breathing.

error-1 = Forcing big breaths
error-2 = The shoulders lift

caution-1 = Light-headed while you do this: breathe as usual again, and next time breathe less deeply.

stop-1 = Tingling in the lips or fingers

progression = Breathe like this during the nod holds.
regression = Do it lying on your back.
evidence = Based on workplace trials in which one relaxation exercise was part of the programme; breathing in this way and the dose are usual practice, unverified.
