name = Regeln fürs Weitergehen, Bleiben und Zurückgehen
about = Diese Regeln gelten für alle Programme. Die Zahlen haben wir gewählt und aus den Quellen zusammengestellt; in der Therapie lässt sich jede davon ändern.

progress-exercise = Die nächste Stufe einer Übung kommt, wenn alles davon zutrifft
progress-exercise-1 = Der volle Umfang gelang in zwei Einheiten nacheinander sauber, ohne dass andere Muskeln einsprangen.
progress-exercise-2 = Der Schmerz dabei lag bei höchstens 3 von 10 und höchstens 2 Punkte über dem Wert zu Beginn der Einheit.
progress-exercise-3 = Binnen 24 Stunden war alles wieder abgeklungen.
progress-exercise-4 = Die Anstrengung fühlte sich nach höchstens 4 von 10 an, bei den tiefen Halsmuskeln nach höchstens 3.
progress-exercise-5 = Sie haben auf dieser Stufe mindestens viermal geübt.

progress-phase = Der nächste Abschnitt eines Programms kommt, wenn alles davon zutrifft
progress-phase-1 = Die Wochen dieses Abschnitts sind vorbei.
progress-phase-2 = Von den geplanten Einheiten der letzten 14 Tage sind mindestens 70 Prozent gemacht.
progress-phase-3 = Sie haben höchstens einen Kopfschmerztag pro Woche mehr als am Anfang.
progress-phase-4 = Keine Warnung ist offen.

hold = Bleiben Sie auf derselben Stufe, wenn
hold-1 = der Schmerz beim Üben 4 oder 5 von 10 erreichte oder einmal mehr als 24 Stunden zum Abklingen brauchte.
hold-2 = 40 bis 69 Prozent der geplanten Einheiten gemacht sind.
hold-3 = Sie auf dieser Stufe weniger als viermal geübt haben.

regress = Gehen Sie eine Stufe zurück, wenn
regress-1 = der Schmerz beim Üben über 5 von 10 stieg.
regress-2 = es Ihnen innerhalb von sieben Tagen zweimal am Tag danach schlechter ging.
regress-3 = Sie seit zwei Wochen mindestens anderthalbmal so viele Kopfschmerztage haben wie am Anfang.
regress-4 = in drei Einheiten hintereinander andere Muskeln einsprangen.

therapist-review = Der Plan sollte in der Physiotherapie angesehen werden, wenn
therapist-review-1 = Sie in einem Abschnitt zweimal eine Stufe zurückgegangen sind.
therapist-review-2 = 14 Tage lang weniger als 40 Prozent der geplanten Einheiten gemacht wurden.
therapist-review-3 = sich seit 21 Tagen nichts weiterentwickelt hat.
therapist-review-4 = Sie an 10 oder mehr der letzten 28 Tage Schmerzmittel genommen haben.

stop = Stoppzeichen gehen allen Regeln vor. Tritt eines auf, hören Sie auf, ruhen Sie sich aus und folgen Sie dem Rat, der angezeigt wird.
note-1 = Kein Abschnitt hat mehr als drei oder vier aktive Übungen. Pausen zählen getrennt und sind nie eine versäumte Übung.
note-2 = Im sanften Programm liegt die Schmerzgrenze niedriger: bei 2 von 10.
note-3 = Nape wird nicht in Echtzeit überwacht. Ein Hinweis für die Physiotherapie ist kein Hilferuf.
