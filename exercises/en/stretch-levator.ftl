name = Stretch from the neck to the shoulder blade
also = levator scapulae stretch, levator stretch, armpit stretch, sniff the armpit
purpose = Eases the line from the upper corner of the shoulder blade to the neck.
cue = Sniff the opposite armpit.

step-1 = Sit tall. With the hand of the side you stretch, hold the seat from below.
step-2 = Turn your face about half-way to the other side.
step-3 = Nod toward the armpit you are facing, until you feel a mild pull, and hold.
step-4 = Raise your head slowly and turn back. Then change sides.
step-5 = Breathe calmly; your chest stays wide.
step-6 = Pull at most 3 of 10. Never bounce. If an arm tingles, come back.

error-1 = Yanking with the hand
error-2 = The chest caves in

caution-1 = Pain or tingling in an arm: ask your therapist first.
caution-2 = Looking down brings on pain, headache or tingling: nod only half as far, or leave the stretch out.
caution-3 = A neck that flares up easily: go only to the first hint of a pull, and keep your hand off your head.

stop-1 = Tingling in an arm

progression = Lay the free hand lightly on the back of your head; its weight is enough.
regression = Turn and nod without holding.
evidence = Based on a trial in which office workers stretched twice a day, five days a week. This stretch and its 30 seconds are usual practice, unverified; the short form for breaks is a choice of this library.
