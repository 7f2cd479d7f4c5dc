### What a session says about the next: going on, staying, going back.

# A dose as short as it can be said: "10 × 10 s", "2 Sätze mit 8 Mal".
course-holds = { $reps } × { $hold }
course-reps = { $reps ->
    [1] Einmal
   *[other] { $reps } Mal
}
course-sets = { $sets } Sätze: { $amount }

course-number = { $count ->
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $count }
}

# "10 × 10 s sauber in den letzten zwei von vier Übungseinheiten auf dieser Stufe, Schmerz 1: Als Nächstes kommt …"
course-on = { $amount } sauber in den letzten { $clean } von { $sessions } Übungseinheiten auf dieser Stufe, Schmerz { $pain }. Als Nächstes: { $next }.
course-review = { $amount } sauber in den letzten { $clean } von { $sessions } Übungseinheiten auf dieser Stufe, Schmerz { $pain }. Wie es weitergeht, entscheidet Ihre Therapeutin oder Ihr Therapeut.
course-whole-dose = die ganze Dosis
course-stay = { $reason }: Es bleibt vorerst bei dieser Stufe.
course-back = { $reason }. Als Nächstes, eine Stufe leichter: { $next }.
course-half = { $reason }: Als Nächstes kommt die halbe Dosis.

# Reasons for a step back, each the beginning of a sentence.
course-pain-over = Schmerz { $pain } auf dieser Stufe
course-red = Der Schmerz auf dieser Stufe war stärker, als er sein soll
course-stopped = Wegen Schmerzen abgebrochen
course-worse = Am nächsten Tag schlechter, { $times } Mal in { $days } Tagen
course-slipped = In { $sessions } Übungseinheiten nacheinander haben andere Muskeln mitgeholfen

# Reasons to stay.
course-pain-high = Schmerz { $pain } in den letzten Übungseinheiten
course-pain-rose = Der Schmerz ist in den letzten Übungseinheiten gestiegen
course-late = Einmal am nächsten Tag schlechter
course-few = { $sessions ->
    [one] Eine Übungseinheit auf dieser Stufe, von mindestens { $needed }
   *[other] { $sessions } Übungseinheiten auf dieser Stufe, von mindestens { $needed }
}

# Reasons for a step on.
course-clean = Die ganze Dosis sauber in den letzten { $sessions } Übungseinheiten
course-pain-low = Schmerz höchstens { $pain }
course-effort = Anstrengung höchstens { $effort }
course-settled = Innerhalb von { $hours } Stunden beruhigt
course-enough = { $sessions ->
    [one] Eine Übungseinheit auf dieser Stufe
   *[other] { $sessions } Übungseinheiten auf dieser Stufe
}
