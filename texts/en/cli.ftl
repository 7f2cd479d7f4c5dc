### What the command line says about what the agent does. Its help, `doctor`, `simulate` and its errors are in English.

cli-plan = { $title } (version { $version }): { $place }
cli-no-plan = No plan yet. Load one with `nape plan import FILE`, or open the window with `nape`.
cli-now = Now: { $title }, { $takes }. Answer with `nape start`, `later` or `skip`.
cli-break = Break: { $title }.
cli-next = Next: { $next }.
cli-paused = Paused { $until }.
cli-meeting = In a meeting { $until }.
cli-safety = Safety: { $words } See `nape safety show`.
cli-held = Held now: { $why }.
cli-presence = Presence: { $presence }. Desk time: { $minutes } min since the last relief.
cli-breaks = Breaks today: { $taken } of { $shown } taken.

presence-active = at the desk
presence-away = away
presence-locked = screen locked
presence-asleep = asleep
presence-unknown = not known

state-upcoming = to come
state-due = due
state-in-session = in session
state-done = done
state-ticked = done, ticked by hand
state-partial = partly done
state-skipped = skipped
state-missed = missed
state-not-asked = not asked

cli-upcoming-held = { $upcoming }; held while { $why }
cli-resumed = Reminders go on.
cli-started = The session is open in the window.
cli-moved = Moved.
cli-skipped = Skipped.
cli-meeting-on = Nothing is shown { $until }.
cli-taken = { $title } ({ $seconds } s).

cli-no-days = Nothing yet. Sessions and slots are listed here once a plan has begun.
cli-day = { $day }  breaks { $taken } of { $shown } taken
cli-session = session { $began }: { $share } % of the prescribed work
cli-session-pain = { $session }, pain { $before } before and { $after } after
cli-pain-unknown = not asked

cli-setting = { $meaning } Default: { $default }. Allowed: { $allowed }.
cli-setting-none = (none)
