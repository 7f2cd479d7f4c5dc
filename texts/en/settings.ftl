### The settings: what each does, what it takes, and why a value is refused.

setting-unknown = There is no setting "{ $key }"; `nape settings list` names all.
# The window puts a word of its own in the place of the key (setting-refused-here).
setting-refused = { $key } must be { $allowed }; "{ $value }" is not.

allowed-time = a time from { $least } to { $most }, such as 45s, 30m or 1h30m
allowed-count = a whole number from { $least } to { $most }
allowed-hours = ranges on weekdays such as "mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00", or never
allowed-daily-range = a range such as 07:00-21:30
allowed-times = times of day such as "08:30 17:30", or nothing
allowed-time-or-never = a time of day such as 17:00, or never
allowed-yes-no = yes or no
allowed-country = must be system or the two letters of a country whose emergency number Nape knows, such as DE
allowed-choice = { $others } or { $last }

meaning-posture-breaks = Whether posture breaks are shown at all.
meaning-posture-every = Desk time after which a posture break is due.
meaning-posture-relief = Time away that counts as a posture break.
meaning-walk-breaks = Whether walk breaks are shown at all.
meaning-walk-every = Desk time after which a walk break is due.
meaning-walk-length = How long a walk break takes.
meaning-walk-relief = Time away that counts as a walk break.
meaning-away-after = Time without input after which you count as away.
meaning-break-visible = How long the prompt of a break stays visible.
meaning-session-visible = How long the prompt of a session stays visible while you are present.
meaning-gap = Least time between two prompts.
meaning-gap-after-break = Least time between a break's prompt and a session's.
meaning-fold = A break that becomes due this shortly before a session is left to the session.
meaning-after-hold = Time you are left alone after coming back, before a prompt that waited.
meaning-breaks-per-hour = Most break prompts in an hour of desk time; the plan's own rate if that is higher.
meaning-ignored-breaks = Unanswered break prompts in a row after which breaks stay silent for the day; 0 for never.
meaning-pause-wait = How long a prompt waits at most for a moment in which you do not type.
meaning-later = How far Later moves a prompt.
meaning-slot-window = How long a session stays due.
meaning-slot-times = Your own times for the sessions of a day; none for the plan's.
meaning-working-hours = Hours in which breaks are shown.
meaning-waking-hours = Hours in which sessions and the diary are asked for.
meaning-diary-at = When the day's diary entry is asked for.
meaning-hold-quiet = Whether prompts wait while the desktop's do-not-disturb is on.
meaning-hold-full-screen = Whether prompts wait while a program covers the whole screen.
meaning-sense-meetings = Whether prompts wait while microphone or camera are in use; Nape looks only at whether, never at what.
meaning-notification-detail = Whether notifications name the exercises; others may see your screen.
meaning-sounds = Whether a notification may make the desktop's own sound.
meaning-start-at-login = Whether Nape starts by itself when you log in.
meaning-cue-tones = Whether short tones mark the phases of a session.
meaning-cue-speech = Whether the phases of a session are spoken, where the system has speech.
meaning-keep-awake = Whether the screen stays on while a session runs.
meaning-role = Who uses Nape here; it decides whether the window shows the therapist's part.
meaning-country = The country whose emergency number Nape tells you.
meaning-language = The language in which Nape speaks to you.

choice-language-system = That of the desktop
choice-country-system = That of the desktop
choice-country = { $country }, { $number }
choice-role-patient = A patient
choice-role-therapist = A therapist
choice-role-both = Both
