### What a session says about the next: going on, staying, going back.

# A dose as short as it can be said: "10 × 10 s", "2 sets of 8 times".
course-holds = { $reps } × { $hold }
course-reps = { $reps ->
    [1] Once
   *[other] { $reps } times
}
course-sets = { $sets } sets of { $amount }

course-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
}

# "10 × 10 s clean in the last two of your four sessions at this stage, pain 1: Lying nod, hold 3 is next."
course-on = { $amount } clean in the last { $clean } of your { $sessions } sessions at this stage, pain { $pain }: { $next } is next.
course-review = { $amount } clean in the last { $clean } of your { $sessions } sessions at this stage, pain { $pain }: your therapist decides what is next.
course-whole-dose = the whole dose
course-stay = { $reason }: this stage stays for now.
course-back = { $reason }: { $next } is next, one step easier.
course-half = { $reason }: half the dose is next.

# Reasons for a step back, each the beginning of a sentence.
course-pain-over = Pain { $pain } at this stage
course-red = Pain at this stage was more than it should be
course-stopped = Stopped for pain
course-worse = Worse on the next day { $times } times within { $days } days
course-slipped = Other muscles helped in { $sessions } sessions running

# Reasons to stay.
course-pain-high = Pain { $pain } in the last sessions
course-pain-rose = Pain rose in the last sessions
course-late = Worse on the next day once
course-few = { $sessions ->
    [one] One session at this stage, of at least { $needed }
   *[other] { $sessions } sessions at this stage, of at least { $needed }
}

# Reasons for a step on.
course-clean = The whole dose clean in the last { $sessions } sessions
course-pain-low = Pain { $pain } at most
course-effort = Effort { $effort } at most
course-settled = Settled within { $hours } hours
course-enough = { $sessions ->
    [one] One session at this stage
   *[other] { $sessions } sessions at this stage
}
