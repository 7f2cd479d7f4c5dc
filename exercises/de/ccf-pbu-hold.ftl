name = Nicken im Liegen mit Druckmanschette
also = Druckmanschette, Stabilizer, Biofeedback, kraniozervikaler Flexionstest, tiefe Halsbeuger
purpose = Das Nicken im Liegen mit einer Anzeige, auf der Sie sehen, wie weit Sie nicken und wie ruhig Sie halten.
cue = Ruhiger Zeiger, weicher Hals. Es geht um Ruhe, nicht um eine hohe Zahl.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt. Zeigt das Kinn nach oben, kommt ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Schieben Sie die gefaltete, leere Manschette unter den Nacken, bis sie den Hinterkopf berührt. Halten Sie die Anzeige so, dass Sie sie nur mit den Augen sehen.
step-3 = Pumpen Sie auf 20 mmHg, warten Sie, bis der Zeiger steht, und füllen Sie bei Bedarf auf 20 nach. Die Zunge liegt am Gaumen, die Zähne berühren sich nicht.
step-4 = Nicken Sie langsam, bis die Anzeige die Zahl zeigt, die in der Physiotherapie festgelegt wurde: 22, 24, 26, 28 oder 30.
step-5 = Halten Sie und lassen Sie den Zeiger ruhig stehen. Rollen Sie dann auf 20 zurück und ruhen Sie die ganze Pause lang aus.
step-6 = Atmen Sie beim Halten normal weiter.
step-7 = Drücken Sie den Nacken nicht hinunter, um die Zahl zu erhöhen. Springt, sinkt oder schwankt der Zeiger um mehr als 2, wählen Sie ein niedrigeres Ziel.

error-1 = Der Nacken drückt auf die Manschette
error-2 = Der Zeiger wandert um mehr als 2 mmHg
error-3 = Stufen werden übersprungen

caution-1 = Die Manschette verrutscht: Legen Sie sie vor jedem Satz neu an.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Die nächste Zahl, 2 mmHg höher, wenn zehn saubere Haltezeiten von 10 Sekunden in zwei Einheiten nacheinander gelingen.
regression = Die vorige Zahl, oder nur 5 Sekunden halten.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden halten, von 22 bis 30 mmHg mit Druckmanschette. Zweimal am Tag ist übliche Praxis und nicht überprüft.
