name = Chest stretch in the doorway
also = doorway stretch, pec stretch, pectoral stretch, chest opener
purpose = Opens the front of the chest when the shoulders have been pulled forward.
cue = Move the body, not the arm.

step-1 = Stand in a doorway, the forearm of the side you stretch on the frame, elbow a little below the shoulder.
step-2 = Step through with the foot of that side until the chest opens, and hold.
step-3 = Keep a slight nod; your ribs stay down.
step-4 = Step back, then change sides.
step-5 = Breathe calmly into the chest.
step-6 = Pull at most 3 of 10. Never bounce. If the arm goes numb or the front of the shoulder hurts, step back.

error-1 = The lower back arches
error-2 = The chin pokes forward
error-3 = The elbow is too high

caution-1 = A shoulder that slips or has been out of joint: ask your therapist first, and keep the elbow low.
caution-2 = Pain at the front of the shoulder: lower the elbow and step less far.

stop-1 = Numbness in the arm

progression = Other heights of the elbow.
regression = Hands behind your hips, and lift your breastbone.
evidence = Based on a trial of stretching in office workers; this stretch, how often and its 30 seconds are usual practice, unverified; the short form for breaks is a choice of this library.
