name = Kopfschmerz vom Nacken, 6 Wochen
for = Für Menschen, bei denen in der Physiotherapie festgestellt wurde, dass der Kopfschmerz vom Nacken ausgeht (zervikogener Kopfschmerz). Er besteht schon länger, lässt sich nicht leicht reizen, und es gibt keine Warnzeichen.
about = Zuerst finden Sie das kleine Nicken, das die tiefen Halsmuskeln anspricht, dann halten Sie es, dann nutzen Sie es im Sitzen und Stehen und gegen leichten Widerstand. Sie brauchen dafür zweimal am Tag etwa zehn Minuten. Das Programm läuft neben der manuellen Behandlung und ersetzt sie nicht.
expect = In einer Studie mit 200 Menschen hatten diejenigen, die sechs Wochen lang übten, seltener und weniger starke Kopfschmerzen; nach 12 Monaten war das noch so. In einer anderen Studie galt als Erfolg, wenn jemand mindestens 50 Prozent weniger Kopfschmerztage hatte; dasselbe Maß sehen Sie in Ihrem Tagebuch. Wie es bei Ihnen sein wird, kann vorher niemand sagen.

phase-find-it = Finden
    .go-on = Weiter geht es, wenn zehn Haltezeiten von 10 Sekunden auf der zweiten Stufe des Nickens sauber gelingen (24 mmHg mit Druckmanschette), ebenso zehn Haltezeiten von 10 Sekunden mit den Schulterblättern, und der Schmerz bei höchstens 3 von 10 bleibt.
    .hold-back = Bleiben Sie hier, solange immer wieder andere Muskeln einspringen oder wenn der Kopfschmerz während eines Satzes zunimmt.
phase-hold-it = Halten
    .go-on = Weiter geht es, wenn zehn Haltezeiten von 10 Sekunden auf der vierten Stufe des Nickens sauber gelingen und drei Sätze mit je fünf Drehungen im Vierfüßlerstand nach beiden Seiten flüssig laufen.
    .hold-back = Wird Ihnen im Vierfüßlerstand schwindelig, lassen Sie diese Stellung weg und bleiben Sie beim Drehen im Sitzen. Sagen Sie es in der Physiotherapie.
phase-use-it = Nutzen
    .go-on = Weiter geht es nach zwei Wochen, wenn die Kopfschmerztage oder ihre Stärke gegenüber dem Beginn abgenommen haben und Sie das in der Physiotherapie gemeinsam besprochen haben.
    .hold-back = Bleiben Sie auf dieser Stufe, wenn der Schmerz beim Üben 4 oder 5 von 10 erreicht oder nach einem Tag noch nicht abgeklungen ist. Steigt er über 5, gehen Sie eine Stufe zurück.

note-1 = Führen Sie vor Beginn 14 Tage lang ein Kopfschmerztagebuch. Besser sind 28 Tage, wenn die Behandlung so lange warten kann.
note-2 = Das Drehen mit dem Handtuch (Self-SNAG) gehört nur dazu, wenn Sie es in der Physiotherapie gelernt haben und es dort für Sie freigegeben wurde.
note-3 = Für die Therapie: In den Wochen 3 und 4 sind das Halten der Schulterblätter und das Drehen im Vierfüßlerstand zweimal täglich vorgesehen. In der Übungssammlung ist einmal am Tag üblich, an sechs beziehungsweise fünf Tagen.
note-4 = Für die Therapie: Die Wochen 5 und 6 sind auf ein bis zwei Einheiten am Tag angelegt. Das Nicken steht auf einmal, das Drehen gegen die Hand auf zweimal, das Rudern mit dem Band als Krafttraining auf einmal an drei Tagen der Woche.
note-5 = Pausen am Schreibtisch zählen getrennt. Eine ausgelassene Pause ist nie eine versäumte Übung.
review = Woche 3: Technik. Woche 6: Ergebnis. Hat sich bis Woche 6 bis 8 nichts verändert, beenden oder ändern Sie das Programm gemeinsam mit der Physiotherapie. Diese Grenze haben wir gewählt, sie ist nicht veröffentlicht.
evidence = Angelehnt an eine sechswöchige Studie zu Übungen bei Kopfschmerz vom Nacken, an veröffentlichte Übungspläne für das Nicken und an Leitlinien, die Übungen mit manueller Behandlung verbinden. Zehn Minuten zweimal täglich zu Hause stammen aus einer Studie zu Spannungskopfschmerz. Wie oft und wie viel in der sechswöchigen Studie zu Hause genau geübt wurde, haben wir nicht nachgelesen; die Zusammenstellung der Abschnitte ist unsere Wahl und nicht überprüft.
