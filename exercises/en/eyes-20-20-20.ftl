name = Look far away (20-20-20)
also = 20-20-20 rule, eye break, screen break, tired eyes, blinking
purpose = A habit for tired eyes that also takes your head away from the screen.
cue = Far gaze, soft shoulders.

step-1 = Sit back and take your hands off the keyboard.
step-2 = Look at something about 6 metres away, for example through a window.
step-3 = Blink slowly five times.
step-4 = Let your shoulders drop, and go on looking until the 20 seconds are over.
step-5 = Breathe calmly.
step-6 = If you see double, stop and do not carry on with the screen.

error-1 = Looking at the phone instead

caution-1 = New trouble with your sight: have your eyes checked first.

stop-1 = Double vision

progression = Together with the posture reset.
regression = Only the slow blinking.
evidence = Based on two small studies with mixed results: in one such breaks did no better than none, in the other reminders eased the eyes while they lasted. Meant for comfort only; how often is usual practice, unverified.
