name = Mini-Nicken am Schreibtisch
also = Mikronicken, kleines Nicken, Kinn einziehen, tiefe Halsmuskeln
purpose = Hält das Nicken der tiefen Halsmuskeln über den Arbeitstag wach.
cue = So klein, dass es am Nachbartisch niemand sieht.

step-1 = Sitzen Sie aufrecht, beide Füße am Boden, Schulterblätter locker, Nacken lang.
step-2 = Schauen Sie mit den Augen etwas nach unten.
step-3 = Nicken Sie ein paar Millimeter, der Hals bleibt vorne weich, und halten Sie zehn Sekunden.
step-4 = Kommen Sie langsam zurück, ruhen Sie kurz und wiederholen Sie.
step-5 = Atmen Sie beim Halten weiter.
step-6 = Wird der Hals vorne hart oder spannt der Kiefer an, nicken Sie kleiner.

error-1 = Das Kinn wird nach hinten gepresst
error-2 = Luft anhalten

progression = Weiter mit „Langer Nacken im Sitzen“.
regression = Eine Wiederholung.
evidence = Angelehnt an Studien und Programme zum Nicken im Liegen und zu kurzen Übungen bei der Arbeit; diese Dosis ist unsere Wahl und nicht erprobt.
