name = Upper back over the chair
also = thoracic extension, upper back stretch, chair extension, mid-back mobility
purpose = Loosens a stiff upper back, so that the neck has to bend less.
cue = Bend in the middle of the back; the neck just comes along.

step-1 = Sit right back on a chair whose backrest ends at your shoulder blades.
step-2 = Lace your fingers behind your head to carry it, elbows forward.
step-3 = Lean your upper back over the edge, over about three seconds, and stay for three. Ribs soft.
step-4 = Come back up slowly.
step-5 = Breathe in to lean, breathe out to come back up.
step-6 = Your head rests in your hands and does not drop back. With a sharp pain in the back, stop.

error-1 = The lower back arches
error-2 = The head drops back

caution-1 = Osteoporosis: ask your therapist first, and move only a little.
caution-2 = Use a chair that stands firm. Lock the wheels, or push it against a wall.

stop-1 = A sharp pain in the middle of the back

progression = Sit a little higher or lower, so that the edge meets another level.
regression = A rolled towel behind your back instead of the edge.
evidence = Based on a guideline in which work on the upper back is one part of treatment; this exercise and its dose are usual practice, unverified.
