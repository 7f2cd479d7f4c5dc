name = Reaching to the ceiling lying on your back
also = serratus punch, supine punch, shoulder protraction, serratus anterior exercise
purpose = Trains the muscle that holds the shoulder blade to the ribs, while your head lies supported.
cue = Your shoulder blade does the reaching, not your elbow. Neck and jaw stay loose.

step-1 = Lie on your back on a mat or a firm bed, knees bent, feet flat. Put a thin folded towel under your head if your chin points up.
step-2 = Point one arm straight up to the ceiling, above the shoulder, with a loose fist. Start without a weight.
step-3 = Reach higher over about three seconds, until the shoulder blade lifts off the mat. Your elbow stays straight.
step-4 = Pause for two seconds.
step-5 = Let the shoulder blade sink back slowly. Do all of one side, then change arms.
step-6 = Breathe out as you reach up.
step-7 = Your neck and jaw stay loose. If the shoulder hurts, reach less or stop.

error-1 = The elbow bends
error-2 = The shoulder shrugs toward the ear
error-3 = The head presses into the mat

caution-1 = Pain in a shoulder: reach only as far as it does not hurt, without a weight.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = Shoulder pain

progression = A weight of 1 to 2 kg in your hand or a light band behind your back, then the wall push-up plus.
regression = Without a weight, or a smaller reach.
evidence = Based on a headache trial in which this muscle was trained; the details there are unverified. This exercise and its dose are usual practice, unverified.
