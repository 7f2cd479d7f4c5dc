name = Wall angel
also = wall angels, snow angel at the wall, posture exercise
purpose = Brings together posture, shoulder blades and mid-back.
cue = Ribs heavy, neck long; arms only as far as the wall allows.

step-1 = Stand with your back to a wall, feet a small step away, knees soft, head on the wall or on a folded towel.
step-2 = Raise your arms like goal posts, elbows a little below shoulder height, as close to the wall as is comfortable.
step-3 = Slide your arms up in a small arc, and pause.
step-4 = Slide them down again. Ribs stay down, neck stays long.
step-5 = Breathe out on the way up.
step-6 = Do not force your wrists flat. If you feel pain in a shoulder or anything in an arm, stop.

error-1 = The wrists are forced flat
error-2 = The back arches
error-3 = The chin pokes forward

caution-1 = A shoulder that slips: keep your elbows below shoulder height and away from the wall, and ask your therapist first.
caution-2 = A stiff or painful shoulder: make the arc smaller; the arms need not touch the wall.
caution-3 = A marked curve of the upper back: use a thicker towel. Never force your head to the wall.

stop-1 = Pain in a shoulder, or pain, tingling or numbness in an arm

progression = Slower, with a pause at the top.
regression = Lie on the floor instead, or do the wall slide.
evidence = Usual practice, unverified. No trial in our list has tested this exercise.
