name = Finding the middle with eyes closed
also = head repositioning, joint position sense, proprioception, sensorimotor training
purpose = Trains the sense of where your head is, for example when you feel unsteady or after a whiplash.
cue = Slow enough to feel where you are.

step-1 = Sit tall on a chair, feet flat, facing a mark on the wall at eye level. Look at it and memorise how your head feels.
step-2 = Close your eyes and turn your head slowly part of the way to one side.
step-3 = Come back to where you think the mark is.
step-4 = Open your eyes, see where you ended, and correct. Next time turn to the other side.
step-5 = Breathe quietly.
step-6 = Only if your therapist has switched this on. Keep something firm in reach. If you get dizzy, open your eyes and stop.

error-1 = Large or fast turns
error-2 = The eyes open early

caution-1 = Spinning from certain head positions: ask your therapist before you start.
caution-2 = Unsteady in sitting: use a chair with armrests, and have somebody near.

stop-1 = Dizziness that lasts more than a minute

progression = Other directions; later in standing, close to a wall.
regression = The same with your eyes open.
evidence = Based on whiplash programmes that include coordination work. This exercise and its dose are usual practice, unverified.
