name = Open book
also = open book rotation, thoracic rotation, side-lying rotation, chest opener
purpose = Turns the upper back while your head lies supported.
cue = Turn from the breastbone. Your knees stay together.

step-1 = Lie on your side on a mat, the arm you want to open on top. Bend hips and knees, and put a pillow under your head so that your neck is level.
step-2 = Stretch both arms forward at chest height, palms together.
step-3 = Open the top arm like the page of a book, over about four seconds. Your eyes and head follow the hand.
step-4 = Stay for three seconds where it first pulls.
step-5 = Close the arm slowly. Do all of one side, then turn over.
step-6 = Breathe out at the end of the opening.
step-7 = Do not press the arm down to the floor. If the arm tingles, come back.

error-1 = The knees drift apart
error-2 = Forcing the shoulder

caution-1 = A shoulder that slips or has been out of joint: lay your hand on your ribs and turn only your chest.
caution-2 = Late in pregnancy: put a pillow between your knees and under your belly, and turn only as far as is comfortable.

stop-1 = Tingling in the arm

progression = Stay longer at the end.
regression = Hand on the ribs instead of the arm out.
evidence = Usual practice; no trial of this exercise was read. The dose is unverified too.
