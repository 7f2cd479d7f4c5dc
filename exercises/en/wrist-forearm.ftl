name = Wrist and forearm stretch
also = wrist stretch, forearm stretch, wrist flexor stretch, wrist extensor stretch, mouse arm
purpose = Relieves the forearms after typing and working with the mouse.
cue = Elbow straight, shoulder asleep.

step-1 = Sit tall and stretch one arm forward, palm up.
step-2 = First hold: with the other hand draw the fingers gently down and toward you.
step-3 = Second hold: turn the palm down, let the hand hang and draw it gently toward you.
step-4 = Shake the arm out, then change sides.
step-5 = Breathe calmly; the shoulder stays low.
step-6 = Pull at most 3 of 10. If your fingers tingle, let go.

error-1 = Pulling hard
error-2 = The shoulder shrugs

caution-1 = A nerve known to be trapped at the wrist or elbow: keep it very mild, and ask your therapist.

stop-1 = Tingling

progression = Holds of 20 to 30 seconds.
regression = With the elbow bent.
evidence = Based on studies of breaks at work in which stretching brought no extra gain over the break itself, so it is optional. The dose is usual practice, unverified; the short form for breaks is a choice of this library.
