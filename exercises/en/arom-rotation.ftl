name = Neck rotation
also = turning the head, looking over the shoulder, neck turn, cervical rotation
purpose = Keeps the range in which you can turn your head; often the first movement after a strain.
cue = Turn like an owl: level chin, no tilt.

step-1 = Sit tall, feet flat, hands on your thighs, eyes level.
step-2 = Turn slowly to look over one shoulder, as far as the first tightness, over about three seconds.
step-3 = Pause for a moment, then come back to the middle.
step-4 = Turn to the other side in the same way.
step-5 = Breathe out as you turn.
step-6 = Stay short of pain. If turning makes you dizzy, stop.

error-1 = Rushing
error-2 = The chin drops
error-3 = The trunk turns as well

caution-1 = Dizzy when you turn your head: stop, and tell your therapist.

stop-1 = Dizziness
stop-2 = A change in your sight
stop-3 = Tingling, numbness or weakness in an arm

progression = Ten turns each way, slightly further.
regression = The head roll lying on your back, or let your eyes lead and your head follow a little.
evidence = Based on a guideline and on whiplash programmes that start with turning; the number of turns is usual practice, unverified.
