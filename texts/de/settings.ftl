### The settings: what each does, what it takes, and why a value is refused.

setting-unknown = Es gibt keine Einstellung „{ $key }“; `nape settings list` nennt alle.
# The window puts a word of its own in the place of the key (setting-refused-here).
setting-refused = { $key } muss { $allowed } sein; „{ $value }“ ist es nicht.

allowed-time = eine Dauer von { $least } bis { $most } (wie 45s, 30m oder 1h30m)
allowed-count = eine ganze Zahl von { $least } bis { $most }
allowed-hours = eine Angabe wie "mon-fri 09:00-12:30 13:00-17:30; sat 10:00-12:00" oder never
allowed-daily-range = eine Zeitspanne wie 07:00-21:30
allowed-times = eine Reihe von Uhrzeiten wie "08:30 17:30" oder leer
allowed-time-or-never = eine Uhrzeit wie 17:00 oder never
allowed-yes-no = yes oder no
allowed-country = muss system oder die zwei Buchstaben eines Landes sein, dessen Notrufnummer Nape kennt, etwa DE
allowed-choice = { $others } oder { $last }

meaning-posture-breaks = Ob Haltungspausen überhaupt angezeigt werden.
meaning-posture-every = Zeit am Schreibtisch, nach der eine Haltungspause fällig ist.
meaning-posture-relief = Abwesenheit, die als Haltungspause zählt.
meaning-walk-breaks = Ob Gehpausen überhaupt angezeigt werden.
meaning-walk-every = Zeit am Schreibtisch, nach der eine Gehpause fällig ist.
meaning-walk-length = Wie lange eine Gehpause dauert.
meaning-walk-relief = Abwesenheit, die als Gehpause zählt.
meaning-away-after = Zeit ohne Eingabe, nach der Sie als abwesend gelten.
meaning-break-visible = Wie lange die Erinnerung an eine Pause sichtbar bleibt.
meaning-session-visible = Wie lange die Erinnerung an eine Übungseinheit sichtbar bleibt, solange Sie da sind.
meaning-gap = Kürzester Abstand zwischen zwei Erinnerungen.
meaning-gap-after-break = Kürzester Abstand von der Erinnerung an eine Pause bis zu der an eine Übungseinheit.
meaning-fold = Eine Pause, die so kurz vor einer Übungseinheit fällig wird, geht in ihr auf.
meaning-after-hold = Zeit, die Sie nach der Rückkehr in Ruhe gelassen werden, bevor etwas Wartendes erscheint.
meaning-breaks-per-hour = Höchstens so viele Erinnerungen an Pausen je Stunde am Schreibtisch; sieht der Plan mehr vor, gilt der Plan.
meaning-ignored-breaks = Nach so vielen unbeantworteten Erinnerungen an Pausen bleibt es für den Tag still; 0 für nie.
meaning-pause-wait = Wie lange eine Erinnerung höchstens auf einen Augenblick wartet, in dem Sie nicht tippen.
meaning-later = Um wie viel „Später“ eine Erinnerung verschiebt.
meaning-slot-window = Wie lange eine Übungseinheit fällig bleibt.
meaning-slot-times = Ihre eigenen Uhrzeiten für die Übungseinheiten eines Tages; ohne Angabe gelten die des Plans.
meaning-working-hours = Zeiten, in denen Pausen angezeigt werden.
meaning-waking-hours = Zeiten, in denen an Übungseinheiten und das Tagebuch erinnert wird.
meaning-diary-at = Wann nach dem Tagebucheintrag gefragt wird.
meaning-hold-quiet = Ob Erinnerungen warten, solange „Nicht stören“ eingeschaltet ist.
meaning-hold-full-screen = Ob Erinnerungen warten, solange ein Programm den ganzen Bildschirm füllt.
meaning-sense-meetings = Ob Erinnerungen warten, solange Mikrofon oder Kamera in Gebrauch sind; Nape sieht nur, ob sie es sind, nie was.
meaning-notification-detail = Ob Benachrichtigungen die Übungen nennen; andere können Ihren Bildschirm sehen.
meaning-sounds = Ob eine Benachrichtigung den Ton des Desktops machen darf.
meaning-start-at-login = Ob Nape beim Anmelden von selbst startet.
meaning-cue-tones = Ob kurze Töne die Phasen einer Einheit anzeigen.
meaning-cue-speech = Ob die Phasen einer Einheit angesagt werden, wo das System sprechen kann.
meaning-keep-awake = Ob der Bildschirm an bleibt, solange eine Einheit läuft.
meaning-role = Wer Nape hier benutzt; danach zeigt das Fenster auch den Teil für Therapeuten.
meaning-country = Das Land, dessen Notrufnummer Nape nennt.
meaning-language = Die Sprache, in der Nape mit Ihnen spricht.

choice-language-system = Wie der Desktop
choice-country-system = Das des Rechners
choice-country = { $country }, { $number }
choice-role-patient = Ein Patient
choice-role-therapist = Ein Therapeut
choice-role-both = Beide
