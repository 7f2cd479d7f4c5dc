### The patients of a therapist: how a plan stands, what is refused.

# A date of another year: 12. April 2025.
patient-date-of-year = { $date } { $year }

patient-plan-none = Noch kein Plan
patient-plan-not-handed-over = Version { $version } veröffentlicht, noch nicht übergeben
patient-plan-handed-over = Version { $version } am { $day } übergeben
patient-plan-to-come = Beginnt am { $day }, Version { $version }
patient-plan-under-way = Woche { $week } von { $weeks }, Version { $version }
patient-plan-over = Zu Ende seit { $day }

patient-version-published = Am { $published } veröffentlicht, noch nicht übergeben.
patient-version-handed-over = Am { $handed } übergeben; noch sagt keine Antwort, dass die Version angekommen ist.
patient-version-received = Am { $handed } übergeben; seit { $received } beim Patienten.
patient-version-had = Seit { $received } beim Patienten.

patient-waiting = Es ist noch keine Antwort gekommen. Die Wörter für die erste Datei sind: { $words }
patient-flag-other = Ein Hinweis, den diese Version von Nape nicht kennt. Aktualisieren Sie Nape, um ihn zu lesen.

patient-unknown = Es gibt keinen solchen Patienten; wählen Sie einen aus der Liste.
patient-flag-unknown = Es gibt keinen solchen Hinweis zu diesem Patienten; sehen Sie die Hinweise noch einmal an.
patient-name-refused = Geben Sie einen Namen mit 1 bis { $most } Zeichen an.
patient-note-refused = Schreiben Sie eine Notiz mit 1 bis { $most } Zeichen.
patient-review-refused = „{ $day }“ ist kein Tag; geben Sie einen wie 2026-03-23 an, oder lassen Sie das Feld leer.
patient-condition-unknown = „{ $condition }“ ist nichts, worauf Übungen geprüft werden; wählen Sie etwas aus der Liste.
patient-too-many = Es gibt schon { $most } Patienten, mehr passen nicht. Es wurde niemand hinzugefügt.
patient-take-refused = Fragen Sie nach 1 bis { $most } Patienten auf einmal.
patient-query-refused = Suchen Sie mit höchstens { $most } Zeichen.
