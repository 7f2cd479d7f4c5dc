### What is wrong with a plan file, or worth a second look. Each message goes on after the place in the file:
### "phases[0].weeks must be a whole number from 1 to 104, not 0".

problem = { $path } { $message }
problem-of-file = the file { $message }

plan-refused-one = This plan cannot be used: { $problem }.
plan-refused = This plan cannot be used: { $count } places are wrong.

# The file itself.
file-too-long = is { $size } MB long; the most that is read is { $most } MB
file-not-utf8 = is not UTF-8 text (the bytes from { $place } on cannot be read); save it again as UTF-8
file-doubled = has a field twice in one object (line { $line }, column { $column }); keep the one that is meant
file-not-json = is not JSON: line { $line }, column { $column } cannot be read
file-no-plan = is not a plan: a plan is one JSON object

# Any value.
value-missing = is missing
value-unknown = is not a field; known here are { $known }
value-object = must be an object, not { $found }
value-list = must be a list, not { $found }
value-text = must be text, not { $found }
value-flag = must be true or false, not { $found }
value-entries = must have { $least } to { $most } entries, not { $count }
value-long = must be at most { $most } characters long
value-control = must not contain control characters
value-empty = must not be empty
value-whole = must be a whole number from { $least } to { $most }, not { $found }
value-number = must be a number from { $least } to { $most }, not { $found }
value-one-of = must be one of { $known }, not { $found }
value-not = { $must }, not { $found }

# What stands there instead.
found-null = null
found-flag = true or false
found-number = a number
found-text = text
found-list = a list
found-object = an object

# A plan.
plan-format-missing = is missing; a plan begins with "format": "{ $format }"
plan-format-newer = is { $format }, which a newer Nape wrote; update Nape to read it
plan-format = must be { $format }
plan-uuid = must be a UUID
plan-date = must be a date such as "2026-03-02"
plan-year = must lie between the years 2000 and 2199
plan-earlier = must be an earlier version than this one, not { $older }
plan-https = must begin with https://
plan-exercise = must be an exercise's id such as ccf-supine-s1
plan-no-exercise = names { $id }, which is not in the library; see `nape exercises list`
plan-line-twice = prescribes { $id } on a day on which { $first } already does
plan-weekday-twice = names a weekday twice
plan-time = must be a time of day such as "08:30"
plan-times-apart = must be at least 30 minutes apart
plan-own-id-taken = has the id { $id } of an exercise of the library; give it one of its own
plan-own-id-twice = has the id { $id }, which is used twice
plan-hold-timed = must be false where there is a hold: a hold is timed
plan-over = is { $starts }, so the { $weeks } weeks of this plan ended on { $ends }; ask the therapist for a new version
plan-ended = ended on { $ends }: a plan that is over cannot be taken over; ask for a new version
plan-is-over = ended on { $ends }: this plan is over and would not be taken over

# An exercise of the therapist's own.
exercise-refused-one = This exercise cannot be used: { $problem }.
exercise-refused = This exercise cannot be used: { $count } places are wrong.
file-no-exercise = is not an exercise: an exercise is one JSON object
own-id-library = is { $id }, which is an exercise of the library; begin the id of your own with own-, as in own-{ $id }
own-id-other = is { $id }; the id of an exercise of your own begins with own-, as in own-{ $id }
look-both = stands beside a figure; keep the one that is meant
look-missing = is missing; an exercise has a figure or a picture
picture-large = is larger than 2 MB; make the picture smaller
picture-unknown = is not a PNG, JPEG or WebP picture
picture-url = must be a picture as a data URL: data:image/png;base64,…
picture-base64 = is not whole: its base64 cannot be read
picture-says = says { $said } but is { $found }

# Worth a second look.
plan-many-exercises = has { $count } exercises; more than { $most } at once are done less often
plan-long-day = takes { $minutes } minutes a day; more than { $most } is seldom done
plan-few-times = has times for { $times } of { $slots } sessions a day; the others are spread over waking hours
plan-gated = is { $id }, which a therapist switches on individually; set "gate": true
plan-long-break = is { $id }, which takes { $takes }; a break is about a minute
