name = Jaw and tongue at rest
also = jaw relaxation, teeth clenching, tongue rest, bruxism, TMJ
purpose = Lets a clenched jaw go; clenching can add to pain in the neck and the temples.
cue = Lips together, teeth apart.

step-1 = Sit comfortably with your head level.
step-2 = Notice whether your teeth touch.
step-3 = Let them part while your lips stay closed.
step-4 = Rest your tongue on the roof of your mouth, just behind the front teeth.
step-5 = Stay like this for about ten seconds, then move your jaw as you like.
step-6 = Drop your shoulders with one long breath out.
step-7 = Do not push the jaw forward. If it hurts or catches, stop.

error-1 = The jaw pushes forward

caution-1 = A jaw that locks or hurts a lot: see your dentist or ask your therapist.

stop-1 = The jaw locks

progression = Do it at natural moments: a mail is sent, the phone rings.
regression = Only one breath.
evidence = Based on workplace trials in which noticing and reducing tension of jaw and neck was a main part; this exercise and its dose are usual practice, unverified.
