name = Turning with a towel (self-SNAG)
also = self-SNAG, C1-C2 self-SNAG, SNAG, strap rotation, towel rotation, Mulligan, flexion-rotation
purpose = Helps the upper neck to turn further when stiffness there goes with a headache from the neck. Your therapist chooses the side and the level.
cue = The towel glides forward and the head turns: free of pain or not at all.

step-1 = Sit tall. Lay the edge of a small towel, or the strap from your therapist, across the back of your neck, just under the skull, at the level your therapist marked.
step-2 = With the hand of the side you turn toward, take the end that comes round the other side of your head. Hold it at the height of your cheek.
step-3 = Your other arm goes under it. That hand holds its end low and steady on your chest.
step-4 = Draw the upper end forward past your cheek, level with the floor, with a light pull.
step-5 = Keep that pull and turn your head slowly toward your side, over about four seconds. Hold for three.
step-6 = Turn back while you still pull, then let go and rest.
step-7 = Breathe quietly all the way through.
step-8 = Only if your therapist has shown it to you and switched it on, and only to the side you were given. At the first pain, dizziness, nausea or change in sight, stop.

error-1 = Pulling down or too hard
error-2 = The towel on the soft front or side of the neck
error-3 = Forcing the turn
error-4 = The wrong level

caution-1 = Do this only as you learned it in the clinic. If you are not sure of the level or the side, leave it out and ask.
caution-2 = Dizzy when you turn your head: do not do this, and tell your therapist.

stop-1 = Any pain during the pull or the turn
stop-2 = Dizziness
stop-3 = A change in your sight
stop-4 = Nausea

progression = When both sides turn equally far, stop doing it daily; keep it for days when the stiffness is back.
regression = Neck rotation without the towel.
evidence = Based on a small trial of turning with a strap twice a day at home for headache, and on a guideline in which it may be used. Two repetitions of three seconds are usual practice, unverified.
