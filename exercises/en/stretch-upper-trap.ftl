name = Stretch for the top of the shoulder
also = upper trapezius stretch, upper trap stretch, trapezius stretch, ear to shoulder stretch
purpose = Eases tightness between neck and shoulder. Works best together with control or strength exercises.
cue = Anchor the shoulder, let the head drift away.

step-1 = Sit tall. With the hand of the side you stretch, hold the seat, or sit on that hand.
step-2 = Let your head tip to the other side, ear toward shoulder.
step-3 = Turn your nose slightly up toward the ceiling, until you feel a mild pull, and hold.
step-4 = To come back, lift your head with your free hand. Then change sides.
step-5 = Breathe calmly and let the shoulder sink.
step-6 = Pull at most 3 of 10. Never bounce. If an arm tingles or a headache starts, come back.

error-1 = Pulling with force
error-2 = The shoulder shrugs
error-3 = Slumping

caution-1 = Pain or tingling in an arm: ask your therapist first.
caution-2 = A neck that flares up easily: go only to the first hint of a pull, and keep your hand off your head.

stop-1 = Tingling in an arm
stop-2 = A headache

progression = Lay the free hand lightly on your head; its weight is enough.
regression = The neck side bend without a long hold.
evidence = Based on a trial in which office workers stretched twice a day, five days a week. In another trial stretching alone did least for headache. This stretch and its 30 seconds are usual practice, unverified; the short form for breaks is a choice of this library.
