### Notifications, tray, status and refusals: what the agent says.

## Days and times

weekday-mon = Montag
weekday-tue = Dienstag
weekday-wed = Mittwoch
weekday-thu = Donnerstag
weekday-fri = Freitag
weekday-sat = Samstag
weekday-sun = Sonntag

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

date = { $day }. { $month }
day = { $weekday }, { $day }. { $month }

# When something comes: "17:30", "morgen 08:30", "Montag 08:30", "2. April 08:30".
when-today = { $time }
when-tomorrow = morgen { $time }
when-weekday = { $weekday } { $time }
when-date = { $date } { $time }

# The same within a sentence.
at-today = um { $time } Uhr
at-tomorrow = morgen um { $time } Uhr
at-weekday = am { $weekday } um { $time } Uhr
at-date = am { $date } um { $time } Uhr

until = bis { $when } Uhr

## Prompts

kind-session = Übungseinheit
kind-walk = Gehpause
kind-posture = Haltungspause
kind-diary = Tagebuch

# "Übungseinheit um 17:30 Uhr, 7 Minuten"
upcoming = { $kind } { $at }, { $takes }

prompt-session = Zeit für Ihre Übungen
prompt-walk = Zeit, ein wenig zu gehen
prompt-posture = Zeit für eine andere Haltung
prompt-diary = Wie war Ihr Tag?
prompt-takes = Das dauert etwa { $takes }.
prompt-detail = { $detail }. Das dauert etwa { $takes }.
# Where the desktop shows no buttons on notifications.
prompt-without-buttons = { $body } Öffnen Sie Nape, um zu beginnen, zu verschieben oder auszulassen.

title-session = Ihre Übungen
title-walk = Ein wenig gehen
title-posture = Aufstehen und die Haltung ändern

button-start = Starten
button-write = Schreiben
button-later = Später
button-skip = Auslassen
# A question follows.
button-skip-why = Auslassen …
button-not-today = Heute nicht
button-open = Öffnen

## Why something waits, as a part of a sentence

hold-safety = die Übungen sind zur Sicherheit gesperrt
hold-asleep = der Computer war aus oder im Ruhezustand
hold-locked = der Bildschirm ist gesperrt
hold-away = Sie sind nicht am Schreibtisch
hold-paused = Nape ist angehalten
hold-meeting = Sie sind in einer Besprechung
hold-quiet = „Nicht stören“ ist eingeschaltet
hold-full-screen = ein Programm füllt den Bildschirm
hold-in-session = gerade läuft eine Übungseinheit oder Pause
hold-outside-hours = es ist außerhalb Ihrer Zeiten
hold-silent-today = Pausen bleiben für heute still
hold-other-prompt = eine andere Erinnerung ist auf dem Bildschirm
hold-just-back = Sie sind gerade erst zurück
hold-gap = die letzte Erinnerung ist erst kurz her
hold-cap = in dieser Stunde gab es genug Pausen
hold-typing = Sie tippen gerade

## Why a session was never asked for

not-asked-safety = Die Übungen waren zur Sicherheit gesperrt
not-asked-asleep = Der Computer war aus oder im Ruhezustand
not-asked-locked = Der Bildschirm war gesperrt
not-asked-away = Sie waren nicht am Schreibtisch
not-asked-paused = Nape war angehalten
not-asked-meeting = Sie waren in einer Besprechung
not-asked-quiet = „Nicht stören“ war eingeschaltet
not-asked-full-screen = Ein Programm füllte den Bildschirm
not-asked-in-session = Eine andere Übungseinheit lief
not-asked-outside-hours = Es war außerhalb Ihrer Wachzeit
not-asked-no-moment = Es gab keinen Augenblick dafür

## Tray

headline-paused = Angehalten bis { $when } Uhr
headline-meeting = In einer Besprechung bis { $when } Uhr
headline-now = { $kind }: jetzt
headline-waits = { $kind } wartet: { $why }
headline-next = { $kind } { $at }
headline-nothing = Keine Erinnerungen geplant

tray-start = Starten ({ $takes })
tray-not-today = Heute keine Pausen mehr
tray-begin = Nächste Übungseinheit starten
tray-break = Haltungspause machen
tray-walk = Gehpause machen
tray-meeting = 45 Minuten in einer Besprechung
tray-meeting-over = Die Besprechung ist vorbei
tray-pause = 1 Stunde anhalten
tray-resume = Wieder erinnern
tray-open = Nape öffnen
tray-quit = Nape beenden

## Status

place-before = Beginnt am { $day }
place-in = Woche { $week } von { $weeks }
place-after = Endete am { $day }

warning-quiet = „Nicht stören“ ist seit { $when } Uhr eingeschaltet, und Nape hat seitdem nichts gezeigt; schalten Sie es aus, oder setzen Sie hold-quiet auf no.
warning-no-bus = Erinnerungen können nicht als Benachrichtigung erscheinen: es gibt keinen Sitzungsbus. Melden Sie sich neu an, oder starten Sie Nape neu, wenn er wieder da ist.
warning-no-server = Erinnerungen können nicht als Benachrichtigung erscheinen: auf diesem Desktop zeigt sie niemand an. Starten Sie einen Benachrichtigungsdienst (etwa dunst), oder sehen Sie in dieses Fenster.
warning-not-shown = Erinnerungen können nicht als Benachrichtigung erscheinen: der Benachrichtigungsdienst nahm sie nicht an. Starten Sie ihn neu, oder sehen Sie in dieses Fenster.

## Steps of a session that was done: "Satz 1, Wdh. 3, links: 10 s halten"

step = { $place }: { $what }
step-set = Satz { $number }
step-rep = Wdh. { $number }
step-left = links
step-right = rechts
step-ready = { $time } bereit machen
step-work = { $time } bewegen
step-hold = { $time } halten
step-relax = { $time } lösen
step-switch = { $time } Seite wechseln
step-rest = { $time } Pause

## Who has looked at an exercise or a programme

review-none = Noch von keiner Fachperson geprüft.
review-by = Geprüft von { $by } am { $on }.

## Safety, beside what the rules say

safety-brief-first = Vor der ersten Übungseinheit gibt es einige Fragen zu Ihrer Sicherheit.
safety-brief-monthly = Ein Monat ist vorbei: die Fragen zu Ihrer Sicherheit sind wieder fällig.
emergency-local = Die Nummer des Rettungsdienstes in { $country }. Sind Sie in einem anderen Land, stellen Sie es in den Einstellungen ein.
emergency-anywhere = 112 erreicht in vielen Ländern vom Mobiltelefon aus Hilfe. Stellen Sie Ihr Land in den Einstellungen ein: dort kann eine andere Nummer gelten.
bad-days-until = Schlechte Tage: die sanfte Form bis { $day }, danach eine Stufe darunter.
stopped-today = Wegen Schmerz abgebrochen: für heute ausgesetzt.
stopped-easier = Wegen Schmerz abgebrochen: sie ist in ihrer leichteren Form zurück, bis eine Übungseinheit mit ihr grün bleibt oder Ihre Praxis es sagt.
advice-stopped = Diese Übung ist für heute ausgesetzt und kommt morgen in ihrer leichteren Form zurück.
advice-arm = Schmerz, Taubheit oder Schwäche in einem Arm, die neu ist oder zunimmt: fragen Sie Ihre Praxis, bevor Sie weitermachen. Sehen Sie die Warnzeichen an.
flag-of-line = { $line }: { $flag }

## Made easier

easier-shorter = halbe Haltezeit
easier-exercise = { $name }

## What is said aloud in a session

cue-ready = Bereit machen: { $name }
cue-work = Nummer { $rep }
cue-hold = { $seconds } Sekunden halten
cue-relax = Loslassen
cue-switch-left = Jetzt die linke Seite
cue-switch-right = Jetzt die rechte Seite
cue-rest = { $seconds } Sekunden Pause
cue-finished = Fertig
awake-reason = Eine geführte Übungseinheit läuft

## Refusals

refused-prompt-gone = Gerade wird an nichts erinnert; nennen Sie eine Übungseinheit, oder sehen Sie mit `nape status` nach.
refused-nothing-due = Gerade ist nichts fällig; nennen Sie eine Übungseinheit von heute, um sie vor ihrer Zeit auszulassen.
refused-slot-closed = { $slot } ist heute nicht offen; `nape status` nennt die Übungseinheiten von heute.
refused-no-slot = { $slot } gibt es heute nicht; `nape status` nennt die Übungseinheiten von heute.
refused-slot-name = „{ $slot }“ ist keine Übungseinheit; schreiben Sie sie wie 2026-03-23#1.
refused-none-left = Für heute ist keine Übungseinheit mehr übrig.
refused-slot-gone = Die Übungseinheit { $slot } steht nicht mehr im Plan.
refused-other-session = Eine andere Übungseinheit läuft; beenden Sie zuerst diese.
refused-begun = Diese Übungseinheit hat schon begonnen.
refused-not-over = Diese Übungseinheit ist noch nicht zu Ende; beenden Sie sie zuerst.
refused-no-session = Es ist keine Übungseinheit vorbereitet; starten Sie eine auf „Heute“ oder mit `nape start`.
refused-not-begun = Diese Übungseinheit hat noch nicht begonnen; beginnen Sie sie zuerst.
refused-not-running = Es läuft keine Übung; beginnen Sie zuerst die Übungseinheit.
refused-unchecked = Beantworten Sie zuerst die Fragen vor der Übungseinheit; das Fenster stellt sie.
refused-screen-first = Beantworten Sie zuerst die Fragen zur Sicherheit; das Fenster stellt sie. Es dauert etwa drei Minuten.
refused-screen-monthly = Ein Monat ist vorbei: beantworten Sie die Fragen zur Sicherheit noch einmal; das Fenster stellt sie.
refused-locked = Die Übungen sind gesperrt: { $title }. Das Fenster sagt, was zu tun ist.
refused-nothing-easier = Für diese Übung gibt es nichts Leichteres; lassen Sie sie aus, oder brechen Sie sie ab, wenn sie schmerzt.
refused-answers = Diese Antworten gehören nicht zu dieser Übung; antworten Sie noch einmal.
refused-sign = „{ $sign }“ ist kein bekanntes Zeichen; `nape safety signs` nennt sie.
refused-not-locked = Es ist nichts gesperrt, also gibt es nichts freizugeben.
refused-clear-alone = Diese Sperre kann nur Ihre Therapeutin oder Ihr Therapeut aufheben, nachdem Sie untersucht wurden.
refused-statement = Sagen Sie in 10 bis 2000 Zeichen, wer gefragt wurde und was die Antwort war.
refused-next-day = Danach wird nicht mehr gefragt.
refused-bad-days = Schlechte Tage sind 2 oder 3 Tage.
refused-tick = { $slot } ist keine Übungseinheit der letzten { $days } Tage; `nape progress` nennt sie.
refused-later = Eine Erinnerung lässt sich um 5, 10 oder 20 Minuten verschieben.
refused-meeting = Eine Besprechung dauert von 1 Minute bis 12 Stunden.
refused-pause-time = Nennen Sie eine Uhrzeit wie 14:00.
refused-pause-day = Nennen Sie ein Datum wie 2026-08-01.
refused-pause-past = Das Anhalten muss nach jetzt enden.
refused-pause-long = Nape lässt sich höchstens für ein Jahr anhalten.
refused-pain = Schmerz ist eine Zahl von 0 bis 10.
refused-no-reason = Nennen Sie mit --reason einen Grund: { $reasons }.
refused-reason = „{ $reason }“ ist kein bekannter Grund; es gibt { $reasons }.
refused-not-listed = „{ $tag }“ gibt es nicht; es gibt { $known }.
refused-no-exercise = Es gibt keine Übung „{ $id }“.
refused-no-programme = Es gibt kein Programm „{ $id }“.
refused-not-own = { $id } ist eine Übung der Sammlung; ändern oder zurückziehen lässt sich nur eine eigene. `nape exercises draft { $id }` beginnt eine.
refused-no-plan = Es gibt noch keinen Plan; laden Sie einen mit `nape plan import DATEI`.
refused-example = Das Beispiel ist nicht lesbar: { $detail }.
refused-no-screen = Es gibt keinen Bildschirm für ein Fenster; rufen Sie `nape` einmal in Ihrem Desktop auf, oder verwenden Sie die Befehle aus `nape --help`.
refused-window-open = Das Fenster von Nape ist schon offen.
refused-window = Das Fenster lässt sich nicht starten ({ $detail }); installieren Sie Nape neu.
refused-window-ended = Das Fenster ließ sich nicht öffnen ({ $detail }); rufen Sie `nape doctor` auf.
refused-record = Die Übungseinheit kann nicht aufgezeichnet werden: { $detail }.
refused-closed = Die Aufzeichnungen sind geschlossen; starten Sie Nape neu.

store-in-use = Nape läuft schon für { $path }; verwenden Sie dieses, oder beenden Sie es zuerst.
store-read-only = { $path } ist nicht beschreibbar; prüfen Sie die Rechte, oder wählen Sie mit NAPE_HOME einen anderen Ordner.
store-full = Der Datenträger ist voll, in { $path } kann nichts gespeichert werden; schaffen Sie Platz, Nape behält bis dahin, was es hat.
store-broken = { $path } ist beschädigt oder keine Datenbank von Nape ({ $detail }); nichts wurde verändert. Verschieben Sie die Datei, um neu zu beginnen, oder stellen Sie eine Kopie wieder her.
store-newer = { $path } stammt von einem neueren Nape (Format { $found }, dieses kennt { $known }); aktualisieren Sie Nape, um die Datei zu öffnen.
store-plan-differs = Version { $version } dieses Plans kam schon einmal mit anderem Inhalt; bitten Sie Ihre Praxis um eine neue Version.
store-failed = { $path } ist nicht verwendbar: { $detail }.

login-no-folder = Es gibt keinen Ordner für Programme, die beim Anmelden starten; setzen Sie HOME.
login-no-place = Nape kennt seinen eigenen Ort nicht ({ $detail }).
login-file = { $path } ist nicht verwendbar ({ $detail }). Prüfen Sie, wer dort schreiben darf.
login-program = { $path } lässt sich nicht beim Anmelden starten: der Pfad muss absolut und einfacher Text sein.
login-unsupported = Beim Anmelden startet Nape nur unter Linux von selbst. Tragen Sie Nape in die Anmeldeobjekte Ihres Systems ein.
