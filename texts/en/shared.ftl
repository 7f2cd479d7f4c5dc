### Said both by the agent and by the window.

minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# Reasons for not doing a session, as the patient chooses them.
skip-pain = It hurt
skip-sore = Still sore
skip-headache = Headache
skip-no-time = No time
skip-forgot = Forgot
skip-meeting = In a meeting
skip-travel = Travelling
skip-unsure-how = Not sure how to do it
skip-no-equipment = Equipment not at hand
skip-not-useful = Does not seem useful
skip-other = Other
