name = Wall push-up plus
also = scapular push-up, push-up plus, serratus push-up, wall press
purpose = Trains control of the shoulder blades with your hands supported; easy to do at work.
cue = Push the wall away; your head stays where it is.

step-1 = Stand at arm's length from a wall, hands on it at chest height, shoulder-wide. Nod slightly.
step-2 = Keep your elbows straight but not locked.
step-3 = Let your chest sink slowly between your shoulder blades.
step-4 = Push the wall away until your upper back rounds a little. Pause for one second.
step-5 = Breathe out as you push.
step-6 = Your head stays in line with your back. If a wrist or a shoulder hurts, make it smaller or stop.

error-1 = The head drops
error-2 = The elbows give way
error-3 = The shoulders creep up

caution-1 = Painful wrists: press with your fists, or hold the edge of a firm desk.
caution-2 = Pain in a shoulder: move less far, with your hands a little lower.

stop-1 = Pain in a wrist or a shoulder

progression = Hands on a firm desk, later on the floor with your knees down.
regression = A smaller movement.
evidence = Usual practice; no trial of this exercise was read. The dose and the short form for breaks are unverified too.
