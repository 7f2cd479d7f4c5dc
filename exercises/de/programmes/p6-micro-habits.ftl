name = Kleine Gewohnheiten bei der Arbeit, 8 Wochen
for = Für Menschen im Büro mit Kopf- oder Nackenschmerzen, die mit wenig beginnen möchten oder noch auf eine Untersuchung warten.
about = Einige kurze Übungen, über den Arbeitstag verteilt, und einmal am Tag eine Atemübung. Das kostet wenig Zeit, und Sie brauchen keine Hilfsmittel.
expect = In der Studie hatten Büroangestellte, die mehrmals am Tag kurz übten, eine Entspannungsübung machten und auf Anspannung in Kiefer und Nacken achteten, im Monat etwa zweieinhalb Kopfschmerztage weniger als die Vergleichsgruppe. So war es bei den Menschen in der Studie. Ob es bei Ihnen so sein wird, ist damit nicht gesagt.

phase-small-habits = Kleine Gewohnheiten
    .go-on = Sehen Sie nach acht Wochen Ihr Tagebuch an, wenn möglich gemeinsam in der Physiotherapie, und entscheiden Sie, wie es weitergeht.
    .hold-back = Lassen Sie weg, was Ihre Nacken- oder Kopfschmerzen verstärkt. Bleiben Sie auf dieser Stufe, wenn der Schmerz beim Üben 4 oder 5 von 10 erreicht; steigt er über 5, beenden Sie diese Übung.

note-1 = Welche Übungen es in der Studie waren, in welchem Abstand und wie lange, haben wir nicht nachgelesen. Dieses Programm ist eine Annäherung.
note-2 = Führen Sie vor Beginn zwei bis vier Wochen lang ein Kopfschmerztagebuch und führen Sie es weiter.
note-3 = Jeden Tag: viermal Schulterkreisen, je sechsmal die Haltung aufrichten und den Kiefer lösen, einmal die Atemübung und stündlich aufstehen und gehen.
note-4 = Achten Sie über den Tag darauf, wann Sie die Zähne zusammenbeißen oder die Schultern hochziehen, und lassen Sie los.
note-5 = Eine ausgelassene Pause ist nie eine versäumte Übung.
review = Woche 8. Diese Woche haben wir gewählt.
evidence = Angelehnt an eine Studie mit Büroangestellten, die täglich Kopfschmerztagebuch führten, und an spätere Wiederholungen. Die Übungen selbst sind eine Annäherung; Auswahl und Anzahl sind unsere eigenen und nicht überprüft.
