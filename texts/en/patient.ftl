### The patients of a therapist: how a plan stands, what is refused.

# A date of another year: 12 April 2025.
patient-date-of-year = { $date } { $year }

patient-plan-none = No plan yet
patient-plan-not-handed-over = Version { $version } published, not handed over yet
patient-plan-handed-over = Version { $version } handed over on { $day }
patient-plan-to-come = Starts on { $day }, version { $version }
patient-plan-under-way = Week { $week } of { $weeks }, version { $version }
patient-plan-over = Over since { $day }

patient-version-published = Published on { $published }, not handed over yet.
patient-version-handed-over = Handed over on { $handed }; no answer says yet that it has arrived.
patient-version-received = Handed over on { $handed }; the patient has had it since { $received }.
patient-version-had = The patient has had it since { $received }.

patient-waiting = No answer has come yet. The words for the first file are: { $words }
patient-flag-other = A flag that this version of Nape does not know. Update Nape to read it.

patient-unknown = There is no such patient; choose one from the list.
patient-flag-unknown = There is no such flag of this patient; look at the list of flags again.
patient-name-refused = Give a name of 1 to { $most } characters.
patient-note-refused = Write a note of 1 to { $most } characters.
patient-review-refused = "{ $day }" is not a day; give one such as 2026-03-23, or leave it empty for none.
patient-condition-unknown = "{ $condition }" is not a condition that exercises are checked against; choose one from the list.
patient-too-many = There are { $most } patients already, and no more fit. Nothing was added.
patient-take-refused = Ask for 1 to { $most } patients at a time.
patient-query-refused = Search with at most { $most } characters.
