name = Looking down and up
also = neck flexion and extension, nodding, chin to chest, looking up and down
purpose = Helps you to look down and up freely again.
cue = Nod to go down, grow long to come back.

step-1 = Sit tall, feet flat, hands on your thighs, eyes level.
step-2 = Nod first, then let your head roll forward as far as is comfortable.
step-3 = Come back by growing tall, and look up only as far as is comfortable. Take about six seconds for both.
step-4 = Pause for a second, then let your chin lead you back to level.
step-5 = Breathe out on the way down, in on the way up.
step-6 = Do not hang at the end and do not let the head drop back. If you get dizzy, stop.

error-1 = Hanging at the end of the movement
error-2 = The head drops back

caution-1 = Looking up brings on dizziness or headache: leave that half out and only look down.

stop-1 = Dizziness
stop-2 = An electric feeling down the spine

progression = Ten repetitions.
regression = Only the way down and back to level.
evidence = Based on a guideline and on whiplash programmes that include gentle movement; this dose is usual practice, unverified.
