### What the command line says about what the agent does. Its help, `doctor`, `simulate` and its errors are in English.

cli-plan = { $title } (Version { $version }): { $place }
cli-no-plan = Noch kein Plan. Laden Sie einen mit `nape plan import DATEI`, oder öffnen Sie mit `nape` das Fenster.
cli-now = Jetzt: { $title }, { $takes }. Antworten Sie mit `nape start`, `later` oder `skip`.
cli-break = Pause: { $title }.
cli-next = Als Nächstes: { $next }.
cli-paused = Angehalten { $until }.
cli-meeting = In einer Besprechung { $until }.
cli-safety = Sicherheit: { $words } Mehr mit `nape safety show`.
cli-held = Gerade wartet alles: { $why }.
cli-presence = Anwesenheit: { $presence }. Am Schreibtisch: { $minutes } min seit der letzten Entlastung.
cli-breaks = Pausen heute: { $taken } von { $shown } gemacht.

presence-active = am Schreibtisch
presence-away = abwesend
presence-locked = Bildschirm gesperrt
presence-asleep = im Ruhezustand
presence-unknown = nicht bekannt

state-upcoming = steht bevor
state-due = fällig
state-in-session = läuft
state-done = gemacht
state-ticked = gemacht, von Hand abgehakt
state-partial = teilweise gemacht
state-skipped = ausgelassen
state-missed = verpasst
state-not-asked = nicht erinnert

cli-upcoming-held = { $upcoming }; wartet: { $why }
cli-resumed = Nape erinnert wieder.
cli-started = Die Übungseinheit ist im Fenster offen.
cli-moved = Verschoben.
cli-skipped = Ausgelassen.
cli-meeting-on = Es wird nichts gezeigt { $until }.
cli-taken = { $title } ({ $seconds } s).

cli-no-days = Noch nichts. Übungseinheiten stehen hier, sobald ein Plan begonnen hat.
cli-day = { $day }  Pausen: { $taken } von { $shown } gemacht
cli-session = Übungseinheit { $began }: { $share } % des Verordneten
cli-session-pain = { $session }, Schmerz { $before } vorher und { $after } nachher
cli-pain-unknown = nicht gefragt

cli-setting = { $meaning } Vorgabe: { $default }. Erlaubt: { $allowed }.
cli-setting-none = (nichts)
