name = Nicken im Liegen, Stufe 2
also = Halten im Nicken, tiefe Halsmuskeln, tiefe Halsbeuger, kraniozervikale Flexion, 24 mmHg
purpose = Baut die Ausdauer der tiefen Halsmuskeln aus, ein wenig weiter im Nicken.
cue = Eine Spur weiter, aber nicht fester.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt, Hände auf dem Bauch. Zeigt das Kinn nach oben, kommt ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht. Wärmen Sie sich mit dreimal leichtem Nicken wie in Stufe 1 auf.
step-3 = Schauen Sie mit den Augen nach unten und nicken Sie etwas weiter als in Stufe 1. Stoppen Sie, bevor die oberflächlichen Halsmuskeln mit anspannen, und halten Sie.
step-4 = Rollen Sie langsam zurück und ruhen Sie die ganze Pause lang aus.
step-5 = Atmen Sie beim Halten gleichmäßig weiter; der Bauch hebt sich unter Ihren Händen.
step-6 = Beenden Sie den Satz, wenn das Halten zittrig wird oder vorne am Hals Stränge hervortreten.

error-1 = Weiter als das Ziel
error-2 = Zittern
error-3 = Das Kinn wird zurückgezogen statt genickt

caution-1 = Müde oder zittrig: Beenden Sie den Satz. Zusätzliche Wiederholungen ersetzen keine saubere Ausführung.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Weiter mit Stufe 3, wenn zehn saubere Haltezeiten von 10 Sekunden in zwei Einheiten nacheinander gelingen.
regression = Zurück zu Stufe 1.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden halten, hier in der zweiten von fünf Stufen (24 mmHg mit Druckmanschette). Zweimal am Tag ist übliche Praxis und nicht überprüft.
