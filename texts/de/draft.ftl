### Entwürfe von Plänen: was abgelehnt wird, was vor dem Veröffentlichen anzusehen ist, was eine Version ändert.

# Zwei Wendungen und zwei Sätze aneinander.
words-listed = { $first }, { $then }
words-after = { $first } { $then }

# Was eine Phase verlangt: "11 Minuten am Tag in 2 Teilen, 4 Übungen".
draft-summary = { $minutes } am Tag in { $parts }, { $exercises }
draft-summary-empty = Noch keine Übungen
draft-parts = { $count ->
    [one] { $count } Teil
   *[other] { $count } Teilen
}
draft-exercises = { $count ->
    [one] { $count } Übung
   *[other] { $count } Übungen
}
draft-phase = Phase { $number }

# Welche Art von Änderung ein Schritt war; auch wie ein Feld heißt.
draft-step-begin = der Anfang dieses Entwurfs
draft-step-title = der Titel
draft-step-notes = die Hinweise
draft-step-starts = der erste Tag
draft-step-effective = der Tag, ab dem es gilt
draft-step-pain-ceiling = die Schmerzgrenze
draft-step-self-progression = allein weitergehen
draft-step-breaks = die Minuten zwischen Pausen
draft-step-add-phase = Phase hinzufügen
draft-step-remove-phase = Phase entfernen
draft-step-move-phase = Phase verschieben
draft-step-phase-name = der Name einer Phase
draft-step-phase-weeks = die Wochen einer Phase
draft-step-phase-times = die Uhrzeiten einer Phase
draft-step-add-line = Übung hinzufügen
draft-step-remove-line = Übung entfernen
draft-step-move-line = Übung verschieben
draft-step-line-per-day = wie oft am Tag
draft-step-line-days = die Wochentage
draft-step-line-dose = die Dosis
draft-step-line-note = der Hinweis zur Übung
draft-step-line-taught = der Tag, an dem sie gezeigt wurde
draft-step-line-gate = der Haken
draft-step-add-desk = Übung am Schreibtisch hinzufügen
draft-step-remove-desk = Übung am Schreibtisch entfernen
draft-step-move-desk = Übung am Schreibtisch verschieben

dose-field-sets = die Sätze
dose-field-reps = die Wiederholungen
dose-field-hold = das Halten
dose-field-relax = das Lösen
dose-field-rest = die Pause
dose-field-side = die Seite
dose-field-tempo = das Tempo
dose-field-self-paced = eigenes Tempo
dose-field-load = die Last
dose-field-cuff = die Manschette
dose-field-band = das Band
dose-field-effort = die Anstrengung

# Warum eine Änderung abgelehnt wird.
edit-gone = Diese Stelle des Entwurfs gibt es nicht mehr; sehen Sie den Entwurf noch einmal an.
edit-last-phase = Ein Plan hat mindestens eine Phase; ändern Sie stattdessen diese.
edit-many-phases = Ein Plan hat höchstens { $most } Phasen; nehmen Sie zuerst eine heraus.
edit-many-lines = Eine Phase hat höchstens { $most } Übungen; nehmen Sie zuerst eine heraus.
edit-many-items = Für mehr als { $most } davon ist in einer Phase kein Platz; nehmen Sie zuerst etwas heraus.
edit-unknown = Es gibt keine Übung { $id }; wählen Sie eine der Bibliothek.
edit-twice = { $exercise } steht an diesem Tag schon in „{ $phase }“; ändern Sie zuerst deren Tage.
edit-desk-twice = { $exercise } gehört schon zu den Übungen am Schreibtisch dieser Phase.
edit-no-days = Wählen Sie mindestens einen Wochentag; soll die Übung wegfallen, entfernen Sie sie.
edit-range = Nicht möglich für: { $what }. Wählen Sie eine ganze Zahl von { $least } bis { $most }.
edit-long = Zu lang für: { $what }. Höchstens { $most } Zeichen sind möglich.
edit-control = Dieser Text hat Zeichen, die nicht gezeigt werden können; tippen Sie ihn, statt ihn einzufügen.
edit-times-apart = Uhrzeiten müssen mindestens 30 Minuten auseinander liegen.
edit-no-time = „{ $found }“ ist keine Uhrzeit; schreiben Sie sie wie 08:30.
edit-no-day = „{ $found }“ ist kein Tag; schreiben Sie ihn wie 2026-03-23.
edit-no-weekday = „{ $found }“ ist kein Wochentag; es gibt mon, tue, wed, thu, fri, sat, sun.
edit-dose = Nicht möglich für: { $field }. Der Wert { $problem }.

# Was vor dem Veröffentlichen zu beheben ist.
draft-no-therapist = Ihre eigene Karte hat noch keinen Namen; füllen Sie sie aus, denn im Plan steht, wer für ihn einsteht.
draft-no-title = Der Plan hat noch keinen Titel.
draft-no-phase-name = Eine Phase hat noch keinen Namen.
draft-phase-empty = „{ $phase }“ hat noch keine Übungen; fügen Sie eine hinzu oder entfernen Sie die Phase.
draft-gated = { $exercise } wird von Therapeuten für einzelne Personen freigegeben: setzen Sie den Haken, oder nehmen Sie die Übung heraus.
draft-effective-early = Diese Version würde vor dem ersten Tag des Plans gelten; wählen Sie einen späteren Tag.
draft-effective-late = Der letzte Tag des Plans liegt vor dem Tag, ab dem diese Version gilt; wählen Sie einen früheren Tag oder mehr Wochen.
draft-over = Der letzte Tag dieses Plans ist vorbei; wählen Sie einen späteren ersten Tag oder mehr Wochen.

# Was vor dem Veröffentlichen anzusehen ist.
draft-many-exercises = „{ $phase }“ hat { $count } Übungen; mehr als { $most } zugleich werden seltener gemacht.
draft-long-day = „{ $phase }“ dauert { $minutes } Minuten am Tag; mehr als { $most } werden selten gemacht.
draft-few-times = „{ $phase }“ hat Uhrzeiten für { $times } von { $slots } Einheiten am Tag; die übrigen verteilen sich über die Wachzeit.
draft-long-break = { $exercise } dauert am Schreibtisch { $takes }; eine Pause ist etwa eine Minute lang.
draft-contraindicated = { $exercise } sollte wegfallen bei: { $conditions }.
draft-care = { $exercise } braucht Vorsicht bei: { $conditions }.
draft-reading = Die Anleitungen von „{ $phase }“ zu lesen dauert etwa { $minutes } Minuten; zeigen Sie einen Teil in der Praxis, oder beginnen Sie mit weniger Übungen.
draft-no-easier = „{ $phase }“: die Bibliothek hat keine leichtere Form, auf die man zurückgehen kann, für { $exercises }.

# Was abgelehnt wird.
refused-no-patient = Diese Person gibt es hier nicht.
refused-no-draft = Für diese Person gibt es keinen Entwurf; beginnen Sie zuerst einen.
refused-no-version = Für diese Person gibt es keine Version { $version } dieses Plans.
refused-no-template = Diese Vorlage gibt es nicht.
refused-no-programme-here = Es gibt kein Programm { $id } in der Bibliothek.
refused-template-name = Geben Sie der Vorlage einen Namen mit 1 bis 120 Zeichen.
refused-nothing-to-undo = Es gibt nichts rückgängig zu machen.
refused-nothing-to-redo = Es gibt nichts wiederherzustellen.
refused-unchanged = Dieser Entwurf sagt dasselbe wie Version { $version }; ändern Sie etwas, bevor Sie ihn veröffentlichen.
refused-draft-blocked = { $count ->
    [one] Eines ist vor dem Veröffentlichen zu beheben: { $first }
   *[other] { $count } Dinge sind vor dem Veröffentlichen zu beheben, zuerst: { $first }
}
refused-draft-unreadable = Dieser Entwurf ist nicht mehr lesbar: { $problem }. Machen Sie den letzten Schritt rückgängig, oder beginnen Sie einen neuen Entwurf.

# Was eine Version ändert, ein Satz für jede Änderung.
change-title = Der Titel ist jetzt „{ $new }“.
change-starts = Der Plan beginnt am { $new } statt am { $old }.
change-effective = Diese Version gilt ab { $new } statt ab { $old }.
change-ceiling = Eine Übung darf bis Schmerz { $new } statt { $old } weitergehen.
change-alone-on = Zur nächsten Stufe darf man jetzt allein weitergehen.
change-alone-off = Zur nächsten Stufe geht man nur noch gemeinsam mit der Praxis.
change-posture = Haltungspausen: { $new } statt { $old }.
change-walk = Gehpausen: { $new } statt { $old }.
change-every = { $count ->
    [one] jede Minute
   *[other] alle { $count } Minuten
}
change-every-own = so oft man selbst will
change-notes = Die Hinweise zum Plan sind andere.
change-phase-added = Neue Phase „{ $phase }“, { $weeks }: { $exercises }.
change-phase-removed = Die Phase „{ $phase }“ fällt weg.
change-phase-name = Die Phase „{ $old }“ heißt jetzt „{ $new }“.
change-phase-order = Die Phasen kommen in anderer Reihenfolge: { $phases }.
change-nothing = keine Übungen
change-weeks = „{ $phase }“ dauert { $new } statt { $old }.
change-weeks-long = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
change-times = Uhrzeiten von „{ $phase }“: { $times }.
change-times-none = „{ $phase }“ schlägt keine Uhrzeiten mehr vor.
change-desk = Übungen am Schreibtisch in „{ $phase }“: { $exercises }.
change-desk-none = „{ $phase }“ hat keine Übungen am Schreibtisch mehr.
change-line-added = Neu in „{ $phase }“: { $exercise }. { $dose }
change-line-removed = { $exercise } ist nicht mehr in „{ $phase }“.
change-line-moved = { $exercise } ist jetzt in „{ $new }“ statt in „{ $old }“.
change-line-order = Die Übungen von „{ $phase }“ kommen in anderer Reihenfolge.
change-line-note = Der Hinweis zu { $exercise } in „{ $phase }“ ist ein anderer.
change-line-note-none = { $exercise } in „{ $phase }“ hat keinen Hinweis mehr.
change-dose = { $exercise } in „{ $phase }“: „{ $new }“ statt „{ $old }“
change-per-day = { $exercise } in „{ $phase }“: { $new ->
    [1] einmal
    [2] zweimal
   *[other] { $new }-mal
} am Tag statt { $old ->
    [1] einmal
    [2] zweimal
   *[other] { $old }-mal
}.
change-days = { $exercise } in „{ $phase }“: { $new } statt { $old }.
change-days-all = jeden Tag
change-exercise = Die Anleitung zu { $exercise } in „{ $phase }“ ist eine andere.
