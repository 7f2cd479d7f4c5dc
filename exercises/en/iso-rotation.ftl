name = Turning against the hand
also = isometric neck rotation, co-contraction, neck isometrics, rotation resistance
purpose = Lets the deep muscles at the front and back of the neck work together at a very low load.
cue = As if turning to a whisper: an effort you could keep for a minute.

step-1 = Sit tall with your feet flat, eyes level, and nod a little.
step-2 = Lay the fingers of one hand on the temple or the cheekbone on the same side.
step-3 = Try to turn into your hand, light as a feather. The hand holds against it; nothing moves. Hold.
step-4 = Fade out slowly. When this side is done, change hands.
step-5 = Keep breathing; your jaw stays loose.
step-6 = Do not press on the jaw. If you get dizzy, stop.

error-1 = Pressing on the jaw
error-2 = Pushing hard
error-3 = The nod is lost

caution-1 = Trouble with your jaw: put your fingers on the temple, not on the cheek.
caution-2 = A neck that flares up easily: start with turning led by the eyes.

stop-1 = Dizziness

progression = Ten on each side; later a band around the head, only if your therapist has prescribed it.
regression = Go back to turning led by the eyes.
evidence = Based on a published protocol: five holds of 5 seconds on each side. A headache trial is said to have used it late in the programme, at a very low load (unverified). Twice a day is usual practice, unverified.
