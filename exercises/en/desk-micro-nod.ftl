name = Desk micro-nod
also = micro nod, mini chin tuck, nod at the desk, deep neck flexors
purpose = Keeps the nod of the deep neck muscles alive through the working day.
cue = So small that a colleague would not see it.

step-1 = Sit tall with both feet on the floor, shoulder blades light, neck long.
step-2 = Look slightly down with your eyes.
step-3 = Nod a few millimetres, keep your throat soft, and hold for ten seconds.
step-4 = Come back slowly, rest a moment and repeat.
step-5 = Keep breathing through the hold.
step-6 = If your throat turns hard or your jaw clenches, nod less.

error-1 = The chin is rammed back
error-2 = The breath is held

progression = Go on to the chin tuck in sitting.
regression = One repetition.
evidence = Based by extension on trials and protocols of the lying nod and of brief exercises at work; this dose is a choice of this library and has not been tested.
