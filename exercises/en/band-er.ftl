name = Turning the arms out with a band
also = band external rotation, shoulder external rotation, rotator cuff exercise, Theraband
purpose = Opens rounded shoulders and strengthens the muscles that turn the arm out, with little load on the neck.
cue = Elbows stay at your sides; your collarbones grow wide.

step-1 = Stand tall, elbows at your sides and bent to a right angle, palms up.
step-2 = Hold the band in both hands, just taut. Settle your shoulder blades lightly.
step-3 = Part your hands outward slowly; your elbows stay where they are. Pause for one second.
step-4 = Let your hands come back over two to three seconds.
step-5 = Breathe out as you open.
step-6 = Keep your wrists straight. If a shoulder hurts more than 3 of 10, stop.

error-1 = The wrists bend
error-2 = The shoulders roll forward
error-3 = The elbows leave the ribs

caution-1 = Pain in a shoulder: take a lighter band, or open only as far as it does not hurt.
caution-2 = Look at the band before you start; with cracks or small tears, do not use it.

stop-1 = Shoulder pain above 3 of 10

progression = A heavier band.
regression = Without a band.
evidence = Based on a review that supports strengthening of the neck, shoulder blades and arms in general. This exercise and its dose are usual practice, unverified; the short form for breaks is a choice of this library.
