### The window. Words that come from the agent are whole already; they are put in where a message says so.

weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

window-close = Close
window-cancel = Cancel
window-back-to = Back
window-loading = One moment.
window-no-figure = The figure could not be drawn.

nav-label = Screens
nav-today = Today
nav-progress = Progress
nav-plan = Plan
nav-library = Library
nav-exercise = Exercise
nav-own = Your own exercises
nav-session = Session
nav-safety = Safety
nav-settings = Settings

connection-gone = Nape is not answering. This window waits and goes on by itself when it is back.

## Where there is no plan yet

first-run-title = Your exercises, at the right moment
first-run-keeps = Nape keeps the exercises your therapist prescribed and reminds you of them at your desk.
first-run-shows = It shows every movement, counts every second and remembers what was done.
first-run-evidence = The exercises are based on published studies and on usual practice; each one says which.
first-run-limits = Nape does not diagnose or treat. Nobody watches while you exercise.
first-run-load = Load your plan
first-run-load-hint = Choose the plan file you were given, or drag it onto this window.
first-run-example = Try the example plan
first-run-example-hint = No plan yet? Look around with an example. It is not made for you: stop if anything hurts.

## The plan

plan-title = Your plan
plan-choose = Choose a plan file
plan-another = Load another plan
plan-another-hint = The new plan takes the place of this one. What you have done is kept.
plan-refused-title = This plan cannot be used
plan-preview = Is this your plan?
plan-use = Use this plan
plan-warnings = Worth asking your therapist about
plan-patient = For
plan-from = From
plan-span = Runs
plan-version = Version { $number }
plan-phases = Phases
plan-a-day = up to { $takes } a day
plan-at-times = at { $times }
plan-now = Now
plan-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
plan-desk = In short breaks at the desk
plan-per-day = { $count ->
    [1] once a day
    [2] twice a day
   *[other] { $count } times a day
}
plan-every-day = every day
plan-note = Your therapist says
plan-ceiling = Pain up to { $pain } of 10 during an exercise is acceptable in this plan. Above that, stop.
plan-none = There is no plan yet.
plan-notes = Notes for you

days-mon = Mon
days-tue = Tue
days-wed = Wed
days-thu = Thu
days-fri = Fri
days-sat = Sat
days-sun = Sun

## Today

today-title = Today
today-start = Start
today-start-now = Start it now
today-go-on = Go on with your session
today-go-on-button = Go on
today-prepared = Your session is ready
today-finished = Your session is over
today-finished-hint = Two questions are left.
today-finished-button = Look at it
today-share-so-far = { $share } is done so far.
today-session-due = Your { $minutes }‑minute session
today-session-again = Your session of { $at } can go on
today-asked-walk = A short walk
today-asked-break = A short break
today-diary = How was your day?
today-next = Next
today-nothing-now = Nothing to do now
today-no-more = Nothing more is planned.
today-all-done = That is all for today
today-later = Later
today-later-by = { $minutes } min
today-skip = Skip
today-not-today = Not today
today-take-break = Take a break now
today-take-walk = Take a walk
today-waits = Waiting
today-held-now = Nothing is shown now: { $words }.
today-outside-hours = It is outside your hours, so some reminders wait.
today-slots = Sessions today
today-no-slots = No session is planned for today. You can still take a short break at any time.
today-until = until { $at }
today-moved-to = moved to { $at }
today-tick = Done without Nape
today-untick = Take the tick back
today-by-hand = ticked by hand
today-facts = How today stands
today-desk-time = At the desk since the last break
today-under-minute = less than a minute
today-breaks = Breaks taken
today-breaks-of = { $taken } of { $shown } shown
today-silent = Breaks stay silent for today.
today-place-link = See the plan
today-warnings = Reminders may not reach you
today-ended = Ask your therapist what comes next, then load the new plan.
today-not-begun = Nothing is due before then. You can look at the exercises in the plan.

waits-session = A session waits to be shown.
waits-walk = A walk waits to be shown.
waits-posture = A break waits to be shown.
waits-diary = The diary waits to be asked for.

slot-state-upcoming = Later today
slot-state-due = Due now
slot-state-in-session = Under way
slot-state-done = Done
slot-state-partial = Partly done
slot-state-skipped = Skipped
slot-state-missed = Missed
slot-state-not-asked = Not asked

pause-open = Pause reminders
pause-title = Pause reminders
pause-hint = Nothing is shown until then. You can still start a session yourself.
pause-half = 30 minutes
pause-hour = 1 hour
pause-today = The rest of today
pause-until = Until
pause-until-button = Pause until then
pause-bad-time = Write the time as 14:00.
# "Reminders are paused until 14:00."
pause-on = Reminders are paused { $words }.
pause-resume = Remind me again

# A length of time follows.
meeting-title = In a meeting for
meeting-on = You are in a meeting { $words }. Nothing is shown until then.
meeting-over = The meeting is over

skip-title = Why not this time?
skip-hint = One tap. Your therapist sees the reason, so that the plan can fit you better.
skip-nothing = There is nothing to skip now.

break-done = Done
break-over = The break is over.
# After a number.
break-left = left
break-walk = Leave the desk and walk. The time runs on while the screen is locked.

## What is played: a session, a posture break, a walk

player-exercise = Exercise { $number } of { $of }
player-cuff = Cuff at { $pressure } mmHg
player-eased-shorter = Half the hold
player-eased-easier = Easier form
# Before what to keep in mind in the exercise or the set to come.
player-soon = Next: { $cue }
player-easier = Easier
player-easier-does = Make it easier: { $what }
player-easier-none = There is nothing easier
player-skip = Skip
player-skip-title = Why do you skip this exercise?
player-skip-hint = The session waits. One tap, and the next exercise begins.
player-signs = Stop signs
# What a button does, with the key that does it.
player-with-key = { $what } ({ $key })
player-key-space = Space
player-key-enter = Enter
player-where = Where does it hurt?
player-place-neck = Neck
player-place-head = Head
player-place-arm = Shoulder or arm
player-place-elsewhere = Elsewhere
player-how-much = How much does it hurt?
player-may-leave-out = You may leave it out.
player-stop-exercise = Stop this exercise
player-fine = Go on, it is fine
player-stopped = This exercise is stopped
player-light-green = Green
player-light-amber = Amber
player-light-red = Red
player-next-exercise = Go on with the next exercise
player-end-here = End here
player-signs-hint = Tap what you notice now.
player-signs-today = Today: your doctor or your therapist
player-sign-now = I have this now
player-sign-stops = This exercise is stopped. You then see what to do.
player-posture = A short break
player-posture-cue = Let go of mouse and keyboard and sit or stand another way.
player-walk = Walk a little
player-leave = Leave
player-instead = Do the session instead
player-running = Your break is running
player-to-break = Go to your break

## The session

session-none = No session is open.
session-to-today = Go to Today
session-prepared = { $takes }, { $exercises }
session-begin = Begin
session-pain-now = How much does it hurt now?
session-pain-after = How much does it hurt after it?
session-pain-hint = You may leave this out. A second tap takes a number back.
session-pain-least = { $pain }, no pain
session-pain-most = { $pain }, the worst pain
session-pause = Pause
session-back = Back
session-next = Next
session-stop = Stop
session-hurts = It hurts
session-rep-done = Done
session-own-pace = At your own pace
session-rep = Rep { $number } of { $of }
session-set = Set { $number } of { $of }
session-comes-next = Then: { $what }
session-last = This is the last one.
session-left = { $takes } left
session-left-under-minute = Less than a minute left
session-progress = The whole session
# After a number.
session-seconds-left = seconds left
session-paused = Paused
session-go-on = Go on
session-stop-here = Stop here
session-leave = Leave it for later
# A countdown of three seconds stands beside it.
session-goes-on = It goes on in
session-stop-keeps = What you have done is kept.
session-hurts-title = It is paused. Let go and rest.
session-complete = The session is done
session-stopped = You stopped here
session-share-all = You did all that was prescribed.
session-share = You did { $share } of what was prescribed.
session-reps = { $of ->
    [one] { $done } of { $of } rep
   *[other] { $done } of { $of } reps
}
session-next-due = Next
session-close = Close

## Before a session, after an exercise, and after the end

around-check = Before you begin
around-no-to-all = No to all three
around-gentle = Today the gentle form is played.
around-neck = Neck
around-head = Head
around-pain-least = 0: no pain
around-pain-most = 10: the worst pain
around-advice = What to do now
around-use-gentle = Use the gentle form today
around-begin-gentle = Begin in the gentle form
around-begin-anyway = Begin all the same
around-not-now = Not now
around-not-today = Not today
around-light-green = Green
around-light-amber = Amber
around-light-red = Red
around-how = How was { $name }?
around-effort = Effort
around-effort-least = 0: none
around-effort-middle = 5: hard
around-effort-most = 10: all you have
around-effort-of = Effort { $effort } of 10
around-quality = Quality
around-quality-clean = Clean
around-quality-few-slips = A few slips
around-quality-lost = Lost the form
around-slips = What slipped?
around-done = What was done
around-partial = { $count } in an easier form or in part
around-state-ahead = Not begun
around-state-skipped = Skipped
around-state-stopped = Stopped because it hurt
around-skipped-for = Skipped: { $reason }
around-answers = How did it go?
around-answers-hint = Your answers help to fit the plan to you. You may leave them out.
around-proposals = What comes of it
around-outcome-applied = It holds from your next session on.
around-outcome-for-therapist = It is on the list for your therapist.
around-outcome-nothing = Nothing changes.

## While it runs

phase-ready = Get ready
phase-work = Move
phase-hold = Hold
phase-relax = Let go
phase-switch = Other side
phase-rest = Rest

side-left = Left
side-right = Right

cause-patient = Take the time you need.
cause-window-lost = The window was closed, so the session waited for you.
cause-locked = The screen was locked, so the session waited for you.
cause-asleep = The computer slept, so the session waited for you.
cause-restarted = Nape was started anew. The session is where you left it.
cause-answering = Take your time. Go on when you have answered.
cause-hurt = Let go and rest. Go on only if you feel well.

# For those who listen.
announce-phase = { $phase }, { $takes }.
announce-own-pace = { $phase }.
announce-paused = Paused. { $why }
announce-half-step = Half of it.
announce-last-five = 5 seconds.
announce-half-session = Half of the session is done.
announce-finished = The session is over.

## Progress

progress-title = Progress
progress-empty = Here you will see each day with its sessions, exercises and breaks. It fills with your first session.
progress-to-today = Go to Today
progress-sentence = { $days ->
    [one] In the last { $days } day
   *[other] In the last { $days } days
}: { $of ->
    [one] { $done } of { $of } session done
   *[other] { $done } of { $of } sessions done
}
progress-not-asked = { $count } not asked
progress-partly = { $count } partly
progress-nothing-yet = No session has come to its end yet.
progress-quiet-day = No session was planned.
progress-breaks = { $taken ->
    [one] { $taken } break taken
   *[other] { $taken } breaks taken
}
progress-breaks-of = { $taken ->
    [one] { $taken } break taken of { $shown } shown
   *[other] { $taken } breaks taken of { $shown } shown
}
progress-session = Session at { $at }
progress-extra = Extra session at { $at }
progress-neck = Neck { $before } → { $after }
progress-head = Head { $before } → { $after }
progress-unknown = not said

step-state-done = Done
step-state-skipped = Passed over
step-state-interrupted = Interrupted
step-state-open = Not finished

## One exercise

exercise-role-set-up = Set up
exercise-role-movement = Move
exercise-role-cue = Keep in mind
exercise-role-breathing = Breathe
exercise-role-safety = Take care
exercise-cue = Keep in mind
exercise-errors = What often goes wrong
exercise-cautions = Take care if
exercise-stop = Stop if you notice
exercise-equipment = You need
exercise-targets = It works on
exercise-harder = When it gets easy
exercise-easier = When it is too hard
exercise-evidence = What supports it
exercise-review = Review
exercise-usually = { $perDay ->
    [one] Once a day
   *[other] { $perDay } times a day
}, { $days ->
    [7] every day
    [one] one day a week
   *[other] { $days } days a week
}
exercise-when = { $sessions ->
    [one] One clean session
   *[other] { $sessions } clean sessions in a row
}, pain at most { $pain } of 10, effort at most { $effort } of 10.
exercise-not-with = Not without your therapist
exercise-not-with-hint = With any of these, leave it out unless your therapist has decided otherwise.
exercise-group = What it trains
exercise-position = How you are placed
exercise-no-equipment = Nothing
exercise-often = How often
exercise-in-breaks = In a break
exercise-also = Also called
exercise-gate = Only if your therapist has shown it to you and switched it on for you.
exercise-make-own = Make one of your own from it

library-title = Library
library-search = Search the exercises
library-search-hint = Name, muscle or what it is for
library-found = { $count ->
    [one] 1 exercise
   *[other] { $count } exercises
}
library-filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}
library-clear = Clear filters
library-own = Your own
library-desk = Fit for the desk
library-facet-groups = What it trains
library-facet-positions = Position
library-facet-equipment = What you have not got
library-facet-conditions = What the patient has
library-conditions-hint = Exercises that must be left out are hidden; those that need care are marked.
library-mark-desk = at the desk
library-mark-gate = therapist switches it on
library-mark-own = your own
library-care = Take care: { $conditions }
library-nothing = No exercise fits. Try one word less.
library-nothing-filtered = The filters hold some back.
library-honesty = Nobody with a clinical licence has reviewed these texts and figures yet. Each page says what it is based on.

own-title = Your own exercises
own-intro = For therapists: exercises in your own words, with a figure of the library or a picture of yours. They stay on this computer and travel inside the plans that use them.
own-none = There is none yet. Open an exercise of the library and choose “Make one of your own from it”.
own-start-from = Open the library
own-edit = Change
own-withdraw = Withdraw
own-name = Name
own-purpose = What it is for, in one sentence
own-group = What it trains
own-position = Position
own-steps = What to do
own-steps-hint = One sentence a line, in the order in which it is done.
own-cue = The one thing to keep in mind
own-errors = What often goes wrong
own-stop = Stop signs of its own
own-one-per-line = One a line.
own-dose = Dose
own-sets = Sets
own-reps = Repetitions
own-hold = Hold, seconds
own-relax = Let go, seconds
own-rest = Rest between sets, seconds
own-tempo = Movement, seconds
own-side = Sides
own-desk = Fit for the desk
own-look = What is seen
own-drawn = The drawn figure
own-picture = A picture
own-choose-picture = Choose a picture
own-picture-hint = PNG, JPEG or WebP, at most 2 MB.
own-too-large = This picture is larger than 2 MB. Make it smaller and choose it again.
own-save = Save
own-saving = Saving
own-wrong = It was not saved:
own-no-side = None
own-each-side = Each side, one after the other
own-alternate = Sides in turn
own-left = Left
own-right = Right

## Settings

settings-title = Settings
settings-more = { $group ->
    [breaks] More: breaks
    [sessions] More: sessions
    [waiting] More: when reminders wait
    [notifications] More: notifications
    [program] More: Nape itself
   *[other] More
}
settings-to-default = Back to the default ({ $words })
settings-changed = Not saved yet
settings-on = On
settings-off = Off
settings-unit = { $label }, unit
settings-units-s = seconds
settings-units-m = minutes
settings-units-h = hours
settings-short-units-s = s
settings-short-units-m = min
settings-short-units-h = h
settings-plans-times = the times of your plan
settings-nothing = nothing
settings-every-day = every day
settings-to = to
settings-time-from = { $of }, from
settings-time-to = { $of }, to
settings-add-time = Add a time
settings-time-of = Time { $number }
settings-no-times = Nape takes the times of your plan.
settings-remove = Remove: { $what }
settings-add-hours = Add hours
settings-add-days = Add other days
settings-days-of = Days, group { $number }
settings-hours-of = { $days }, hours { $number }
settings-no-day = No day
settings-no-days = Choose the days for these hours.
settings-no-hours = No hours are chosen, so breaks are never shown.
settings-ask = Ask for it
# Takes the place of the setting's key in a refusal of the agent.
settings-refused-here = This
settings-comes-next = What comes next
settings-with-changes = With your changes
settings-as-saved = As things are now
settings-nothing-comes = Nothing would come.
settings-next = Next: { $words }
settings-save = Save
settings-undo = Undo
settings-saved = Saved.
settings-unsaved = { $count ->
    [1] One change is not saved. It waits here until you close this window.
   *[other] { $count } changes are not saved. They wait here until you close this window.
}
settings-unsaved-mark = not saved yet

settings-group-breaks = Breaks
settings-group-sessions = Sessions
settings-group-waiting = When reminders wait
settings-group-notifications = Notifications
settings-group-program = Nape itself
settings-other-group = Other

settings-label-posture-breaks = Posture breaks
settings-label-posture-every = Posture break after
settings-label-posture-relief = Away counts as a posture break after
settings-label-walk-breaks = Walk breaks
settings-label-walk-every = Walk after
settings-label-walk-length = A walk takes
settings-label-walk-relief = Away counts as a walk after
settings-label-away-after = You count as away after
settings-label-break-visible = A break prompt stays for
settings-label-session-visible = A session prompt stays for
settings-label-gap = Between two prompts at least
settings-label-gap-after-break = From a break to a session at least
settings-label-fold = No break shortly before a session
settings-label-after-hold = Quiet time when you come back
settings-label-breaks-per-hour = Break prompts in an hour at most
settings-label-ignored-breaks = Silent for the day after
settings-label-pause-wait = Wait for a pause in typing up to
settings-label-later = Later means in
settings-label-slot-window = A session stays due for
settings-label-slot-times = Your session times
settings-label-working-hours = Hours for breaks
settings-label-waking-hours = Hours for sessions
settings-label-diary-at = Diary asked for at
settings-label-hold-quiet = Wait during do not disturb
settings-label-hold-full-screen = Wait during full screen
settings-label-sense-meetings = Wait during calls
settings-label-notification-detail = Name the exercises
settings-label-sounds = Sound
settings-label-start-at-login = Start when you log in
settings-label-language = Language
settings-label-country = Emergency number for
settings-label-cue-tones = Tones in a session
settings-label-cue-speech = Spoken cues in a session
settings-label-keep-awake = Keep the screen on in a session

## Safety

safety-screen-first = Before your first session
safety-screen-monthly = Once a month: the same questions again
safety-purpose = Some signs need a doctor, not an exercise. These questions look for them, so that you only exercise when it is safe to.
safety-private = Your answers stay on this computer.
safety-keys = Keys: { $no } for no, { $yes } for yes.
safety-no = No
safety-yes = Yes
# The keys that answer, one letter each.
safety-no-key = n
safety-yes-key = y
safety-answered = { $answered } of { $of } answered
safety-left = { $left ->
    [one] One question is left. Answer it, too.
   *[other] { $left } questions are left. Answer them, too.
}
safety-not-answered = Not answered yet
safety-done = Done
safety-sending = One moment
safety-go-on = You can go on
safety-go-on-hint = Nothing stands against your exercises now. If something changes, come back here.
safety-to-session = Go to your session
safety-start-session = Start your session
safety-to-today = Go to Today
safety-open = Your plan is open
safety-open-hint = Stop at once if you notice one of the signs below.
safety-emergency = Emergency number
safety-call-now = Call now
safety-what-to-do = What to do
safety-why = Why
safety-silent = While the plan is locked, Nape reminds you of nothing.
safety-contact = Your therapist
safety-phone = Telephone
safety-email = Mail
safety-booking = Booking
safety-cleared = It was cleared
safety-cleared-hint = Once somebody has judged it, write down what was said. Then the plan opens again.
safety-who = Who says so?
safety-by-therapist = My therapist
safety-by-patient = I do, after asking
safety-therapist-only = Only your therapist can say so, after somebody has examined you.
safety-statement = Who was asked, and what did they say?
safety-number-in = The number for an ambulance in { $country }. If you are in another country, set it in the settings.
safety-short = Write who was asked and what they said, in at least { $least } letters.
safety-confirm-cleared = Confirm, and open the plan
safety-stopped = Exercises that were stopped
safety-signs = Signs to stop at
safety-have-this = I have this
safety-sign-title = Do you notice this now?
safety-sign-hint = Your session ends and the plan is locked. You then see what to do.
safety-sign-confirm = Yes, I have this
safety-sign-group-emergency = Call the emergency number at once
safety-sign-group-same-day = See a doctor today
safety-sign-group-therapist = Ask your therapist before you go on
safety-sign-group-tell = Tell your therapist or your doctor
safety-sign-group-exercise = Stop this exercise
safety-day-after = The day after
safety-settled = Yes, it has settled
safety-not-settled = No, not settled
safety-banner-locked = Your plan is locked
safety-banner-questions = A few questions first
safety-see-what-to-do = See what to do
safety-answer-questions = Answer the questions
safety-link = When to stop, and whom to call

bad-days-title = Bad days
bad-days-open = A bad day?
bad-days-explained = For these days your exercises come in a gentle form. After them they begin one step below, and go up again from there.
bad-days-how-long = How long? Today counts.
bad-days-begin = { $count } days
bad-days-end = Back to the plan

flags-title = What your therapist should see
flags-none = Nothing so far. What your therapist should know of is listed here.

cues-try = Try it
cues-try-hint = Plays a tone and says a word.

## A therapist's patients

nav-patients = Patients
nav-patient = Patient

patients-title = Patients
patients-therapist = I am a therapist
patients-search = Search by name
patients-clear = Clear the search
patients-archive-toggle = Show the archive
patients-order = In order of
patients-order-attention = Who needs a look
patients-order-name = Name
patients-order-news = Longest without news
patients-order-review = Next review
patients-found = { $count ->
    [one] { $count } patient
   *[other] { $count } patients
}
patients-range = { $first } to { $last } of { $count }
patients-more = Show more
patients-next = Show the next ones
patients-previous = Show the ones before
patients-new = New patient
patients-new-name = Name of the new patient
patients-add = Add and make a plan
patients-name-missing = Write a name first.
patients-open = Open a file
patients-draft = Draft waits
patients-news-days = { $count ->
    [0] News today
    [one] News yesterday
   *[other] News { $count } days ago
}
patients-news-none = No news yet
patients-flags = { $count ->
    [one] { $count } flag
   *[other] { $count } flags
}
patients-adherence = { $share } of 14 days
patients-review = Review { $day }
patients-review-due = Review due since { $day }
patients-empty-title = Nobody here yet
patients-empty = Here you will see each patient with how the plan stands, when news came, and who needs a look. Add the first one, with just a name.
patients-empty-archive = Nobody is in the archive. It takes those whose treatment is over; nothing about them is lost.
patients-nobody = No patient’s name begins like that.
patients-nobody-hint = The archive is searched on its own.

patients-card-title = Your card
patients-card-missing = Patients see who a plan is from. Fill in your name once, before you hand over the first plan.
patients-card-fill = Fill in the card
patients-card-name = Your name
patients-card-clinic = Clinic
patients-card-phone = Telephone
patients-card-email = Mail address
patients-card-booking = Page to book at
patients-card-save = Save the card
patients-card-saved = Saved.

patients-back = All patients
patients-rename = Rename
patients-name = Name
patients-save = Save
patients-next-review = Next review
patients-no-review = Take the day away
patients-put-away = Put into the archive
patients-restore = Take out of the archive
patients-archived = In the archive.
patients-conditions = Conditions
patients-conditions-none = None noted.
patients-conditions-change = Change conditions
patients-conditions-hint = While you build a plan, exercises that need care with one of these are marked.
patients-make-plan = Make a plan
patients-new-version = New version
patients-continue-draft = Continue the draft
patients-hand-over = Hand over
patients-print = Print handout
patients-calendar = Calendar file
patients-writing = Writing the file.
patients-flags-title = Flags
patients-flags-none = What the patient’s app wants you to see will be listed here. It comes with an answer.
patients-seen = Seen
patients-seen-on = Seen on { $day }
patients-days-title = The last 28 days
patients-days-none = Here you will see each day with its sessions and the pain around them. It fills when you open the first answer.
patients-days-sentence = { $of ->
    [one] { $done } of { $of } session was done
   *[other] { $done } of { $of } sessions were done
}
patients-days-partly = , { $count } partly
patients-days-until = The news reach up to { $day }.
patients-days-keys = Arrow keys go from day to day.
patients-days-list = All days as a list
patients-days-nothing = Nothing asked
patients-days-extra = Extra
patients-days-of = { $done } of { $of } done
patients-day-slot = Session { $number }
patients-plan-title = Plan
patients-plan-none = The newest version of the plan will stand here. Make one; it takes about three minutes.
patients-plan-note = Note for the patient
patients-plan-runs = { $from } to { $until }
patients-plan-others = { $count ->
    [one] The other phase
   *[other] The other { $count } phases
}
patients-versions-title = Versions
patients-versions-none = Each published version will be listed here, with what changed and whether it arrived.
patients-published = Published on { $day }, in force from { $effective }
patients-first-version = The first version.
patients-compare = Compare
patients-compare-version = Compare version { $number }
patients-compare-hint = Choose two versions to see them side by side.
patients-compare-one = Choose one more.
patients-compare-title = Versions { $older } and { $newer }
patients-compare-same = Nothing is different.
patients-compare-close = Close the comparison
patients-marks-changed = Changed
patients-marks-gone = Left out later
patients-marks-added = New
patients-notes-title = Notes
patients-notes-hint = Only for you: notes never leave this machine, and are not changed once they are kept.
patients-notes-label = New note
patients-notes-keep = Keep the note
patients-notes-key = Ctrl+Enter keeps it.
patients-notes-none = What you write about this patient will stand here, the newest first.
## Plan builder

nav-builder = Build a plan
builder-start-title = A plan for { $name }
builder-start-hint = Choose what it begins with. Everything can be changed afterwards.
builder-start-other = What you have built so far is put aside. Undo brings it back.
builder-start-go-on = Go on from the plan in hand
builder-start-next = As it is now, to become version { $version }
builder-start-programme = A programme of the library
builder-start-earlier = An earlier version
builder-start-version = Version { $version }, published on { $day }
builder-start-templates = Your templates
builder-start-empty = Empty
builder-start-empty-hint = One phase without exercises.
builder-withdraw = Withdraw the template { $name }
builder-back-to-draft = Back to the draft
builder-plan-title = Title of the plan
builder-undo = Undo
builder-redo = Redo
builder-kept = Everything is kept
builder-keeping = Being kept
builder-not-kept = The last changes are not kept yet.
builder-try-again = Try again
builder-menu = More
builder-print = Print the draft
builder-printed = The print is written.
builder-show-file = Show the file
builder-save-template = Save as a template
builder-template-hint = The phases and exercises are kept under this name, without anything about the patient. A template of the same name is replaced.
builder-template-name = Name of the template
builder-template-kept = Kept as the template “{ $name }”.
builder-begin-other = Begin with something else
builder-discard = Throw the draft away
builder-discard-hint = What you have built since the last published version is lost. Published versions stay.
builder-discard-now = Throw it away
builder-keep-draft = Keep it
builder-publish = Publish
builder-publish-hint = Publish (Ctrl+Enter)
builder-publish-now = Publish now
builder-publish-version = Publish version { $version }
builder-not-yet = Not yet
builder-blocked = This must be mended first:
builder-first = This is the first version.
builder-changes = What changes
builder-unchanged = It says the same as the version before.
builder-counts = It counts from { $day }.
builder-runs = The plan runs from { $from } to { $until }.
builder-still-to-look-at = { $count ->
    [one] There is { $count } thing you may want to look at.
   *[other] There are { $count } things you may want to look at.
}
builder-published = Version { $version } is published
builder-to-patient = Back to the patient
builder-phases = Phases
builder-phase-hint = Arrow keys choose a phase, Alt with an arrow moves it.
builder-week = Week { $first }
builder-weeks-of = Weeks { $first }–{ $last }
builder-add-phase = Add a phase
builder-remove-phase = Remove this phase
builder-phase-name = Name of the phase
builder-weeks = Weeks
builder-week-less = One week less
builder-week-more = One week more
builder-lines = Exercises of this phase
builder-no-lines = There is no exercise in this phase yet. Type a word in the search and press Enter.
builder-move = Move { $name }
builder-move-hint = Drag it, or press Alt with an arrow key. Delete removes it.
builder-remove = Remove { $name }
builder-earlier = { $name } earlier
builder-later = { $name } later
builder-dose-sets = Sets
builder-dose-reps = Reps
builder-dose-hold_s = Hold, s
builder-dose-relax_s = Let go, s
builder-dose-rest_s = Rest, s
builder-side = Sides
builder-side-none = No sides
builder-side-left = Left
builder-side-right = Right
builder-side-each = Each side
builder-side-alternate = In turn
builder-per-day = A day
builder-days = Days of the week
builder-one-day = At least one day stays.
builder-taught-today = Taught today
builder-taught = Taught on { $day }
builder-taught-back = Press to take it back.
builder-taught-on = Taught on
builder-more = More
builder-less = Less
builder-is-default = Your default
builder-default-keep = Save as my default
builder-default-back = Back to the library’s dose
builder-gate = I have examined this patient and want this exercise.
builder-gate-why = It is done only if the therapist switches it on for each person.
builder-leave-out = To be left out with: { $conditions }
builder-tempo = Movement, s
builder-cuff = Cuff, mmHg
builder-effort = Effort of 10
builder-band = Band
builder-no-band = None
builder-band-tan = Tan
builder-band-yellow = Yellow
builder-band-red = Red
builder-band-green = Green
builder-band-blue = Blue
builder-band-black = Black
builder-band-silver = Silver
builder-band-gold = Gold
builder-load = Load, in your words
builder-self-paced = At the patient’s own pace
builder-note = Note to the patient
builder-in-phase = In the phase
builder-range = { $least } to { $most }.
builder-range-kept = { $least } to { $most }. Kept: { $kept }.
builder-needed = Write something here. The plan keeps what it had.
builder-library = Library
builder-search = Add an exercise
builder-search-hint = Enter adds the marked one, arrow keys choose, Ctrl+K comes back here.
builder-add-to-desk = Add { $name } to the breaks at the desk
builder-to-desk = To the breaks at the desk
builder-added = Added: { $name }
builder-added-to-desk = In the breaks at the desk: { $name }
builder-enter-adds = Enter adds { $name }, { $takes }
builder-open-library = Add an exercise
builder-close-library = Close the library
builder-desk = Breaks at the desk
builder-no-desk = None in this phase. Exercises fit for the desk can be put here from the library.
builder-times = Times of day
builder-plan = The whole plan
builder-starts = Starts on
builder-effective = This version counts from
builder-ends = Ends on { $day }
builder-ceiling = Pain at most, of 10
builder-breaks-posture_every_min = Posture break every, min
builder-breaks-walk_every_min = Walk every, min
builder-self-progression = The patient may go on to the next level alone
builder-notes = Notes to the patient
builder-warnings = Before you publish
builder-must-mend = Must be mended:
builder-look-at = Look at:
## Files between therapist and patient

handover-title = Hand over version { $version }
handover-intro = Nape writes one sealed file. Only your patient can open it.
handover-write = Write the file
handover-writing = Sealing the file. This takes a few seconds.
handover-written = Version { $version } is ready
handover-failed = The file was not written
handover-show = Show in folder
handover-copy = Copy path
handover-copied = Copied
handover-path = File
handover-words = Six words for your patient
handover-words-how = Tell them in person or by telephone, never in the same mail as the file.
handover-again = Invite again with new words
handover-again-does = For a patient who has forgotten the words or has a new computer. The file is written with six new words. The old key is given up when the answer to the new file comes.
handover-again-write = Write it with new words
handover-print = Print handout
handover-calendar = Save as calendar
handover-making = One moment, the page is being made.
handover-on-paper = On paper and in the calendar
handover-no-version = This version was not found here. Go back to the patient and choose it again.
handover-done = Done

handover-open-title = Open a file
handover-open-hint = Choose a plan from your therapist or an answer from your patient, or drag it onto this window.
handover-choose = Choose a file
handover-drop = Let go to open this file
handover-one-file = Drag one file at a time.
handover-opening = Opening the file. This can take a few seconds.
handover-too-large = This file has { $size } MB. A file for Nape has 32 MB at most: choose another one.
handover-unreadable = This file cannot be read. Choose it again.
handover-refused = This file cannot be opened
handover-not-now = Not now
handover-elsewhere = Choose another file

handover-ask-words = This file is locked with six words
handover-ask-words-hint = Your therapist told you the words in person or by telephone. Capitals, spaces and hyphens do not matter.
handover-six-words = The six words
handover-typed = { $count } of 6 words
handover-unlock = Open the file

handover-offer = A plan from { $name }
handover-offer-already = You have this version already
handover-already = Your plan stays as it is. The file may tell that your therapist has seen your last answer: take that in.
handover-take-in = Take it in
handover-known = You have had a plan from this therapist before.
handover-first-time = This is the first plan from this therapist on this computer.
handover-fingerprint = Four words to compare
handover-fingerprint-hint = If in doubt, compare by telephone: your therapist sees the same four words.
handover-asks = What it asks of you
handover-changes = What changes
handover-accept = Accept the plan

handover-answer = The answer is taken over
handover-answer-again = This answer was here already
handover-to-patient = See { $name }

handover-practice = Your therapist
handover-practice-from = Prescribed by { $name }
handover-unsent = { $count ->
    [0] Your therapist knows of all your sessions.
    [one] { $count } session that your therapist does not know of yet.
   *[other] { $count } sessions that your therapist does not know of yet.
}
handover-answer-write = Write the answer for your therapist
handover-answer-writing = Writing the answer.
handover-answer-ready = The answer is ready
handover-answer-tells = { $sessions ->
    [one] { $from } to { $until }, { $sessions } session
   *[other] { $from } to { $until }, { $sessions } sessions
}
handover-answered = Last answer: { $day }

handover-contact = Contact of your therapist
handover-call = Telephone
handover-mail = Mail
handover-book = Book
settings-label-role = Nape is used by
