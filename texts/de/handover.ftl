### Was zu versiegelten Dateien zwischen Praxis und Patient gesagt wird.

# Warum eine Datei nicht geöffnet werden kann.
file-empty = Diese Datei ist leer. Lassen Sie sie noch einmal schicken.
file-not-nape = Das ist keine Datei von Nape. Suchen Sie eine, deren Name auf .nape endet.
file-cut-short = Das Ende dieser Datei fehlt; sie wurde nicht ganz kopiert oder verschickt. Lassen Sie sie noch einmal schicken.
file-damaged = Diese Datei wurde unterwegs verändert und ist nicht zu gebrauchen. Lassen Sie sie noch einmal schicken.
file-cut-short-or-damaged = Das Ende dieser Datei fehlt oder wurde verändert. Lassen Sie sie noch einmal schicken.
file-needs-words = Diese Datei ist mit sechs Wörtern verschlossen. Fragen Sie die Person danach, die sie geschrieben hat.
file-not-six-words = Sechs Wörter sind nötig, nicht { $detail }. Geben Sie alle in ihrer Reihenfolge ein.
file-unknown-word = „{ $detail }“ gehört nicht zu den Wörtern, die Nape benutzt. Prüfen Sie die Schreibweise.
file-wrong-words = Diese Wörter öffnen die Datei nicht. Prüfen Sie sie; wenn sie stimmen, lassen Sie die Datei noch einmal schicken.
file-for-someone-else = Diese Datei ist nicht für diesen Computer: Kein Schlüssel hier öffnet sie. Bitten Sie um eine neue Datei mit Wörtern.
file-signature-wrong = Die Unterschrift dieser Datei stimmt nicht, niemand weiß also, wer sie geschrieben hat. Nichts wurde übernommen; sagen Sie der anderen Seite Bescheid.
file-newer = Ein neueres Nape hat diese Datei geschrieben. Aktualisieren Sie Nape, um sie zu öffnen.
file-too-large = Diese Datei ist größer als 32 MB und wurde nicht gelesen. Nehmen Sie kleinere Bilder in eigenen Übungen.
file-too-much-work = Diese Datei zu öffnen bräuchte mehr Speicher, als Nape ihr gibt. Sie stammt nicht von Nape.
file-no-key = Der Schlüssel der anderen Seite ist nicht lesbar. Übergeben Sie mit neuen Wörtern.
file-not-sealed = Die Datei konnte nicht versiegelt werden: { $detail }.
file-unreadable = Die Datei ist nicht lesbar: { $detail }.
file-exists = Es gibt schon eine Datei: { $detail }. Wählen Sie einen anderen Namen.
file-not-written = Die Datei kann nicht geschrieben werden: { $detail }. Wählen Sie einen anderen Ordner.
keys-unreadable = Die Schlüssel dieses Nape sind nicht lesbar: { $detail }. Legen Sie sie aus Ihrer Kopie zurück.
keys-not-written = Die Schlüssel dieses Nape können nicht geschrieben werden: { $detail }.
clerk-failed = Das Programm für versiegelte Dateien ist gescheitert: { $detail }. Versuchen Sie es noch einmal; scheitert es wieder, installieren Sie Nape neu.

# Warum aus einer geöffneten Datei nichts übernommen wird.
letter-not-one = Der Inhalt dieser Datei ist nicht zu verstehen: { $detail }. Nichts wurde übernommen.
letter-newer = Ein neueres Nape hat diese Datei geschrieben ({ $detail }). Aktualisieren Sie Nape, um sie zu lesen.
letter-beyond = Der Inhalt dieser Datei ist nicht so, wie Nape ihn schreibt: { $detail }. Nichts wurde übernommen.
letter-impostor = Diese Datei nennt einen anderen Absender als den, der sie unterschrieben hat. Nichts wurde übernommen; sagen Sie der anderen Seite Bescheid.
letter-own = Diese Datei haben Sie selbst geschrieben; sie ist für die andere Seite.
letter-for-someone-else = Diese Datei ist für jemand anderen. Nichts wurde übernommen.
letter-stranger = Diese Antwort gehört zu keinem Ihrer Patienten. Nichts wurde übernommen.
letter-changed-key = Diese Datei ist mit einem anderen Schlüssel unterschrieben als bisher, sie kann also von jemand anderem sein. Nichts wurde übernommen; fragen Sie die andere Seite am Telefon. Eine neue Übergabe mit neuen Wörtern macht den Schlüssel bekannt.
letter-not-invited = Diese Antwort gehört nicht zur neuesten Übergabe mit Wörtern. Nichts wurde übernommen; bitten Sie darum, die neueste Datei zu öffnen und zu beantworten.
letter-other-content = Version { $version } dieses Plans ist hier mit anderem Inhalt. Nichts wurde übernommen; bitten Sie Ihre Praxis um eine neue Version.

# Die eigene Karte.
refused-card-long = Schreiben Sie höchstens 120 Zeichen als { $field }.
refused-card-control = Schreiben Sie { $field } in eine Zeile.
refused-card-https = Die Adresse zum Buchen muss mit https:// beginnen.
card-name = Name
card-clinic = Praxis
card-phone = Telefon
card-email = Mailadresse
card-booking = Adresse zum Buchen

# Übergeben.
handover-no-patient = Diesen Patienten gibt es nicht.
handover-nothing-published = Für diesen Patienten ist noch nichts veröffentlicht. Veröffentlichen Sie zuerst eine Version.
handover-next-words = Schicken Sie die Datei an { $name } und sagen Sie die sechs Wörter persönlich oder am Telefon, nie in derselben Mail.
handover-next-key = Schicken Sie die Datei an { $name }; sie öffnet sich dort ohne Wörter.
refused-place = Nennen Sie den ganzen Pfad, nicht { $path }.

# Ein Plan, der angeboten wird.
offer-minutes = { $minutes ->
    [one] Er verlangt höchstens 1 Minute am Tag.
   *[other] Er verlangt höchstens { $minutes } Minuten am Tag.
}
offer-weeks = { $weeks ->
    [one] Er dauert 1 Woche.
   *[other] Er dauert { $weeks } Wochen.
}
offer-back = Nichts wird von selbst zurückgeschickt: Sie schreiben eine Antwort, wenn Sie möchten, und sehen, was darin steht.
offer-older = Version { $version } ist schon hier; diese ältere würde aufgehoben und nicht befolgt.
accept-nothing = Kein geöffneter Plan wartet darauf, angenommen zu werden. Öffnen Sie die Datei noch einmal.

# Von wem der Plan ist.
practice-knows = Sie haben Version { $version }, erhalten { $day }; Ihre Praxis weiß es.
practice-not-told = Sie haben Version { $version }, erhalten { $day }; Ihre Praxis weiß es noch nicht.
answer-no-practice = Es gibt niemanden, dem zu antworten wäre: Kein Plan kam in einer versiegelten Datei.
answer-next = Schicken Sie die Datei an { $name }. Nur dort lässt sie sich öffnen.

# Eine Antwort, die kam.
answer-taken = Neu von { $name }: Tage { $days }, Einheiten { $sessions }, Hinweise { $flags }.
answer-taken-paired = Neu von { $name }: Tage { $days }, Einheiten { $sessions }, Hinweise { $flags }. Ab jetzt brauchen Dateien für { $name } keine Wörter.
answer-nothing-new = { $name }: Alles davon war schon hier.
