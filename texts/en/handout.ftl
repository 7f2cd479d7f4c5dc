### The handout of a plan on paper, and the calendar of its sessions.

## Head

handout-for = For
handout-from = From
handout-phone = Telephone
handout-mail = Mail
handout-book = Book a visit
handout-version = Version { $version }, in force from { $day }
handout-date = { $day } { $month } { $year }
handout-runs = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}, { $from } to { $until }
handout-draft = DRAFT
handout-draft-why = This is a draft. It is not prescribed yet.
handout-notes = About this plan

## Stop signs

handout-stop = Stop at once and ask before you go on
handout-stop-why = These hold for every exercise. If one of them appears, stop. If it does not pass quickly, get medical help.
handout-ceiling = Pain up to { $ceiling } of 10 is acceptable while you exercise. Above that, stop the exercise.
handout-care = Only with the clinician who treats you
handout-technique = How every exercise is done

## Phases and exercises

handout-week = Week { $week }
handout-weeks = Weeks { $first } to { $last }
handout-phase-days = { $weeks }, { $from } to { $until }
handout-phase-minutes = about { $minutes } a day
handout-glance = The week at a glance
handout-glance-time = Time
handout-glance-note = The numbers are those of the exercises. The times are proposals.
handout-times = { $count ->
    [one] Once
    [2] Twice
   *[other] { $count } times
} a day
handout-daily = { $times }, every day
handout-on-days = { $times }, { $days }
handout-with = You need: { $things }
handout-same = The steps are the same as in exercise { $number } on page { $page }.
handout-cue = Keep in mind
handout-own-stop = Stop at
handout-note = Note from your therapist
handout-taught = Shown to you on { $day }
handout-pose = { $name }, { $position }, picture { $number } of { $count }
handout-picture = { $name }, { $position }
handout-desk = At the desk
handout-desk-why = Short forms for breaks from sitting, one at a time, in turn.
handout-desk-every = A break every { $minutes } at the desk
handout-day-mon = Mon
handout-day-tue = Tue
handout-day-wed = Wed
handout-day-thu = Thu
handout-day-fri = Fri
handout-day-sat = Sat
handout-day-sun = Sun
handout-tick = Tick off what you have done
handout-tick-why = One box for each session.
handout-room = Room for notes

## Foot

handout-page = Page { $page } of { $pages }
handout-honest = Nape treats nobody, diagnoses nothing and promises nothing. The exercises are based on published studies and usual practice.
handout-unreviewed = No clinician has reviewed the library’s texts and pictures of these exercises yet.
handout-partly = No clinician has reviewed the library’s texts and pictures of these exercises yet: { $names }.
handout-reviewed = The texts and pictures of these exercises have been reviewed by a clinician.

## Calendar

calendar-summary = Exercises, { $minutes }

## Files

handout-failed = The file could not be made: { $detail }. Please report this.
handout-plan = This plan cannot be printed: { $detail }.
handout-there = There is a file already: { $detail }. Choose another name.
handout-unwritten = The file cannot be written: { $detail }. Choose another folder.
handout-no-version = There is no such version of a plan for this patient; publish one first.
handout-no-draft = This patient has no draft; begin one first.
handout-not-ours = Nape has not written { $path }; open it with your files program.
handout-not-shown = No program here can show a folder. The file is { $path }.
