### Der Plan auf Papier, und der Kalender seiner Einheiten.

## Kopf

handout-for = Für
handout-from = Von
handout-phone = Telefon
handout-mail = E-Mail
handout-book = Termin buchen
handout-version = Fassung { $version }, gilt ab { $day }
handout-date = { $day }. { $month } { $year }
handout-runs = { $weeks ->
    [one] 1 Woche
   *[other] { $weeks } Wochen
}, { $from } bis { $until }
handout-draft = ENTWURF
handout-draft-why = Das ist ein Entwurf. Er ist noch nicht verordnet.
handout-notes = Zu diesem Plan

## Stoppzeichen

handout-stop = Sofort aufhören und nachfragen, bevor es weitergeht
handout-stop-why = Das gilt für jede Übung. Zeigt sich eines davon, hören Sie auf. Vergeht es nicht rasch, holen Sie ärztliche Hilfe.
handout-ceiling = Schmerz bis { $ceiling } von 10 ist beim Üben in Ordnung. Darüber hören Sie mit der Übung auf.
handout-care = Nur mit Ihrer behandelnden Fachperson
handout-technique = So geht jede Übung

## Phasen und Übungen

handout-week = Woche { $week }
handout-weeks = Woche { $first } bis { $last }
handout-phase-days = { $weeks }, { $from } bis { $until }
handout-phase-minutes = etwa { $minutes } am Tag
handout-glance = Die Woche auf einen Blick
handout-glance-time = Uhrzeit
handout-glance-note = Die Zahlen sind die der Übungen. Die Uhrzeiten sind Vorschläge.
handout-times = { $count ->
    [one] Einmal
    [2] Zweimal
    [3] Dreimal
    [4] Viermal
   *[other] { $count }-mal
} am Tag
handout-daily = { $times }, jeden Tag
handout-on-days = { $times }, { $days }
handout-with = Sie brauchen: { $things }
handout-same = Die Schritte sind dieselben wie bei Übung { $number } auf Seite { $page }.
handout-cue = Darauf achten
handout-own-stop = Aufhören bei
handout-note = Hinweis aus der Therapie
handout-taught = Ihnen gezeigt am { $day }
handout-pose = { $name }, { $position }, Bild { $number } von { $count }
handout-picture = { $name }, { $position }
handout-desk = Am Schreibtisch
handout-desk-why = Kurze Formen für Pausen vom Sitzen, immer eine, der Reihe nach.
handout-desk-every = Eine Pause alle { $minutes } am Schreibtisch
handout-day-mon = Mo
handout-day-tue = Di
handout-day-wed = Mi
handout-day-thu = Do
handout-day-fri = Fr
handout-day-sat = Sa
handout-day-sun = So
handout-tick = Abhaken, was getan ist
handout-tick-why = Ein Kästchen für jede Einheit.
handout-room = Platz für Notizen

## Fuß

handout-page = Seite { $page } von { $pages }
handout-honest = Nape behandelt niemanden, stellt keine Diagnosen, verspricht nichts. Die Übungen stützen sich auf Studien und übliche Praxis.
handout-unreviewed = Noch hat keine Fachperson die Texte und Bilder dieser Übungen in der Sammlung geprüft.
handout-partly = Noch hat keine Fachperson die Texte und Bilder dieser Übungen in der Sammlung geprüft: { $names }.
handout-reviewed = Die Texte und Bilder dieser Übungen hat eine Fachperson geprüft.

## Kalender

calendar-summary = Übungen, { $minutes }

## Dateien

handout-failed = Die Datei konnte nicht erstellt werden: { $detail }. Bitte melden Sie das.
handout-plan = Dieser Plan lässt sich nicht drucken: { $detail }.
handout-there = Da ist schon eine Datei: { $detail }. Wählen Sie einen anderen Namen.
handout-unwritten = Die Datei lässt sich nicht schreiben: { $detail }. Wählen Sie einen anderen Ordner.
handout-no-version = Diese Fassung eines Plans gibt es für diese Person nicht; geben Sie zuerst eine heraus.
handout-no-draft = Für diese Person gibt es keinen Entwurf; beginnen Sie zuerst einen.
handout-not-ours = Nape hat { $path } nicht geschrieben; öffnen Sie es mit Ihrem Dateiprogramm.
handout-not-shown = Hier kann kein Programm einen Ordner zeigen. Die Datei ist { $path }.
