### Drafts of plans: what is refused, what to look at before publishing, what a version changes.

# Joining two phrases, and two sentences.
words-listed = { $first }, { $then }
words-after = { $first } { $then }

# What a phase asks: "11 minutes a day in 2 parts, 4 exercises".
draft-summary = { $minutes } a day in { $parts }, { $exercises }
draft-summary-empty = No exercises yet
draft-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
draft-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
draft-phase = Phase { $number }

# What kind of change a step was; also what a field is called.
draft-step-begin = the beginning of this draft
draft-step-title = the title
draft-step-notes = the notes
draft-step-starts = the first day
draft-step-effective = the day from which it counts
draft-step-pain-ceiling = the pain ceiling
draft-step-self-progression = going on alone
draft-step-breaks = the minutes between breaks
draft-step-add-phase = adding a phase
draft-step-remove-phase = removing a phase
draft-step-move-phase = moving a phase
draft-step-phase-name = the name of a phase
draft-step-phase-weeks = the weeks of a phase
draft-step-phase-times = the times of a phase
draft-step-add-line = adding an exercise
draft-step-remove-line = removing an exercise
draft-step-move-line = moving an exercise
draft-step-line-per-day = the times a day
draft-step-line-days = the weekdays
draft-step-line-dose = the dose
draft-step-line-note = the note
draft-step-line-taught = the day it was shown
draft-step-line-gate = the tick
draft-step-add-desk = adding a desk exercise
draft-step-remove-desk = removing a desk exercise
draft-step-move-desk = moving a desk exercise

dose-field-sets = the sets
dose-field-reps = the repetitions
dose-field-hold = the hold
dose-field-relax = the relaxation
dose-field-rest = the rest
dose-field-side = the side
dose-field-tempo = the tempo
dose-field-self-paced = own pace
dose-field-load = the load
dose-field-cuff = the cuff
dose-field-band = the band
dose-field-effort = the effort

# Why an edit is refused.
edit-gone = That place of the draft is not there any more; look at the draft again.
edit-last-phase = A plan has at least one phase; change this one instead.
edit-many-phases = A plan has at most { $most } phases; take one out first.
edit-many-lines = A phase has at most { $most } exercises; take one out first.
edit-many-items = There is room for { $most } of these in a phase; take one out first.
edit-unknown = There is no exercise { $id }; choose one of the library.
edit-twice = { $exercise } is in "{ $phase }" on that day already; change its days first.
edit-desk-twice = { $exercise } is among the desk exercises of this phase already.
edit-no-days = Choose at least one weekday; to leave the exercise out, remove it.
edit-range = Not allowed for { $what }: choose a whole number from { $least } to { $most }.
edit-long = Too long for { $what }: at most { $most } characters.
edit-control = This text has characters that cannot be shown; type it instead of pasting it.
edit-times-apart = Times of day must be at least 30 minutes apart.
edit-no-time = "{ $found }" is not a time of day; write it as 08:30.
edit-no-day = "{ $found }" is not a day; write it as 2026-03-23.
edit-no-weekday = "{ $found }" is not a weekday; they are mon, tue, wed, thu, fri, sat, sun.
edit-dose = Not allowed for { $field }: it { $problem }.

# What must be mended before publishing.
draft-no-therapist = Your own card has no name yet; fill it in, because the plan says who answers for it.
draft-no-title = The plan has no title yet.
draft-no-phase-name = A phase has no name yet.
draft-phase-empty = "{ $phase }" has no exercises yet; add one or remove the phase.
draft-gated = { $exercise } is switched on by a therapist for one person at a time: tick it, or take it out.
draft-effective-early = This version would count before the first day of the plan; choose a later day.
draft-effective-late = The last day of the plan is before the day from which this version counts; choose an earlier day or more weeks.
draft-over = The last day of this plan is over; choose a later first day or more weeks.

# What to look at before publishing.
draft-many-exercises = "{ $phase }" has { $count } exercises; more than { $most } at once are done less often.
draft-long-day = "{ $phase }" takes { $minutes } minutes a day; more than { $most } is seldom done.
draft-few-times = "{ $phase }" has times for { $times } of { $slots } sessions a day; the others are spread over waking hours.
draft-long-break = { $exercise } takes { $takes } at the desk; a break is about a minute.
draft-contraindicated = { $exercise } is to be left out with: { $conditions }.
draft-care = { $exercise } needs care with: { $conditions }.
draft-reading = Reading the instructions of "{ $phase }" takes about { $minutes } minutes; show some of it in the clinic, or begin with fewer exercises.
draft-no-easier = "{ $phase }": the library has no easier form to go back to for { $exercises }.

# What is refused.
refused-no-patient = There is no such patient.
refused-no-draft = There is no draft for this patient; begin one first.
refused-no-version = There is no version { $version } of this plan for this patient.
refused-no-template = There is no such template.
refused-no-programme-here = There is no programme { $id } in the library.
refused-template-name = Give the template a name of 1 to 120 characters.
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to do again.
refused-unchanged = This draft says the same as version { $version }; change something before you publish it.
refused-draft-blocked = { $count ->
    [one] One thing must be mended before publishing: { $first }
   *[other] { $count } things must be mended before publishing, first: { $first }
}
refused-draft-unreadable = This draft cannot be read any more: { $problem }. Undo the last step or begin a new draft.

# What a version changes, one sentence each.
change-title = The title is now "{ $new }".
change-starts = The plan starts on { $new } instead of { $old }.
change-effective = This version counts from { $new } instead of { $old }.
change-ceiling = An exercise may go on up to pain { $new } instead of { $old }.
change-alone-on = The patient may now go to the next level alone.
change-alone-off = The patient goes to the next level only with the therapist.
change-posture = Posture breaks: { $new } instead of { $old }.
change-walk = Walks: { $new } instead of { $old }.
change-every = { $count ->
    [one] every minute
   *[other] every { $count } minutes
}
change-every-own = as often as the patient chooses
change-notes = The notes to the patient are different.
change-phase-added = New phase "{ $phase }", { $weeks }: { $exercises }.
change-phase-removed = The phase "{ $phase }" is gone.
change-phase-name = The phase "{ $old }" is now called "{ $new }".
change-phase-order = The phases come in another order: { $phases }.
change-nothing = no exercises
change-weeks = "{ $phase }" takes { $new } instead of { $old }.
change-weeks-long = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
change-times = Times of "{ $phase }": { $times }.
change-times-none = "{ $phase }" proposes no times any more.
change-desk = Desk exercises of "{ $phase }": { $exercises }.
change-desk-none = "{ $phase }" has no desk exercises any more.
change-line-added = New in "{ $phase }": { $exercise }. { $dose }
change-line-removed = { $exercise } is no longer in "{ $phase }".
change-line-moved = { $exercise } is now in "{ $new }" instead of "{ $old }".
change-line-order = The exercises of "{ $phase }" come in another order.
change-line-note = The note on { $exercise } in "{ $phase }" is different.
change-line-note-none = { $exercise } in "{ $phase }" has no note any more.
change-dose = { $exercise } in "{ $phase }": "{ $new }" instead of "{ $old }"
change-per-day = { $exercise } in "{ $phase }": { $new ->
    [1] once
    [2] twice
   *[other] { $new } times
} a day instead of { $old ->
    [1] once
    [2] twice
   *[other] { $old } times
}.
change-days = { $exercise } in "{ $phase }": { $new } instead of { $old }.
change-days-all = every day
change-exercise = The instructions of { $exercise } in "{ $phase }" are different.
