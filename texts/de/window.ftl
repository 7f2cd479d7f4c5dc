### The window. Words that come from the agent are whole already; they are put in where a message says so.

weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}

window-close = Schließen
window-cancel = Abbrechen
window-back-to = Zurück
window-loading = Einen Augenblick.
window-no-figure = Die Figur konnte nicht gezeichnet werden.

nav-label = Ansichten
nav-today = Heute
nav-progress = Verlauf
nav-plan = Plan
nav-library = Übungen
nav-exercise = Übung
nav-own = Eigene Übungen
nav-session = Übungseinheit
nav-safety = Sicherheit
nav-settings = Einstellungen

connection-gone = Nape antwortet nicht. Dieses Fenster wartet und macht von selbst weiter, sobald es wieder da ist.

## Where there is no plan yet

first-run-title = Ihre Übungen, zur rechten Zeit
first-run-keeps = Nape bewahrt die Übungen auf, die Ihnen verordnet wurden, und erinnert Sie am Schreibtisch daran.
first-run-shows = Es zeigt jede Bewegung, zählt jede Sekunde und merkt sich, was getan ist.
first-run-evidence = Die Übungen beruhen auf veröffentlichten Studien und auf üblicher Praxis; bei jeder steht, worauf.
first-run-limits = Nape stellt keine Diagnosen und behandelt nicht. Niemand sieht Ihnen beim Üben zu.
first-run-load = Ihren Plan laden
first-run-load-hint = Wählen Sie die Plandatei, die Sie bekommen haben, oder ziehen Sie sie auf dieses Fenster.
first-run-example = Beispielplan ausprobieren
first-run-example-hint = Noch kein Plan? Sehen Sie sich mit einem Beispiel um. Es ist nicht für Sie gemacht: Hören Sie auf, wenn etwas wehtut.

## The plan

plan-title = Ihr Plan
plan-choose = Plandatei wählen
plan-another = Anderen Plan laden
plan-another-hint = Der neue Plan tritt an die Stelle von diesem. Was Sie gemacht haben, bleibt erhalten.
plan-refused-title = Dieser Plan kann nicht verwendet werden
plan-preview = Ist das Ihr Plan?
plan-use = Diesen Plan verwenden
plan-warnings = Fragen Sie dazu in Ihrer Praxis nach
plan-patient = Für
plan-from = Von
plan-span = Dauer
plan-version = Version { $number }
plan-phases = Abschnitte
plan-a-day = bis zu { $takes } am Tag
plan-at-times = um { $times }
plan-now = Jetzt
plan-exercises = { $count ->
    [one] { $count } Übung
   *[other] { $count } Übungen
}
plan-desk = In kurzen Pausen am Schreibtisch
plan-per-day = { $count ->
    [1] einmal am Tag
    [2] zweimal am Tag
   *[other] { $count }-mal am Tag
}
plan-every-day = jeden Tag
plan-note = Hinweis aus Ihrer Praxis
plan-ceiling = Schmerz bis { $pain } von 10 während einer Übung ist in diesem Plan in Ordnung. Darüber hören Sie auf.
plan-none = Es gibt noch keinen Plan.
plan-notes = Hinweise für Sie

days-mon = Mo
days-tue = Di
days-wed = Mi
days-thu = Do
days-fri = Fr
days-sat = Sa
days-sun = So

## Today

today-title = Heute
today-start = Starten
today-start-now = Jetzt starten
today-go-on = Weiter mit Ihrer Übungseinheit
today-go-on-button = Weitermachen
today-prepared = Ihre Übungseinheit ist bereit
today-finished = Ihre Übungseinheit ist zu Ende
today-finished-hint = Zwei Fragen sind noch offen.
today-finished-button = Ansehen
today-share-so-far = Bisher sind { $share } geschafft.
today-session-due = Ihre Übungseinheit, { $minutes } min
today-session-again = Ihre Übungseinheit von { $at } Uhr kann weitergehen
today-asked-walk = Ein kurzer Gang
today-asked-break = Eine kurze Pause
today-diary = Wie war Ihr Tag?
today-next = Als Nächstes
today-nothing-now = Gerade ist nichts zu tun
today-no-more = Mehr ist nicht geplant.
today-all-done = Das war alles für heute
today-later = Später
today-later-by = { $minutes } min
today-skip = Auslassen
today-not-today = Heute nicht
today-take-break = Jetzt Pause machen
today-take-walk = Gehpause machen
today-waits = Wartet
today-held-now = Gerade wird nichts gezeigt: { $words }.
today-outside-hours = Es ist außerhalb Ihrer Zeiten, daher warten manche Erinnerungen.
today-slots = Übungseinheiten heute
today-no-slots = Für heute ist keine Übungseinheit geplant. Eine kurze Pause können Sie trotzdem jederzeit machen.
today-until = bis { $at } Uhr
today-moved-to = verschoben auf { $at } Uhr
today-tick = Ohne Nape gemacht
today-untick = Haken zurücknehmen
today-by-hand = von Hand abgehakt
today-facts = So steht es heute
today-desk-time = Am Schreibtisch seit der letzten Pause
today-under-minute = weniger als eine Minute
today-breaks = Gemachte Pausen
today-breaks-of = { $taken } von { $shown } gezeigten
today-silent = Pausen bleiben für heute still.
today-place-link = Zum Plan
today-warnings = Erinnerungen erreichen Sie vielleicht nicht
today-ended = Fragen Sie in Ihrer Praxis, wie es weitergeht, und laden Sie dann den neuen Plan.
today-not-begun = Vorher ist nichts fällig. Sie können sich die Übungen im Plan ansehen.

waits-session = Eine Übungseinheit wartet darauf, gezeigt zu werden.
waits-walk = Eine Gehpause wartet darauf, gezeigt zu werden.
waits-posture = Eine Pause wartet darauf, gezeigt zu werden.
waits-diary = Die Frage nach dem Tagebuch wartet.

slot-state-upcoming = Später am Tag
slot-state-due = Jetzt fällig
slot-state-in-session = Läuft gerade
slot-state-done = Gemacht
slot-state-partial = Teilweise gemacht
slot-state-skipped = Ausgelassen
slot-state-missed = Verpasst
slot-state-not-asked = Nicht erinnert

pause-open = Erinnerungen anhalten
pause-title = Erinnerungen anhalten
pause-hint = Bis dahin wird nichts gezeigt. Eine Übungseinheit können Sie trotzdem selbst starten.
pause-half = 30 Minuten
pause-hour = 1 Stunde
pause-today = Den Rest des Tages
pause-until = Bis
pause-until-button = Bis dahin anhalten
pause-bad-time = Schreiben Sie die Uhrzeit wie 14:00.
# "Erinnerungen sind bis 14:00 Uhr angehalten."
pause-on = Erinnerungen sind { $words } angehalten.
pause-resume = Wieder erinnern

# A length of time follows.
meeting-title = In einer Besprechung für
meeting-on = Sie sind { $words } in einer Besprechung. Bis dahin wird nichts gezeigt.
meeting-over = Die Besprechung ist vorbei

skip-title = Warum dieses Mal nicht?
skip-hint = Einmal antippen genügt. Ihre Praxis sieht den Grund, damit der Plan besser zu Ihnen passt.
skip-nothing = Gerade gibt es nichts auszulassen.

break-done = Fertig
break-over = Die Pause ist vorbei.
# After a number.
break-left = übrig
break-walk = Verlassen Sie den Schreibtisch und gehen Sie ein Stück. Die Zeit läuft weiter, während der Bildschirm gesperrt ist.

## Was läuft: eine Übungseinheit, eine Haltungspause, ein Gang

player-exercise = Übung { $number } von { $of }
player-cuff = Manschette bei { $pressure } mmHg
player-eased-shorter = Halbe Haltezeit
player-eased-easier = Leichtere Form
# Before what to keep in mind in the exercise or the set to come.
player-soon = Gleich: { $cue }
player-easier = Leichter
player-easier-does = Leichter machen: { $what }
player-easier-none = Leichter geht es nicht
player-skip = Auslassen
player-skip-title = Warum lassen Sie diese Übung aus?
player-skip-hint = Die Übungseinheit wartet. Einmal antippen, dann beginnt die nächste Übung.
player-signs = Warnzeichen
# What a button does, with the key that does it.
player-with-key = { $what } ({ $key })
player-key-space = Leertaste
player-key-enter = Eingabetaste
player-where = Wo tut es weh?
player-place-neck = Nacken
player-place-head = Kopf
player-place-arm = Schulter oder Arm
player-place-elsewhere = Woanders
player-how-much = Wie sehr tut es weh?
player-may-leave-out = Sie können die Frage auslassen.
player-stop-exercise = Diese Übung abbrechen
player-fine = Weitermachen, es geht
player-stopped = Diese Übung ist abgebrochen
player-light-green = Grün
player-light-amber = Gelb
player-light-red = Rot
player-next-exercise = Mit der nächsten Übung weitermachen
player-end-here = Hier beenden
player-signs-hint = Tippen Sie an, was Sie jetzt bemerken.
player-signs-today = Heute: Ihre Arztpraxis oder Physiotherapie
player-sign-now = Das habe ich jetzt
player-sign-stops = Diese Übung wird abgebrochen. Danach sehen Sie, was zu tun ist.
player-posture = Eine kurze Pause
player-posture-cue = Lassen Sie Maus und Tastatur los und setzen oder stellen Sie sich anders hin.
player-walk = Ein wenig gehen
player-leave = Abbrechen
player-instead = Stattdessen die Übungseinheit
player-running = Ihre Pause läuft
player-to-break = Zu Ihrer Pause

## The session

session-none = Keine Übungseinheit ist offen.
session-to-today = Zu „Heute“
session-prepared = { $takes }, { $exercises }
session-begin = Beginnen
session-pain-now = Wie sehr tut es jetzt weh?
session-pain-after = Wie sehr tut es danach weh?
session-pain-hint = Sie können das auslassen. Ein zweites Tippen nimmt eine Zahl zurück.
session-pain-least = { $pain }, kein Schmerz
session-pain-most = { $pain }, der schlimmste Schmerz
session-pause = Pause
session-back = Zurück
session-next = Weiter
session-stop = Stopp
session-hurts = Tut weh
session-rep-done = Fertig
session-own-pace = Im eigenen Tempo
session-rep = Wiederholung { $number } von { $of }
session-set = Satz { $number } von { $of }
session-comes-next = Dann: { $what }
session-last = Das ist die letzte.
session-left = noch { $takes }
session-left-under-minute = noch unter einer Minute
session-progress = Die ganze Übungseinheit
# After a number.
session-seconds-left = Sekunden übrig
session-paused = Angehalten
session-go-on = Weitermachen
session-stop-here = Hier beenden
session-leave = Auf später verschieben
# A countdown of three seconds stands beside it.
session-goes-on = Weiter geht es in
session-stop-keeps = Was Sie gemacht haben, bleibt erhalten.
session-hurts-title = Angehalten. Lassen Sie locker und ruhen Sie sich aus.
session-complete = Die Übungseinheit ist zu Ende
session-stopped = Sie haben hier aufgehört
session-share-all = Sie haben alles Verordnete gemacht.
session-share = Sie haben { $share } des Verordneten gemacht.
session-reps = { $of ->
    [one] { $done } von { $of } Wiederholung
   *[other] { $done } von { $of } Wiederholungen
}
session-next-due = Nächstes Mal
session-close = Schließen

## Before a session, after an exercise, and after the end

around-check = Bevor Sie beginnen
around-no-to-all = Nein auf alle drei
around-gentle = Heute wird die sanfte Form gespielt.
around-neck = Nacken
around-head = Kopf
around-pain-least = 0: kein Schmerz
around-pain-most = 10: der schlimmste Schmerz
around-advice = Was jetzt zu tun ist
around-use-gentle = Heute die sanfte Form nehmen
around-begin-gentle = In der sanften Form beginnen
around-begin-anyway = Trotzdem beginnen
around-not-now = Jetzt nicht
around-not-today = Heute nicht
around-light-green = Grün
around-light-amber = Gelb
around-light-red = Rot
around-how = Wie war „{ $name }“?
around-effort = Anstrengung
around-effort-least = 0: keine
around-effort-middle = 5: schwer
around-effort-most = 10: alle Kraft
around-effort-of = Anstrengung { $effort } von 10
around-quality = Ausführung
around-quality-clean = Sauber
around-quality-few-slips = Kleine Fehler
around-quality-lost = Form verloren
around-slips = Was ging daneben?
around-done = Was gemacht wurde
around-partial = { $count } in leichterer Form oder zum Teil
around-state-ahead = Nicht begonnen
around-state-skipped = Übersprungen
around-state-stopped = Abgebrochen, weil es wehtat
around-skipped-for = Übersprungen: { $reason }
around-answers = Wie ging es?
around-answers-hint = Ihre Antworten helfen, den Plan an Sie anzupassen. Sie können sie auslassen.
around-proposals = Was daraus folgt
around-outcome-applied = Das gilt ab Ihrer nächsten Übungseinheit.
around-outcome-for-therapist = Das steht auf der Liste für Ihre Praxis.
around-outcome-nothing = Es ändert sich nichts.

## While it runs

phase-ready = Bereit machen
phase-work = Bewegen
phase-hold = Halten
phase-relax = Lösen
phase-switch = Andere Seite
phase-rest = Pause

side-left = Links
side-right = Rechts

cause-patient = Nehmen Sie sich die Zeit, die Sie brauchen.
cause-window-lost = Das Fenster wurde geschlossen, darum hat die Übungseinheit auf Sie gewartet.
cause-locked = Der Bildschirm war gesperrt, darum hat die Übungseinheit auf Sie gewartet.
cause-asleep = Der Computer war im Ruhezustand, darum hat die Übungseinheit auf Sie gewartet.
cause-restarted = Nape wurde neu gestartet. Die Übungseinheit ist dort, wo Sie aufgehört haben.
cause-answering = Lassen Sie sich Zeit. Machen Sie weiter, wenn Sie geantwortet haben.
cause-hurt = Lassen Sie locker und ruhen Sie sich aus. Machen Sie nur weiter, wenn es Ihnen gut geht.

# For those who listen.
announce-phase = { $phase }, { $takes }.
announce-own-pace = { $phase }.
announce-paused = Angehalten. { $why }
announce-half-step = Die Hälfte.
announce-last-five = 5 Sekunden.
announce-half-session = Die Hälfte der Übungseinheit ist geschafft.
announce-finished = Die Übungseinheit ist zu Ende.

## Progress

progress-title = Verlauf
progress-empty = Hier sehen Sie jeden Tag mit seinen Übungseinheiten, Übungen und Pausen. Mit Ihrer ersten Übungseinheit beginnt es.
progress-to-today = Zu „Heute“
progress-sentence = { $days ->
    [one] Am letzten Tag
   *[other] In den letzten { $days } Tagen
}: { $of ->
    [one] { $done } von { $of } Übungseinheit gemacht
   *[other] { $done } von { $of } Übungseinheiten gemacht
}
progress-not-asked = an { $count } nicht erinnert
progress-partly = { $count } teilweise
progress-nothing-yet = Noch ist keine Übungseinheit zu Ende gegangen.
progress-quiet-day = Es war keine Übungseinheit geplant.
progress-breaks = { $taken ->
    [one] { $taken } Pause gemacht
   *[other] { $taken } Pausen gemacht
}
progress-breaks-of = { $taken } von { $shown } gezeigten Pausen gemacht
progress-session = Übungseinheit um { $at } Uhr
progress-extra = Zusätzliche Übungseinheit um { $at } Uhr
progress-neck = Nacken { $before } → { $after }
progress-head = Kopf { $before } → { $after }
progress-unknown = nicht gesagt

step-state-done = Gemacht
step-state-skipped = Übergangen
step-state-interrupted = Unterbrochen
step-state-open = Nicht beendet

## One exercise

exercise-role-set-up = Vorbereiten
exercise-role-movement = Bewegen
exercise-role-cue = Denken Sie daran
exercise-role-breathing = Atmen
exercise-role-safety = Vorsicht
exercise-cue = Denken Sie daran
exercise-errors = Was oft schiefgeht
exercise-cautions = Vorsicht bei
exercise-stop = Hören Sie auf, wenn Sie dies bemerken
exercise-equipment = Sie brauchen
exercise-targets = Es wirkt auf
exercise-harder = Wenn es leicht wird
exercise-easier = Wenn es zu schwer ist
exercise-evidence = Was dafür spricht
exercise-review = Durchsicht
exercise-usually = { $perDay ->
    [one] Einmal am Tag
   *[other] { $perDay }-mal am Tag
}, { $days ->
    [7] jeden Tag
    [one] an einem Tag in der Woche
   *[other] an { $days } Tagen in der Woche
}
exercise-when = { $sessions ->
    [one] Eine saubere Einheit
   *[other] { $sessions } saubere Einheiten nacheinander
}, Schmerz höchstens { $pain } von 10, Anstrengung höchstens { $effort } von 10.
exercise-not-with = Nicht ohne Ihre Physiotherapie
exercise-not-with-hint = Trifft eines davon zu, lassen Sie die Übung weg, solange in der Physiotherapie nichts anderes entschieden wurde.
exercise-group = Was geübt wird
exercise-position = Ausgangsstellung
exercise-no-equipment = Nichts
exercise-often = Wie oft
exercise-in-breaks = In einer Pause
exercise-also = Auch genannt
exercise-gate = Nur wenn Sie die Übung in der Physiotherapie gelernt haben und sie dort für Sie freigegeben wurde.
exercise-make-own = Daraus eine eigene machen

library-title = Übungen
library-search = Übungen durchsuchen
library-search-hint = Name, Muskel oder wofür
library-found = { $count ->
    [one] 1 Übung
   *[other] { $count } Übungen
}
library-filters = { $count ->
    [0] Filter
   *[other] Filter ({ $count })
}
library-clear = Filter zurücksetzen
library-own = Eigene
library-desk = Am Schreibtisch möglich
library-facet-groups = Was geübt wird
library-facet-positions = Ausgangsstellung
library-facet-equipment = Was Sie nicht haben
library-facet-conditions = Was die Patientin oder der Patient hat
library-conditions-hint = Was dann wegbleiben muss, ist ausgeblendet; wo Vorsicht nötig ist, steht es dabei.
library-mark-desk = am Schreibtisch
library-mark-gate = wird in der Therapie freigegeben
library-mark-own = eigene
library-care = Vorsicht: { $conditions }
library-nothing = Keine Übung passt. Versuchen Sie es mit einem Wort weniger.
library-nothing-filtered = Die Filter halten einige zurück.
library-honesty = Diese Texte und Bilder hat noch niemand mit klinischer Zulassung durchgesehen. Auf jeder Seite steht, woran sie sich anlehnt.

own-title = Eigene Übungen
own-intro = Für Therapeutinnen und Therapeuten: Übungen in Ihren Worten, mit einer Figur aus der Sammlung oder einem eigenen Bild. Sie bleiben auf diesem Rechner und reisen in den Plänen mit, die sie verwenden.
own-none = Noch gibt es keine. Öffnen Sie eine Übung der Sammlung und wählen Sie „Daraus eine eigene machen“.
own-start-from = Sammlung öffnen
own-edit = Ändern
own-withdraw = Zurückziehen
own-name = Name
own-purpose = Wofür sie ist, in einem Satz
own-group = Was geübt wird
own-position = Ausgangsstellung
own-steps = Was zu tun ist
own-steps-hint = Ein Satz je Zeile, in der Reihenfolge der Ausführung.
own-cue = Woran man denken soll
own-errors = Was oft schiefgeht
own-stop = Eigene Zeichen zum Aufhören
own-one-per-line = Je Zeile eines.
own-dose = Dosis
own-sets = Sätze
own-reps = Wiederholungen
own-hold = Halten, Sekunden
own-relax = Lösen, Sekunden
own-rest = Pause zwischen den Sätzen, Sekunden
own-tempo = Bewegung, Sekunden
own-side = Seiten
own-desk = Am Schreibtisch möglich
own-look = Was zu sehen ist
own-drawn = Die gezeichnete Figur
own-picture = Ein Bild
own-choose-picture = Bild auswählen
own-picture-hint = PNG, JPEG oder WebP, höchstens 2 MB.
own-too-large = Dieses Bild ist größer als 2 MB. Verkleinern Sie es und wählen Sie es noch einmal aus.
own-save = Speichern
own-saving = Wird gespeichert
own-wrong = Es wurde nicht gespeichert:
own-no-side = Keine
own-each-side = Jede Seite, eine nach der anderen
own-alternate = Seiten im Wechsel
own-left = Links
own-right = Rechts

## Settings

settings-title = Einstellungen
settings-more = { $group ->
    [breaks] Mehr zu Pausen
    [sessions] Mehr zu Übungseinheiten
    [waiting] Mehr zum Warten
    [notifications] Mehr zu Benachrichtigungen
    [program] Mehr zu Nape selbst
   *[other] Mehr
}
settings-to-default = Zurück zur Vorgabe ({ $words })
settings-changed = Noch nicht gespeichert
settings-on = Ein
settings-off = Aus
settings-unit = { $label }, Einheit
settings-units-s = Sekunden
settings-units-m = Minuten
settings-units-h = Stunden
settings-short-units-s = s
settings-short-units-m = min
settings-short-units-h = h
settings-plans-times = die Uhrzeiten Ihres Plans
settings-nothing = nichts
settings-every-day = jeden Tag
settings-to = bis
settings-time-from = { $of }, von
settings-time-to = { $of }, bis
settings-add-time = Uhrzeit hinzufügen
settings-time-of = Uhrzeit { $number }
settings-no-times = Nape nimmt die Uhrzeiten Ihres Plans.
settings-remove = Entfernen: { $what }
settings-add-hours = Zeiten hinzufügen
settings-add-days = Andere Tage hinzufügen
settings-days-of = Tage, Gruppe { $number }
settings-hours-of = { $days }, Zeiten { $number }
settings-no-day = Kein Tag
settings-no-days = Wählen Sie die Tage für diese Zeiten.
settings-no-hours = Es sind keine Zeiten gewählt, daher werden nie Pausen gezeigt.
settings-ask = Danach fragen
# Takes the place of the setting's key in a refusal of the agent.
settings-refused-here = Das
settings-comes-next = Was als Nächstes kommt
settings-with-changes = Mit Ihren Änderungen
settings-as-saved = So, wie es jetzt ist
settings-nothing-comes = Es käme nichts.
settings-next = Als Nächstes: { $words }
settings-save = Speichern
settings-undo = Verwerfen
settings-saved = Gespeichert.
settings-unsaved = { $count ->
    [1] Eine Änderung ist nicht gespeichert. Sie wartet hier, bis Sie dieses Fenster schließen.
   *[other] { $count } Änderungen sind nicht gespeichert. Sie warten hier, bis Sie dieses Fenster schließen.
}
settings-unsaved-mark = noch nicht gespeichert

settings-group-breaks = Pausen
settings-group-sessions = Übungseinheiten
settings-group-waiting = Wann Erinnerungen warten
settings-group-notifications = Benachrichtigungen
settings-group-program = Nape selbst
settings-other-group = Weitere

settings-label-posture-breaks = Haltungspausen
settings-label-posture-every = Haltungspause nach
settings-label-posture-relief = Abwesenheit zählt als Haltungspause ab
settings-label-walk-breaks = Gehpausen
settings-label-walk-every = Gehpause nach
settings-label-walk-length = Eine Gehpause dauert
settings-label-walk-relief = Abwesenheit zählt als Gehpause ab
settings-label-away-after = Sie gelten als abwesend nach
settings-label-break-visible = Erinnerung an eine Pause bleibt
settings-label-session-visible = Erinnerung an eine Übungseinheit bleibt
settings-label-gap = Zwischen zwei Erinnerungen mindestens
settings-label-gap-after-break = Von einer Pause bis zur Übungseinheit mindestens
settings-label-fold = Keine Pause kurz vor einer Übungseinheit
settings-label-after-hold = Ruhe nach der Rückkehr
settings-label-breaks-per-hour = Erinnerungen an Pausen je Stunde höchstens
settings-label-ignored-breaks = Still für den Tag nach
settings-label-pause-wait = Auf eine Tipppause warten bis zu
settings-label-later = „Später“ heißt in
settings-label-slot-window = Eine Übungseinheit bleibt fällig für
settings-label-slot-times = Ihre Uhrzeiten für Übungseinheiten
settings-label-working-hours = Zeiten für Pausen
settings-label-waking-hours = Zeiten für Übungseinheiten
settings-label-diary-at = Nach dem Tagebuch gefragt wird um
settings-label-hold-quiet = Bei „Nicht stören“ warten
settings-label-hold-full-screen = Bei Vollbild warten
settings-label-sense-meetings = Bei Anrufen warten
settings-label-notification-detail = Übungen nennen
settings-label-sounds = Ton
settings-label-start-at-login = Beim Anmelden starten
settings-label-language = Sprache
settings-label-country = Notruf für
settings-label-cue-tones = Töne in der Übungseinheit
settings-label-cue-speech = Ansagen in der Übungseinheit
settings-label-keep-awake = Bildschirm in der Übungseinheit anlassen

## Safety

safety-screen-first = Vor Ihrer ersten Übungseinheit
safety-screen-monthly = Einmal im Monat: dieselben Fragen noch einmal
safety-purpose = Manche Zeichen gehören in ärztliche Hände, nicht in eine Übung. Diese Fragen suchen danach, damit Sie nur üben, wenn es sicher ist.
safety-private = Ihre Antworten bleiben auf diesem Rechner.
safety-keys = Tasten: { $no } für Nein, { $yes } für Ja.
safety-no = Nein
safety-yes = Ja
# The keys that answer, one letter each.
safety-no-key = n
safety-yes-key = j
safety-answered = { $answered } von { $of } beantwortet
safety-left = { $left ->
    [one] Eine Frage ist noch offen. Beantworten Sie auch diese.
   *[other] { $left } Fragen sind noch offen. Beantworten Sie auch diese.
}
safety-not-answered = Noch nicht beantwortet
safety-done = Fertig
safety-sending = Einen Augenblick
safety-go-on = Sie können weitermachen
safety-go-on-hint = Gegen Ihre Übungen spricht gerade nichts. Wenn sich etwas ändert, kommen Sie hierher zurück.
safety-to-session = Zur Übungseinheit
safety-start-session = Übungseinheit starten
safety-to-today = Zu „Heute“
safety-open = Ihr Plan ist offen
safety-open-hint = Hören Sie sofort auf, wenn Sie eines der Zeichen unten bemerken.
safety-emergency = Notruf
safety-call-now = Jetzt anrufen
safety-what-to-do = Was zu tun ist
safety-why = Warum
safety-silent = Solange der Plan gesperrt ist, erinnert Nape Sie an nichts.
safety-contact = Ihre Praxis
safety-phone = Telefon
safety-email = E-Mail
safety-booking = Terminbuchung
safety-cleared = Es wurde abgeklärt
safety-cleared-hint = Hat es jemand beurteilt, schreiben Sie auf, was gesagt wurde. Dann ist der Plan wieder offen.
safety-who = Wer sagt das?
safety-by-therapist = Meine Physiotherapie
safety-by-patient = Ich, nach Rückfrage
safety-therapist-only = Das kann nur Ihre Physiotherapie sagen, nachdem Sie untersucht worden sind.
safety-statement = Wer wurde gefragt, und wie war die Antwort?
safety-number-in = Die Nummer des Rettungsdienstes: { $country }. Sind Sie in einem anderen Land, stellen Sie es in den Einstellungen ein.
safety-short = Schreiben Sie, wer gefragt wurde und wie die Antwort war, mit mindestens { $least } Buchstaben.
safety-confirm-cleared = Bestätigen und Plan öffnen
safety-stopped = Abgebrochene Übungen
safety-signs = Zeichen zum Aufhören
safety-have-this = Das habe ich
safety-sign-title = Bemerken Sie das jetzt?
safety-sign-hint = Ihre Übungseinheit endet, und der Plan wird gesperrt. Danach sehen Sie, was zu tun ist.
safety-sign-confirm = Ja, das habe ich
safety-sign-group-emergency = Rufen Sie sofort den Notruf
safety-sign-group-same-day = Gehen Sie heute in eine Arztpraxis
safety-sign-group-therapist = Fragen Sie in Ihrer Physiotherapie, bevor Sie weitermachen
safety-sign-group-tell = Sagen Sie es in Ihrer Physiotherapie oder Arztpraxis
safety-sign-group-exercise = Brechen Sie diese Übung ab
safety-day-after = Am Tag danach
safety-settled = Ja, es hat sich beruhigt
safety-not-settled = Nein, noch nicht
safety-banner-locked = Ihr Plan ist gesperrt
safety-banner-questions = Zuerst einige Fragen
safety-see-what-to-do = Was zu tun ist
safety-answer-questions = Fragen beantworten
safety-link = Wann aufhören, wen anrufen

bad-days-title = Schlechte Tage
bad-days-open = Ein schlechter Tag?
bad-days-explained = An diesen Tagen kommen Ihre Übungen in einer sanften Form. Danach beginnen sie eine Stufe tiefer, und von dort geht es wieder aufwärts.
bad-days-how-long = Wie lange? Heute zählt mit.
bad-days-begin = { $count } Tage
bad-days-end = Zurück zum Plan

flags-title = Was Ihre Praxis sehen sollte
flags-none = Bisher nichts. Was Ihre Praxis wissen sollte, steht dann hier.

cues-try = Ausprobieren
cues-try-hint = Spielt einen Ton und sagt ein Wort.

## Wer eine Praxis hat: die Patienten

nav-patients = Patienten
nav-patient = Patient

patients-title = Patienten
patients-therapist = Ich bin Therapeutin oder Therapeut
patients-search = Nach Namen suchen
patients-clear = Suche leeren
patients-archive-toggle = Archiv zeigen
patients-order = Geordnet nach
patients-order-attention = Wer einen Blick braucht
patients-order-name = Name
patients-order-news = Am längsten ohne Nachricht
patients-order-review = Nächste Kontrolle
patients-found = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
patients-range = { $first } bis { $last } von { $count }
patients-more = Mehr zeigen
patients-next = Die nächsten zeigen
patients-previous = Die davor zeigen
patients-new = Neue Person
patients-new-name = Name der neuen Person
patients-add = Anlegen und Plan machen
patients-name-missing = Schreiben Sie erst einen Namen.
patients-open = Datei öffnen
patients-draft = Entwurf wartet
patients-news-days = { $count ->
    [0] Nachricht heute
    [one] Nachricht gestern
   *[other] Nachricht vor { $count } Tagen
}
patients-news-none = Noch keine Nachricht
patients-flags = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
patients-adherence = { $share } von 14 Tagen
patients-review = Kontrolle { $day }
patients-review-due = Kontrolle fällig seit { $day }
patients-empty-title = Noch niemand da
patients-empty = Hier steht dann, wie jeder Plan steht, wann Nachricht kam und wer einen Blick braucht. Legen Sie die erste Person an, ein Name genügt.
patients-empty-archive = Im Archiv ist niemand. Hierher kommt, wessen Behandlung vorbei ist; nichts davon geht verloren.
patients-nobody = Kein Name fängt so an.
patients-nobody-hint = Das Archiv wird für sich durchsucht.

patients-card-title = Ihre Karte
patients-card-missing = Auf einem Plan steht, von wem er kommt. Tragen Sie einmal Ihren Namen ein, bevor Sie den ersten Plan übergeben.
patients-card-fill = Karte ausfüllen
patients-card-name = Ihr Name
patients-card-clinic = Praxis
patients-card-phone = Telefon
patients-card-email = Mailadresse
patients-card-booking = Seite für Termine
patients-card-save = Karte speichern
patients-card-saved = Gespeichert.

patients-back = Alle Patienten
patients-rename = Umbenennen
patients-name = Name
patients-save = Speichern
patients-next-review = Nächste Kontrolle
patients-no-review = Tag wegnehmen
patients-put-away = Ins Archiv legen
patients-restore = Aus dem Archiv holen
patients-archived = Im Archiv.
patients-conditions = Besonderheiten
patients-conditions-none = Keine vermerkt.
patients-conditions-change = Besonderheiten ändern
patients-conditions-hint = Beim Planen sind Übungen gekennzeichnet, die mit einer davon Vorsicht brauchen.
patients-make-plan = Plan machen
patients-new-version = Neue Version
patients-continue-draft = Am Entwurf weiterarbeiten
patients-hand-over = Übergeben
patients-print = Übungsblatt
patients-calendar = Kalenderdatei
patients-writing = Die Datei wird geschrieben.
patients-flags-title = Hinweise
patients-flags-none = Was Sie sehen sollten, steht dann hier. Es kommt mit einer Antwort.
patients-seen = Gesehen
patients-seen-on = Gesehen am { $day }
patients-days-title = Die letzten 28 Tage
patients-days-none = Hier steht dann jeder Tag mit seinen Übungseinheiten und den Schmerzen davor und danach, sobald Sie die erste Antwort öffnen.
patients-days-sentence = { $of ->
    [one] { $done } von { $of } Übungseinheit gemacht
   *[other] { $done } von { $of } Übungseinheiten gemacht
}
patients-days-partly = , { $count } teilweise
patients-days-until = Die Nachrichten reichen bis { $day }.
patients-days-keys = Die Pfeiltasten gehen von Tag zu Tag.
patients-days-list = Alle Tage als Liste
patients-days-nothing = Nichts vorgesehen
patients-days-extra = Zusätzlich
patients-days-of = { $done } von { $of } gemacht
patients-day-slot = { $number }. Übungseinheit
patients-plan-title = Plan
patients-plan-none = Hier steht dann die neueste Version des Plans. Machen Sie einen; das dauert etwa drei Minuten.
patients-plan-note = Notiz zur Übung
patients-plan-runs = { $from } bis { $until }
patients-plan-others = { $count ->
    [one] Die andere Phase
   *[other] Die anderen { $count } Phasen
}
patients-versions-title = Versionen
patients-versions-none = Hier steht dann jede veröffentlichte Version: was sich geändert hat und ob sie angekommen ist.
patients-published = Veröffentlicht am { $day }, gilt ab { $effective }
patients-first-version = Die erste Version.
patients-compare = Vergleichen
patients-compare-version = Version { $number } vergleichen
patients-compare-hint = Wählen Sie zwei Versionen, um sie nebeneinander zu sehen.
patients-compare-one = Wählen Sie noch eine.
patients-compare-title = Versionen { $older } und { $newer }
patients-compare-same = Nichts ist anders.
patients-compare-close = Vergleich schließen
patients-marks-changed = Geändert
patients-marks-gone = Fällt später weg
patients-marks-added = Neu
patients-notes-title = Notizen
patients-notes-hint = Nur für Sie: Notizen verlassen diesen Rechner nie und werden nicht mehr geändert, wenn sie einmal stehen.
patients-notes-label = Neue Notiz
patients-notes-keep = Notiz behalten
patients-notes-key = Strg+Eingabe behält sie.
patients-notes-none = Was Sie hier aufschreiben, steht dann an dieser Stelle, das Neueste zuerst.
## Plan builder

nav-builder = Plan bauen
builder-start-title = Ein Plan für { $name }
builder-start-hint = Wählen Sie, womit er beginnt. Alles lässt sich danach ändern.
builder-start-other = Was Sie bisher gebaut haben, wird beiseitegelegt. „Rückgängig“ holt es zurück.
builder-start-go-on = Vom jetzigen Plan aus weiter
builder-start-next = So wie er ist, er wird Version { $version }
builder-start-programme = Ein Programm der Bibliothek
builder-start-earlier = Eine frühere Version
builder-start-version = Version { $version }, veröffentlicht am { $day }
builder-start-templates = Ihre Vorlagen
builder-start-empty = Leer
builder-start-empty-hint = Eine Phase ohne Übungen.
builder-withdraw = Vorlage { $name } zurückziehen
builder-back-to-draft = Zurück zum Entwurf
builder-plan-title = Titel des Plans
builder-undo = Rückgängig
builder-redo = Wiederholen
builder-kept = Alles ist aufgehoben
builder-keeping = Wird aufgehoben
builder-not-kept = Die letzten Änderungen sind noch nicht aufgehoben.
builder-try-again = Noch einmal versuchen
builder-menu = Mehr
builder-print = Entwurf drucken
builder-printed = Der Druck ist geschrieben.
builder-show-file = Datei zeigen
builder-save-template = Als Vorlage sichern
builder-template-hint = Phasen und Übungen werden unter diesem Namen aufgehoben, ohne etwas über die Person. Eine Vorlage gleichen Namens wird ersetzt.
builder-template-name = Name der Vorlage
builder-template-kept = Als Vorlage „{ $name }“ aufgehoben.
builder-begin-other = Mit etwas anderem beginnen
builder-discard = Entwurf wegwerfen
builder-discard-hint = Was Sie seit der letzten veröffentlichten Version gebaut haben, geht verloren. Veröffentlichte Versionen bleiben.
builder-discard-now = Wegwerfen
builder-keep-draft = Behalten
builder-publish = Veröffentlichen
builder-publish-hint = Veröffentlichen (Strg+Eingabe)
builder-publish-now = Jetzt veröffentlichen
builder-publish-version = Version { $version } veröffentlichen
builder-not-yet = Noch nicht
builder-blocked = Das muss zuerst behoben werden:
builder-first = Das ist die erste Version.
builder-changes = Was sich ändert
builder-unchanged = Sie sagt dasselbe wie die Version davor.
builder-counts = Sie gilt ab { $day }.
builder-runs = Der Plan läuft vom { $from } bis zum { $until }.
builder-still-to-look-at = { $count ->
    [one] Einen Hinweis möchten Sie vielleicht noch ansehen.
   *[other] { $count } Hinweise möchten Sie vielleicht noch ansehen.
}
builder-published = Version { $version } ist veröffentlicht
builder-to-patient = Zurück zur Person
builder-phases = Phasen
builder-phase-hint = Pfeiltasten wählen eine Phase, Alt mit Pfeil verschiebt sie.
builder-week = Woche { $first }
builder-weeks-of = Wochen { $first }–{ $last }
builder-add-phase = Phase dazu
builder-remove-phase = Diese Phase entfernen
builder-phase-name = Name der Phase
builder-weeks = Wochen
builder-week-less = Eine Woche weniger
builder-week-more = Eine Woche mehr
builder-lines = Übungen dieser Phase
builder-no-lines = In dieser Phase ist noch keine Übung. Tippen Sie ein Wort in die Suche und drücken Sie die Eingabetaste.
builder-move = { $name } verschieben
builder-move-hint = Ziehen, oder Alt mit Pfeiltaste drücken. Entf entfernt die Übung.
builder-remove = { $name } entfernen
builder-earlier = { $name } früher
builder-later = { $name } später
builder-dose-sets = Sätze
builder-dose-reps = Wdh.
builder-dose-hold_s = Halten, s
builder-dose-relax_s = Lösen, s
builder-dose-rest_s = Pause, s
builder-side = Seiten
builder-side-none = Ohne Seiten
builder-side-left = Links
builder-side-right = Rechts
builder-side-each = Jede Seite
builder-side-alternate = Im Wechsel
builder-per-day = Am Tag
builder-days = Wochentage
builder-one-day = Mindestens ein Tag bleibt.
builder-taught-today = Heute gezeigt
builder-taught = Gezeigt am { $day }
builder-taught-back = Drücken nimmt es zurück.
builder-taught-on = Gezeigt am
builder-more = Mehr
builder-less = Weniger
builder-is-default = Ihre Vorgabe
builder-default-keep = Als meine Vorgabe sichern
builder-default-back = Zurück zur Dosis der Bibliothek
builder-gate = Ich habe diese Person untersucht und will diese Übung.
builder-gate-why = Sie wird nur gemacht, wenn die Therapeutin oder der Therapeut sie für jede Person einschaltet.
builder-leave-out = Wegzulassen bei: { $conditions }
builder-tempo = Bewegung, s
builder-cuff = Manschette, mmHg
builder-effort = Anstrengung von 10
builder-band = Band
builder-no-band = Keines
builder-band-tan = Beige
builder-band-yellow = Gelb
builder-band-red = Rot
builder-band-green = Grün
builder-band-blue = Blau
builder-band-black = Schwarz
builder-band-silver = Silber
builder-band-gold = Gold
builder-load = Last, in Ihren Worten
builder-self-paced = Im eigenen Tempo
builder-note = Notiz an die Person
builder-in-phase = In der Phase
builder-range = { $least } bis { $most }.
builder-range-kept = { $least } bis { $most }. Es bleibt: { $kept }.
builder-needed = Schreiben Sie hier etwas. Der Plan behält, was er hatte.
builder-library = Bibliothek
builder-search = Übung dazunehmen
builder-search-hint = Eingabe nimmt die markierte dazu, Pfeiltasten wählen, Strg+K kommt hierher zurück.
builder-add-to-desk = { $name } zu den Pausen am Schreibtisch
builder-to-desk = Zu den Pausen am Schreibtisch
builder-added = Dazugenommen: { $name }
builder-added-to-desk = In den Pausen am Schreibtisch: { $name }
builder-enter-adds = Eingabe nimmt { $name } dazu, { $takes }
builder-open-library = Übung dazunehmen
builder-close-library = Bibliothek schließen
builder-desk = Pausen am Schreibtisch
builder-no-desk = In dieser Phase keine. Übungen für den Schreibtisch kommen aus der Bibliothek hierher.
builder-times = Tageszeiten
builder-plan = Der ganze Plan
builder-starts = Beginnt am
builder-effective = Diese Version gilt ab
builder-ends = Endet am { $day }
builder-ceiling = Schmerz höchstens, von 10
builder-breaks-posture_every_min = Haltungspause alle, min
builder-breaks-walk_every_min = Gehen alle, min
builder-self-progression = Die Person darf allein zur nächsten Stufe weitergehen
builder-notes = Notizen an die Person
builder-warnings = Vor dem Veröffentlichen
builder-must-mend = Muss behoben werden:
builder-look-at = Bitte ansehen:
## Files between therapist and patient

handover-title = Version { $version } übergeben
handover-intro = Nape schreibt eine versiegelte Datei. Nur die Person, für die sie ist, kann sie öffnen.
handover-write = Datei schreiben
handover-writing = Die Datei wird versiegelt. Das dauert ein paar Sekunden.
handover-written = Version { $version } ist fertig
handover-failed = Die Datei wurde nicht geschrieben
handover-show = Im Ordner zeigen
handover-copy = Pfad kopieren
handover-copied = Kopiert
handover-path = Datei
handover-words = Sechs Wörter zum Weitersagen
handover-words-how = Sagen Sie sie persönlich oder am Telefon, nie in derselben Mail wie die Datei.
handover-again = Mit neuen Wörtern einladen
handover-again-does = Wenn jemand die Wörter vergessen oder einen neuen Rechner hat. Die Datei wird mit sechs neuen Wörtern geschrieben. Der alte Schlüssel gilt nicht mehr, sobald die Antwort auf die neue Datei da ist.
handover-again-write = Mit neuen Wörtern schreiben
handover-print = Übungsblatt drucken
handover-calendar = Als Kalender speichern
handover-making = Einen Augenblick, die Seite wird gemacht.
handover-on-paper = Auf Papier und im Kalender
handover-no-version = Diese Version wurde hier nicht gefunden. Gehen Sie zurück und wählen Sie sie noch einmal.
handover-done = Fertig

handover-open-title = Datei öffnen
handover-open-hint = Wählen Sie einen Plan aus Ihrer Praxis oder die Antwort auf einen Ihrer Pläne, oder ziehen Sie die Datei auf dieses Fenster.
handover-choose = Datei wählen
handover-drop = Loslassen, um diese Datei zu öffnen
handover-one-file = Ziehen Sie nur eine Datei auf einmal.
handover-opening = Die Datei wird geöffnet. Das kann ein paar Sekunden dauern.
handover-too-large = Diese Datei hat { $size } MB. Eine Datei für Nape hat höchstens 32 MB: Wählen Sie eine andere.
handover-unreadable = Diese Datei lässt sich nicht lesen. Wählen Sie sie noch einmal.
handover-refused = Diese Datei lässt sich nicht öffnen
handover-not-now = Jetzt nicht
handover-elsewhere = Andere Datei wählen

handover-ask-words = Diese Datei ist mit sechs Wörtern verschlossen
handover-ask-words-hint = Ihre Praxis hat Ihnen die Wörter persönlich oder am Telefon gesagt. Auf Großschreibung, Leerzeichen und Bindestriche kommt es nicht an.
handover-six-words = Die sechs Wörter
handover-typed = { $count } von 6 Wörtern
handover-unlock = Datei öffnen

handover-offer = Ein Plan von { $name }
handover-offer-already = Diese Version haben Sie schon
handover-already = Ihr Plan bleibt, wie er ist. Die Datei kann sagen, dass Ihre Praxis die letzte Antwort gesehen hat: Nehmen Sie das auf.
handover-take-in = Aufnehmen
handover-known = Aus dieser Praxis hatten Sie schon einmal einen Plan.
handover-first-time = Das ist der erste Plan aus dieser Praxis auf diesem Rechner.
handover-fingerprint = Vier Wörter zum Vergleichen
handover-fingerprint-hint = Vergleichen Sie im Zweifel am Telefon: In der Praxis stehen dieselben vier Wörter.
handover-asks = Was er von Ihnen verlangt
handover-changes = Was sich ändert
handover-accept = Plan annehmen

handover-answer = Die Antwort ist übernommen
handover-answer-again = Diese Antwort war schon da
handover-to-patient = { $name } ansehen

handover-practice = Ihre Praxis
handover-practice-from = Verordnet von { $name }
handover-unsent = { $count ->
    [0] Ihre Praxis kennt alle Ihre Übungseinheiten.
    [one] { $count } Übungseinheit, von der Ihre Praxis noch nichts weiß.
   *[other] { $count } Übungseinheiten, von denen Ihre Praxis noch nichts weiß.
}
handover-answer-write = Antwort für die Praxis schreiben
handover-answer-writing = Die Antwort wird geschrieben.
handover-answer-ready = Die Antwort ist fertig
handover-answer-tells = { $sessions ->
    [one] { $from } bis { $until }, { $sessions } Übungseinheit
   *[other] { $from } bis { $until }, { $sessions } Übungseinheiten
}
handover-answered = Letzte Antwort: { $day }

handover-contact = Kontakt Ihrer Praxis
handover-call = Telefon
handover-mail = Mail
handover-book = Termin
settings-label-role = Nape wird benutzt von
