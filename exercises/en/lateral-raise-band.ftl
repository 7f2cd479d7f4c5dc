name = Arms out to the side with a band
also = band lateral raise, lateral raise, two-minute exercise, side raise, elastic tubing, Theraband
purpose = Strengthens shoulders and neck in two minutes a day; the exercise used in a trial with office workers who had neck and shoulder pain.
cue = Lift wide and slow. Long neck, loose jaw.

step-1 = Stand on the tubing or band, one end in each hand, arms at your sides, thumbs forward.
step-2 = Raise both arms out and slightly forward, elbows a little soft.
step-3 = Stop at shoulder height.
step-4 = Lower over two to three seconds.
step-5 = Go on until you could manage about two more, at most two minutes.
step-6 = Breathe out as you lift.
step-7 = If a shoulder hurts, lift only below that height. If it hurts more than 5 of 10, or a headache rises, stop.

error-1 = The shoulders shrug first
error-2 = Swinging
error-3 = Going above shoulder height
error-4 = The breath is held

caution-1 = A shoulder that pinches when you lift the arm: stay below the height at which it hurts.
caution-2 = On a day with severe headache: leave this exercise out.
caution-3 = Look at the band before you start; with cracks, do not use it. Stand on it with both feet, in shoes.

stop-1 = Shoulder pain above 5 of 10
stop-2 = A rising headache

progression = Heavier tubing once you reach two minutes with control.
regression = Lighter tubing, bent elbows, or only half as high.
evidence = Based on a trial with office workers: elastic tubing, two minutes a day, five days a week, for ten weeks. How exactly the movement was done and the 20 repetitions are unverified; the short form for breaks is a choice of this library.
