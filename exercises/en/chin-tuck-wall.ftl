name = Chin tuck at the wall
also = standing chin tuck, wall nod, wall lean, neck retraction, deep neck flexors
purpose = Trains you to keep a long neck while standing, with the wall to feel against.
cue = The head glides up the wall like a lift. It does not press into it.

step-1 = Stand with your back to a wall, heels a foot's length away, bottom and upper back touching it.
step-2 = Rest the back of your head on the wall, eyes level. If it does not reach, put a folded towel behind it.
step-3 = Nod a little so that the back of your head glides up the wall in light contact, and hold.
step-4 = Glide back down slowly.
step-5 = Breathe quietly; your ribs stay low.
step-6 = Do not press. Stop if your arm tingles or you feel light-headed.

error-1 = Pressing hard into the wall
error-2 = The ribs push forward
error-3 = The lower back arches

caution-1 = A marked curve of the upper back: use a thicker towel. Never force your head to the wall.
caution-2 = Tingling in an arm when you tuck: stop, and tell your therapist.

stop-1 = Light-headedness

progression = Move your heels out to 30 cm at most, nod, and hold your head just off the wall (the wall lean).
regression = Back to the chin tuck in sitting.
evidence = Based on a published protocol of ten holds of 10 seconds with the head off the wall, heels up to 30 cm out. The easier start with the head on the wall, twice a day, is usual practice, unverified.
