name = Stretch at the base of the skull
also = suboccipital stretch, upper neck stretch, base of skull release
purpose = Eases the small muscles where the neck meets the head.
cue = The chin rolls in, the back of the skull floats up.

step-1 = Sit tall, feet flat, eyes level. Nod your chin a little.
step-2 = Rest two fingers of one hand on your chin, and two of the other on the back of your head.
step-3 = Help the nod a little, so that the back of your skull lifts, until you feel a mild pull. Hold.
step-4 = Let go slowly and come back to level.
step-5 = Breathe calmly; breathe out a little longer.
step-6 = Your fingers guide, they do not press. Pull at most 3 of 10. If a headache rises or you get dizzy, let go.

error-1 = Pulling the whole neck down
error-2 = Hard pressure

caution-1 = Looking down or nodding brings on your headache: nod less and without the fingers; if it still comes, leave it out.

stop-1 = A rising headache
stop-2 = Dizziness

progression = Longer breaths out.
regression = The lying nod, learning the movement.
evidence = Usual practice, unverified. In a trial in which everyone stretched, those who only stretched had the least gain for headache, so add control or strength work. The short form for breaks is a choice of this library.
