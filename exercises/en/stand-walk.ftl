name = Stand up and walk
also = walking break, active break, get up, standing break
purpose = Changes your posture completely. Of all contents of a break, this one has the best support.
cue = Leave the chair, change the view.

step-1 = Stand up slowly and let your arms hang.
step-2 = Walk at an easy pace until the time is up, two to five minutes if you can, and look into the distance.
step-3 = Roll your shoulders twice on the way.
step-4 = Sit down again, in another position than before.
step-5 = Breathe as you like.
step-6 = If you feel light-headed on standing, sit down and wait. Leave the phone behind.

error-1 = Walking with the phone, looking down

caution-1 = Unsteady on your feet or not able to walk far: stand holding on to something firm instead.

stop-1 = Light-headed on standing

progression = Take the stairs.
regression = Stand for 30 seconds.
evidence = Based on trials and a review of breaks at work: they found less discomfort, and in healthy workers less new neck pain, which is prevention and not treatment. In one weak study people preferred breaks of three minutes; six times a day is usual practice, unverified, and the short form is a choice of this library.
