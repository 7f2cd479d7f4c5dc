name = Turning with the eyes
also = eye-led rotation, isometric rotation with eye movement, co-contraction, gentle neck activation
purpose = The lightest way to wake the neck muscles, suited to a neck that flares up easily.
cue = The eyes move; the head only thinks about it.

step-1 = Sit tall with your feet flat, or lie with your head supported. Face straight ahead, teeth apart.
step-2 = If it helps, lay one hand lightly on the temple of the side you will look to.
step-3 = Look to that side with your eyes only, as if to turn your head.
step-4 = Feel your neck muscles get ready, keep the head still, and hold.
step-5 = Look back to the middle and rest. When this side is done, change sides.
step-6 = Breathe quietly.
step-7 = Look only as far as is easy for your eyes. If they hurt or you get dizzy, stop.

error-1 = The head turns
error-2 = Staring until the eyes ache

caution-1 = A migraine attack going on: leave it out until it is over.
caution-2 = Tired or strained eyes: wait until they have settled, and look less far.
caution-3 = Dizzy when your eyes move: stop, and tell your therapist.

stop-1 = Pain in the eyes
stop-2 = Dizziness

progression = Go on to turning against the hand.
regression = Holds of 3 seconds.
evidence = Based on a published protocol of turning led by the eyes: five holds of 5 seconds on each side. Twice a day is usual practice, unverified.
