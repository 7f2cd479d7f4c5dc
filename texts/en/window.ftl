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
plan-drop = Let go to check this plan
plan-checking = Checking the plan.
plan-too-big = This file has { $size } MB. A plan file has 24 MB at most: choose another one.
plan-not-text = This file is not readable text. Ask for the plan again as a JSON file.
plan-one-file = Drag one plan file at a time.
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
plan-contact = Contact
plan-phone = Telephone
plan-booking = Booking
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

settings-label-role = Nape is used by
