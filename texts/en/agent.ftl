### Notifications, tray, status and refusals: what the agent says.

## Days and times

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date = { $day } { $month }
day = { $weekday } { $day } { $month }

# When something comes: "17:30", "tomorrow 08:30", "Monday 08:30", "2 April 08:30".
when-today = { $time }
when-tomorrow = tomorrow { $time }
when-weekday = { $weekday } { $time }
when-date = { $date } { $time }

# The same within a sentence.
at-today = at { $time }
at-tomorrow = tomorrow at { $time }
at-weekday = on { $weekday } at { $time }
at-date = on { $date } at { $time }

until = until { $when }

## Prompts

kind-session = Session
kind-walk = Walk
kind-posture = Posture break
kind-diary = Diary

# "Session at 17:30, 7 minutes"
upcoming = { $kind } { $at }, { $takes }

prompt-session = Time for your exercises
prompt-walk = Time to walk a little
prompt-posture = Time to change your posture
prompt-diary = How was your day?
prompt-takes = It takes about { $takes }.
prompt-detail = { $detail }. It takes about { $takes }.
# Where the desktop shows no buttons on notifications.
prompt-without-buttons = { $body } Open Nape to start it, move it or skip it.

title-session = Your exercises
title-walk = Walk a little
title-posture = Stand up and change your posture

button-start = Start
button-write = Write
button-later = Later
button-skip = Skip
# A question follows.
button-skip-why = Skip…
button-not-today = Not today
button-open = Open

## Why something waits, as a part of a sentence

hold-safety = the exercises are locked for safety
hold-asleep = the computer was asleep or off
hold-locked = the screen is locked
hold-away = you are away from the desk
hold-paused = Nape is paused
hold-meeting = you are in a meeting
hold-quiet = do not disturb is on
hold-full-screen = a program covers the screen
hold-in-session = a session or break is under way
hold-outside-hours = it is outside your hours
hold-silent-today = breaks are silent for today
hold-other-prompt = another prompt is on the screen
hold-just-back = you have just come back
hold-gap = the last prompt was a short time ago
hold-cap = there were enough breaks in this hour
hold-typing = you are typing

## Why a session was never asked for

not-asked-safety = The exercises were locked for safety
not-asked-asleep = The computer was asleep or off
not-asked-locked = The screen was locked
not-asked-away = You were away from the desk
not-asked-paused = Nape was paused
not-asked-meeting = You were in a meeting
not-asked-quiet = Do not disturb was on
not-asked-full-screen = A program covered the screen
not-asked-in-session = Another session was under way
not-asked-outside-hours = It was outside your waking hours
not-asked-no-moment = There was no moment for it

## Tray

headline-paused = Paused until { $when }
headline-meeting = In a meeting until { $when }
headline-now = { $kind }: now
headline-waits = { $kind } waits: { $why }
headline-next = { $kind } { $at }
headline-nothing = No reminders planned

tray-start = Start ({ $takes })
tray-not-today = No more breaks today
tray-begin = Start the next session
tray-break = Take a posture break
tray-walk = Take a walk
tray-meeting = In a meeting for 45 minutes
tray-meeting-over = The meeting is over
tray-pause = Pause for 1 hour
tray-resume = Resume
tray-open = Open Nape
tray-quit = Quit Nape

## Status

place-before = Starts on { $day }
place-in = Week { $week } of { $weeks }
place-after = Ended on { $day }

warning-quiet = Do not disturb has been on since { $when }, and Nape has shown nothing meanwhile; turn it off, or set hold-quiet to no.
warning-no-bus = Prompts cannot be shown as notifications: there is no session bus. Log in again, or restart Nape when it is back.
warning-no-server = Prompts cannot be shown as notifications: nothing on this desktop shows them. Start a notification server (for example dunst), or look into this window.
warning-not-shown = Prompts cannot be shown as notifications: the notification server did not take them. Restart it, or look into this window.

## Steps of a session that was done: "Set 1, Rep 3, left: hold 10 s"

step = { $place }: { $what }
step-set = Set { $number }
step-rep = Rep { $number }
step-left = left
step-right = right
step-ready = get ready { $time }
step-work = move { $time }
step-hold = hold { $time }
step-relax = let go { $time }
step-switch = change sides { $time }
step-rest = rest { $time }

## Who has looked at an exercise or a programme

review-none = Not yet reviewed by a clinician.
review-by = Reviewed by { $by } on { $on }.

## Safety, beside what the rules say

safety-brief-first = Before the first session there are some questions for your safety.
safety-brief-monthly = A month has passed: the questions for your safety are due again.
emergency-local = The number for an ambulance in { $country }. If you are in another country, set it in the settings.
emergency-anywhere = 112 reaches help from mobile phones in many countries. Set your country in the settings: its own number may be another one.
bad-days-until = Bad days: the gentle form until { $day }, then one step below.
stopped-today = Stopped because it hurt: off for the rest of today.
stopped-easier = Stopped because it hurt: it is back in its easier form, until a session with it stays green or your therapist says so.
advice-stopped = This exercise is off for today and comes back tomorrow in its easier form.
advice-arm = Pain, numbness or weakness in an arm that is new or growing: ask your therapist before you go on. Look at the stop signs.
flag-of-line = { $line }: { $flag }

## Made easier

easier-shorter = half the hold
easier-exercise = { $name }

## What is said aloud in a session

cue-ready = Get ready: { $name }
cue-work = Number { $rep }
cue-hold = Hold { $seconds } seconds
cue-relax = Let go
cue-switch-left = Now the left side
cue-switch-right = Now the right side
cue-rest = Rest { $seconds } seconds
cue-finished = Done
awake-reason = A guided session is running

## Refusals

refused-prompt-gone = No prompt is shown now; name a slot, or see `nape status`.
refused-nothing-due = Nothing is due now; name a slot of today to skip it before its time.
refused-slot-closed = { $slot } is not open today; `nape status` lists today's slots.
refused-no-slot = There is no slot { $slot } today; `nape status` lists today's.
refused-slot-name = "{ $slot }" is not a slot; write it as 2026-03-23#1.
refused-none-left = No session is left to do today.
refused-slot-gone = The plan has no session { $slot } any more.
refused-other-session = Another session is running; end that one first.
refused-begun = This session has begun already.
refused-not-over = This session is not over yet; stop it first.
refused-no-session = No session is prepared; start one with `nape start`.
refused-not-begun = This session has not begun yet; begin it first.
refused-not-running = No exercise is under way; begin the session first.
refused-unchecked = Answer the questions before the session first; the window asks them.
refused-screen-first = Answer the safety questions first; the window asks them. It takes about three minutes.
refused-screen-monthly = A month has passed: answer the safety questions again; the window asks them.
refused-locked = The exercises are locked: { $title }. The window says what to do.
refused-nothing-easier = There is nothing easier for this exercise; skip it, or stop it if it hurts.
refused-answers = These answers do not belong to this exercise; answer once more.
refused-sign = "{ $sign }" is not a known sign; `nape safety signs` lists them.
refused-not-locked = Nothing is locked, so there is nothing to clear.
refused-clear-alone = This lock can only be cleared by your therapist, after somebody has examined you.
refused-statement = Say in 10 to 2000 characters who was asked and what they said.
refused-next-day = This is not asked any more.
refused-bad-days = Bad days are 2 or 3 days.
refused-tick = { $slot } is not a session of the last { $days } days; `nape progress` lists them.
refused-later = A prompt moves by 5, 10 or 20 minutes.
refused-meeting = A meeting lasts from 1 minute to 12 hours.
refused-pause-time = Say until when as a time of day such as 14:00.
refused-pause-day = Say until when as a date such as 2026-08-01.
refused-pause-past = A pause must end after now.
refused-pause-long = A pause may be a year long at the most.
refused-pain = Pain is a number from 0 to 10.
refused-no-reason = Say why, with --reason and one of { $reasons }.
refused-reason = "{ $reason }" is not a reason; it is one of { $reasons }.
refused-not-listed = There is no "{ $tag }"; there are { $known }.
refused-no-exercise = There is no exercise "{ $id }".
refused-no-programme = There is no programme "{ $id }".
refused-not-own = { $id } is an exercise of the library; only one of your own can be changed or withdrawn. `nape exercises draft { $id }` begins one.
refused-no-plan = There is no plan yet; load one with `nape plan import FILE`.
refused-example = The example cannot be read: { $detail }.
refused-no-screen = There is no screen to open a window on; run `nape` once in your desktop, or use the commands of `nape --help`.
refused-window-open = Nape's window is open already.
refused-window = The window cannot be started ({ $detail }); install Nape again.
refused-window-ended = The window could not be opened ({ $detail }); run `nape doctor`.
refused-record = The session cannot be recorded: { $detail }.
refused-closed = The records are closed; start Nape again.

store-in-use = Nape is already running for { $path }; use that one, or end it first.
store-read-only = { $path } cannot be written; check its permissions, or choose another folder with NAPE_HOME.
store-full = The disk is full, so nothing can be saved to { $path }; make room, Nape keeps what it has until then.
store-broken = { $path } is damaged or not a Nape database ({ $detail }); nothing was changed. Move it away to begin anew, or put back a copy.
store-newer = { $path } was written by a newer Nape (format { $found }, this one knows { $known }); update Nape to open it.
store-plan-differs = Version { $version } of this plan was received before with other content; ask the therapist for a new version.
store-failed = { $path } cannot be used: { $detail }.

login-no-folder = There is no folder for programs that start at login; set HOME.
login-no-place = Nape does not know its own place ({ $detail }).
login-file = { $path } cannot be used ({ $detail }). Check who may write there.
login-program = { $path } cannot be started with the session: the path must be absolute and plain text.
login-unsupported = Starting with the session is only supported on Linux. Add Nape to your system's login items.
