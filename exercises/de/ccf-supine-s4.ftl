name = Nicken im Liegen, Stufe 4
also = Halten im Nicken, tiefe Halsmuskeln, tiefe Halsbeuger, kraniozervikale Flexion, 28 mmHg
purpose = Baut die Ausdauer der tiefen Halsmuskeln kurz vor dem Ende Ihrer bequemen Nickbewegung aus.
cue = So weich wie in Stufe 1, nur weiter.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt, Arme locker. Zeigt das Kinn nach oben, kommt ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht. Wärmen Sie sich auf, indem Sie einmal wie in Stufe 2 halten.
step-3 = Schauen Sie mit den Augen nach unten und nicken Sie bis kurz vor Ihr volles bequemes Nicken. Halten Sie dort.
step-4 = Lassen Sie zuerst die Anspannung nach, rollen Sie dann langsam zurück und ruhen Sie die ganze Pause lang aus.
step-5 = Atmen Sie beim Halten leicht weiter.
step-6 = Treten seitlich am Hals Stränge hervor oder rutschen Sie beim Halten zurück, nicken Sie weniger oder beenden Sie den Satz.

error-1 = Die Stränge seitlich am Hals arbeiten mit
error-2 = Nach fünf Sekunden rutscht das Nicken zurück

caution-1 = Unangenehmes Gefühl im Hals: Nicken Sie weniger weit.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Weiter mit Stufe 5, wenn zehn saubere Haltezeiten von 10 Sekunden in zwei Einheiten nacheinander gelingen.
regression = Zurück zu Stufe 3.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden halten, hier in der vierten von fünf Stufen (28 mmHg mit Druckmanschette). Zweimal am Tag ist übliche Praxis und nicht überprüft.
