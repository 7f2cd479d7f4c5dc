name = Tiefe Halsmuskeln und Haltung, 6 Wochen
for = Für Menschen mit leichten Nackenschmerzen, die mit der Haltung zu tun haben und deren Kopf am Bildschirm nach vorn wandert.
about = Baut die Ausdauer der tiefen Halsmuskeln auf, erst im Liegen, dann im Vierfüßlerstand, dann aufrecht und mit Belastung. Einmal in der Woche sieht sich jemand Ihre Technik an.
expect = In der Studie konnten Menschen mit leichten Nackenschmerzen nach sechs Wochen Übung des Nickens ihren Hals zehn Minuten lang am Computer besser in der Mittelstellung halten. Eine Übersicht über mehrere Studien fand mit gezielten Nackenübungen kurz- bis mittelfristig weniger Schmerz und Einschränkung als mit anderen Übungen, langfristig keinen Unterschied. Das sagt etwas über die Menschen in den Studien, nicht über Sie selbst.

phase-endurance-base = Grundausdauer
    .go-on = Weiter geht es, wenn zehn Haltezeiten von 10 Sekunden auf der dritten Stufe des Nickens sauber gelingen.
    .hold-back = Bleiben Sie auf dieser Stufe, wenn der Schmerz beim Üben 4 oder 5 von 10 erreicht oder nach einem Tag noch nicht abgeklungen ist. Steigt er über 5, gehen Sie eine Stufe zurück.
phase-against-gravity = Gegen die Schwerkraft
    .go-on = Weiter geht es, wenn zehn Haltezeiten von 10 Sekunden auf der fünften Stufe des Nickens oder im Vierfüßlerstand sauber gelingen. Eines von beiden genügt.
    .hold-back = Bleiben Sie auf dieser Stufe, wenn der Schmerz beim Üben 4 oder 5 von 10 erreicht oder nach einem Tag noch nicht abgeklungen ist. Steigt er über 5, gehen Sie eine Stufe zurück.
phase-upright-and-loaded = Aufrecht und mit Belastung
    .go-on = Das Ziel sind zehn saubere Haltezeiten von 10 Sekunden in der Wandlehne oder zehnmal sauber 5 Sekunden Kopfheben von zwei Kissen. Eines von beiden genügt.
    .hold-back = Bekommen Sie vom Kopfheben innerhalb eines Tages Kopfschmerzen, gehen Sie zurück zum Halten im Liegen.

note-1 = Wenn Sie möchten, einmal im Monat: Tippen Sie zehn Minuten lang und schätzen Sie davor und danach ein, wie weit Ihr Kopf nach vorn wandert und wie wohl sich Ihr Nacken fühlt. Die Idee stammt aus einer Studie; die Prüfung selbst ist unsere und nicht erprobt.
note-2 = Wie lange Sie den Kopf angehoben halten können, prüfen Sie nur an Tagen ohne Beschwerden. Was üblich ist, unterscheidet sich von Mensch zu Mensch stark.
note-3 = Für die Therapie: In den Wochen 3 und 4 stehen das Nicken und das Halten im Vierfüßlerstand auf zwei Einheiten am Tag, das Rudern mit dem Band auf einer Einheit an drei Tagen.
note-4 = Für die Therapie: In den Wochen 5 und 6 ist das Halten an der Wand vorgegeben, weil es leichter ist. Wählen Sie stattdessen das Kopfheben von Kissen, sind in der Übungssammlung vier Tage pro Woche üblich, nicht jeder Tag. Es kommt erst, wenn Stufe 4 oder 5 des Nickens sauber ist.
note-5 = Für die Therapie: Die Wandlehne ist das Halten an der Wand mit den Fersen 30 cm vor der Wand und dem Kopf knapp von der Wand gelöst.
review = Einmal pro Woche eine Prüfung der Technik. Das Tagebuch über sieben Tage vor Beginn haben wir gewählt.
evidence = Angelehnt an veröffentlichte Übungspläne mit zehn Haltezeiten von 10 Sekunden im Liegen, im Vierfüßlerstand und an der Wand und an eine sechswöchige Studie zum Nicken. Wie viel in dieser Studie zu Hause geübt wurde, ist nicht überprüft. Die Reihenfolge der Abschnitte und das Strecken der Brustwirbelsäule sind übliche Praxis und nicht überprüft.
