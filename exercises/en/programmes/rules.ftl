name = Rules for going on, staying and going back
about = These rules hold for all programmes. The numbers are our choice, put together from the sources; a therapist can change each of them.

progress-exercise = The next level of an exercise comes when all of this is true
progress-exercise-1 = The full dose was clean in two sessions running, without other muscles taking over.
progress-exercise-2 = Pain during it was 3 of 10 or below, and no more than 2 above where the session began.
progress-exercise-3 = Within 24 hours everything had settled.
progress-exercise-4 = The effort felt like 4 of 10 or less; for the deep neck muscles, 3 or less.
progress-exercise-5 = You have done at least four sessions at this level.

progress-phase = The next phase of a programme comes when all of this is true
progress-phase-1 = The weeks of this phase are done.
progress-phase-2 = At least 70 percent of the planned sessions of the last 14 days are done.
progress-phase-3 = Headache days are no more than one a week above where you began.
progress-phase-4 = No warning is open.

hold = Stay on the same level when
hold-1 = Pain during exercise was 4 or 5 of 10, or once took more than 24 hours to settle.
hold-2 = 40 to 69 percent of the planned sessions are done.
hold-3 = You have done fewer than four sessions at this level.

regress = Go back one level when
regress-1 = Pain during exercise went above 5 of 10.
regress-2 = You were worse the next day twice within seven days.
regress-3 = Headache days have been up by half or more from where you began, for two weeks.
regress-4 = Other muscles took over in three sessions running.

therapist-review = Your therapist should look at the plan when
therapist-review-1 = You went back a level twice in one phase.
therapist-review-2 = Less than 40 percent of the planned sessions were done for 14 days.
therapist-review-3 = Nothing has moved on for 21 days.
therapist-review-4 = You took painkillers on 10 or more of the last 28 days.

stop = Stop signs come before all rules. If one appears, stop, rest, and follow the advice that is shown.
note-1 = No phase has more than three or four active exercises. Breaks are counted separately and are never missed homework.
note-2 = The gentle programme has a lower limit of pain: 2 of 10.
note-3 = Nape is not watched in real time. A mark for your therapist is not a call for help.
