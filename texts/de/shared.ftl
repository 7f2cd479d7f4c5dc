### Said both by the agent and by the window.

minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}

# Reasons for not doing a session, as the patient chooses them.
skip-pain = Es tat weh
skip-sore = Noch Muskelkater
skip-headache = Kopfschmerzen
skip-no-time = Keine Zeit
skip-forgot = Vergessen
skip-meeting = In einer Besprechung
skip-travel = Auf Reisen
skip-unsure-how = Unsicher, wie es geht
skip-no-equipment = Hilfsmittel nicht zur Hand
skip-not-useful = Scheint nichts zu nützen
skip-other = Anderes
