name = Zwei Minuten am Schreibtisch, 10 Wochen
for = Für Menschen mit häufigen Nacken- und Schulterschmerzen durch Schreibtischarbeit. Der Schmerz lässt sich nicht leicht reizen, und es gibt keine Warnzeichen.
about = Eine Kräftigungsübung mit dem elastischen Band, zwei Minuten am Tag, fünf Tage die Woche. Diese zwei Minuten sind das Programm; ab Woche 5 kommen an drei Tagen weitere Übungen mit dem Band dazu.
expect = In der Studie stuften Menschen, die zwei Minuten am Tag übten, ihren Schmerz etwa 1,4 von 10 Punkten niedriger ein als Menschen, die nicht übten. In den beiden Übungsgruppen mit 2 und 12 Minuten am Tag nahmen die Kopfschmerztage um etwa 40 bis 55 Prozent ab; die übrigen Kopfschmerzen waren weder schwächer noch kürzer. So war es bei den Menschen in der Studie. Ob es bei Ihnen so sein wird, ist damit nicht gesagt.

phase-learn = Lernen
    .go-on = Weiter geht es, wenn der Schmerz bei höchstens 3 von 10 bleibt und die Bewegung sauber ist.
    .hold-back = Nehmen Sie das nächstleichtere Band, wenn der Schmerz über 5 von 10 steigt oder der Kopfschmerz an zwei Übungstagen hintereinander zunimmt.
phase-two-minutes = Zwei Minuten
    .go-on = Weiter zum nächsten Band geht es, wenn Sie zweimal 120 Sekunden erreicht haben.
    .hold-back = Nehmen Sie das nächstleichtere Band, wenn der Schmerz über 5 von 10 steigt oder der Kopfschmerz an zwei Übungstagen hintereinander zunimmt.
phase-load = Steigern
    .go-on = Weiter geht es nach zwei Wochen mit dem neuen Band, wenn der Schmerz bei höchstens 3 von 10 bleibt.
    .hold-back = Nehmen Sie das nächstleichtere Band, wenn der Schmerz über 5 von 10 steigt oder der Kopfschmerz an zwei Übungstagen hintereinander zunimmt.
phase-vary = Abwechseln
    .go-on = Nach den drei Wochen geht es mit dem Erhaltungsprogramm weiter.
    .hold-back = Nehmen Sie das nächstleichtere Band, wenn der Schmerz über 5 von 10 steigt oder der Kopfschmerz an zwei Übungstagen hintereinander zunimmt.

note-1 = In der ersten Woche genügen 10 bis 12 leichte Wiederholungen. Das Programm zeigt 10.
note-2 = Ab Woche 2 beenden Sie den Satz, wenn Sie noch etwa zwei Wiederholungen schaffen würden, spätestens nach zwei Minuten. Das Programm zählt 24 Wiederholungen zu je fünf Sekunden, also zwei Minuten; Sie müssen nicht alle erreichen.
note-3 = In den Wochen 1 bis 3 ist leichter Muskelkater bis zu 48 Stunden zu erwarten. Das ist allgemeines Wissen und nicht überprüft.
note-4 = Eine Übungsstunde pro Woche dürfen Sie beliebig aufteilen: auf einen, drei oder fünf und mehr Termine. In einer Studie über 20 Wochen machte das bei Nackenschmerzen keinen Unterschied. Wählen Sie, was Sie durchhalten können.
note-5 = In den Wochen 5 bis 7 beginnt das Rudern mit dem Band mit zwei Sätzen zu 12 Wiederholungen. Nehmen Sie einen dritten dazu, wenn zwei leichtfallen.
note-6 = In den Wochen 8 bis 10 wechselt die Übung von Tag zu Tag: an drei Tagen die Arme seitlich heben; an den beiden anderen die Arme mit dem Band öffnen oder die Schultern mit Gewichten heben. In der Therapie lassen sich die Tage anders aufteilen.
note-7 = Alles außer den zwei Minuten ist freiwillig, auch die Pausen. Für die Wochen 5 bis 10 sind keine Pausen eingeplant; gewohnte dürfen Sie beibehalten.
review = Woche 4: Technik und Band. Woche 10: Ergebnis. Diese Wochen haben wir gewählt; die Studie, an die sich das Programm anlehnt, dauerte zehn Wochen.
evidence = Angelehnt an eine Studie mit Büroangestellten: elastisches Band, zwei Minuten am Tag, fünf Tage die Woche, zehn Wochen. Wie die Bewegung im Einzelnen ausgeführt wurde, ist nicht überprüft. Der Wechsel des Bandes, die weiteren Übungen und die Reihenfolge der Abschnitte sind unsere Wahl, angelehnt an verwandte Studien am Arbeitsplatz.
