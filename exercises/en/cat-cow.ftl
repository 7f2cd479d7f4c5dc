name = Cat and cow with a quiet neck
also = cat-cow, cat-camel, cat stretch, spine mobility on all fours
purpose = Loosens the whole spine, for example between two control exercises.
cue = Let the breath do the moving. Your eyes stay toward the floor.

step-1 = Go on hands and knees on a mat, hands under your shoulders, knees under your hips, elbows not locked. Look at the floor.
step-2 = Round your back slowly and let your head follow a little.
step-3 = Then let your back sink into a small arch. Your eyes stay on the floor. Take about six seconds for both.
step-4 = Pause for a moment, then begin the next round.
step-5 = Breathe out as you round, in as you arch.
step-6 = Do not lift your head to look forward. If you get dizzy, stop and sit back on your heels.

error-1 = The head is thrown up
error-2 = The elbows lock

caution-1 = Painful wrists: rest on your fists or on your forearms.
caution-2 = Looking up or bending the neck back brings on your pain: keep your head level with your back all the time.

stop-1 = Dizziness

progression = Slower, with longer breaths.
regression = The same movement sitting on a chair, hands on your knees.
evidence = Usual practice; no trial of this exercise was read. The dose is unverified too.
