name = Nicken im Liegen, Stufe 1
also = Halten im Nicken, tiefe Halsmuskeln, tiefe Halsbeuger, kraniozervikale Flexion, 22 mmHg
purpose = Beginnt mit der Ausdauer der tiefen Halsmuskeln, bei der kleinsten Belastung.
cue = Halten Sie die Stellung, nicht die Luft. Weicher Hals, lockerer Kiefer.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt. Zeigt das Kinn nach oben, kommt ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Legen Sie zwei Fingerspitzen einer Hand leicht vorne an den Hals, neben die Luftröhre. Die Zunge liegt am Gaumen, die Zähne berühren sich nicht.
step-3 = Schauen Sie mit den Augen nach unten, rollen Sie den Kopf in das kleinste Nicken, das Sie spüren, und halten Sie es.
step-4 = Rollen Sie langsam zurück und ruhen Sie die ganze Pause lang aus.
step-5 = Atmen Sie während des Haltens ruhig weiter.
step-6 = Die Muskeln unter Ihren Fingern bleiben weich. Treten Stränge hervor, nicken Sie weniger; bleiben sie hart, beenden Sie den Satz.

error-1 = Stränge treten unter den Fingern hervor
error-2 = Das Nicken lässt beim Halten nach
error-3 = Der Kopf drückt in die Unterlage
error-4 = Die Luft wird angehalten

caution-1 = Ihr Nacken ist leicht gereizt: Halten Sie zu Beginn nur 3 bis 5 Sekunden.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Weiter mit Stufe 2, wenn zehn saubere Haltezeiten von 10 Sekunden in zwei Einheiten nacheinander gelingen.
regression = Fünfmal 5 Sekunden halten, oder zurück zum Lernen der Nickbewegung.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden halten, hier in der ersten von fünf Stufen (22 mmHg mit Druckmanschette). Zweimal am Tag übten Menschen mit Spannungskopfschmerzen in einer Studie; bei Kopfschmerzen, die vom Nacken kommen, ist das übliche Praxis und nicht überprüft.
