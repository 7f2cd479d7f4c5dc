name = Nicken im Liegen, Stufe 3
also = Halten im Nicken, tiefe Halsmuskeln, tiefe Halsbeuger, kraniozervikale Flexion, 26 mmHg
purpose = Baut die Ausdauer der tiefen Halsmuskeln in der Mitte der Nickbewegung aus.
cue = Hinten lang, vorne am Hals ruhig.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt, Arme locker. Zeigt das Kinn nach oben, kommt ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht. Wärmen Sie sich mit zweimal leichtem Nicken auf.
step-3 = Schauen Sie mit den Augen nach unten und nicken Sie, bis sich der Nacken hinten lang anfühlt und der Hals vorne weich bleibt. Halten Sie dort.
step-4 = Rollen Sie langsam zurück und ruhen Sie die ganze Pause lang aus.
step-5 = Atmen Sie beim Halten ruhig weiter; Stirn und Lippen bleiben locker.
step-6 = Wird der Kopf leicht auf dem Handtuch oder will er abheben, nicken Sie weniger.

error-1 = Der Kopf beginnt abzuheben
error-2 = Augenbrauen oder Lippen spannen an
error-3 = Die Luft wird angehalten

caution-1 = Zittern vor Müdigkeit: Beenden Sie hier den Satz.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Weiter mit Stufe 4, wenn zehn saubere Haltezeiten von 10 Sekunden in zwei Einheiten nacheinander gelingen. Auch das Nicken im Vierfüßlerstand und „Langer Nacken im Sitzen“ dürfen jetzt beginnen.
regression = Zurück zu Stufe 2.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden halten, hier in der dritten von fünf Stufen (26 mmHg mit Druckmanschette); dort beginnt der bei Gesunden übliche Bereich. Zweimal am Tag ist übliche Praxis und nicht überprüft.
