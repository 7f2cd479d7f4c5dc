name = Shoulder rolls
also = shoulder circles, rolling the shoulders, loosening the shoulders
purpose = Loosens the shoulders quickly and shows you how tense you are.
cue = Big slow circles, heavy arms.

step-1 = Sit tall, feet flat, and let your arms hang heavy at your sides.
step-2 = Circle both shoulders up, back and down. One circle takes about four seconds.
step-3 = Your neck stays still.
step-4 = After the last circle let your shoulders sink.
step-5 = Finish with one long breath out.
step-6 = If a shoulder hurts, make the circles smaller or stop.

error-1 = Pumping fast
error-2 = The head bobs along

caution-1 = A shoulder that clicks and hurts: make the circles smaller.

stop-1 = Shoulder pain

progression = Bigger circles with the arms.
regression = Lift the shoulders and let them drop, three times.
evidence = Based on workplace trials in which people did brief neck and shoulder exercises several times a day; this exercise and its dose are usual practice, unverified.
