name = Shoulder blade setting
also = scapular setting, scapula posture correction, shoulder blade control
purpose = Finds a relaxed, supported position of the shoulder blades for work at a desk.
cue = Wide collarbones. A hint, not a squeeze.

step-1 = Sit tall with your feet flat and rest your hands on your thighs.
step-2 = Let your shoulders roll up, back, and settle.
step-3 = Draw the lower tips of your shoulder blades a little toward your back pockets, and hold.
step-4 = Use about a fifth of your strength, then let go.
step-5 = Breathe into wide ribs while you hold.
step-6 = Do not pull the shoulders hard down. If an arm tingles, stop.

error-1 = Squeezing like a soldier
error-2 = The ribs push forward
error-3 = The shoulders are pulled hard down

caution-1 = Nerve pain or tingling in an arm: do not pull the shoulders down; ask your therapist first.

stop-1 = Tingling in an arm

progression = Hold it for one to two minutes while you type.
regression = Holds of 5 seconds.
evidence = Based on a trial and a guideline that include shoulder blade training. Ten holds of 10 seconds twice a day is usual practice, unverified.
