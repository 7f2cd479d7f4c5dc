name = Nicken im Liegen, Stufe 5
also = Halten im Nicken, tiefe Halsmuskeln, tiefe Halsbeuger, kraniozervikale Flexion, 30 mmHg
purpose = Trainiert die volle Haltekraft der tiefen Halsmuskeln, bevor Sie sie belasten oder im Aufrechten nutzen.
cue = Ganz nicken, mit leerem Gesicht.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt, Arme locker. Zeigt das Kinn nach oben, kommt ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht. Wärmen Sie sich auf, indem Sie zweimal auf einer leichteren Stufe halten.
step-3 = Schauen Sie mit den Augen nach unten und nicken Sie so weit, wie es bequem geht, ohne den Kopf abzuheben. Halten Sie dort.
step-4 = Prüfen Sie beim Halten: Hals weich, Kiefer locker, Gesicht ruhig.
step-5 = Rollen Sie langsam zurück und ruhen Sie die ganze Pause lang aus.
step-6 = Atmen Sie beim Halten normal weiter.
step-7 = Erzwingen Sie nichts. Hebt der Kopf ab oder drückt er nach hinten, nicken Sie weniger.

error-1 = Der Kopf hebt ab
error-2 = Der Kopf drückt nach hinten
error-3 = Die Luft wird angehalten

caution-1 = Das ist keine Kraftprobe: nicht pressen.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Nach zehn sauberen Haltezeiten von 10 Sekunden in zwei Einheiten nacheinander: „Langer Nacken an der Wand“ oder „Kopf anheben von Kissen“. „Nach oben schauen und zurück“ nur, wenn Ihre Physiotherapie es freigegeben hat.
regression = Zurück zu Stufe 4.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden halten, hier in der letzten von fünf Stufen (30 mmHg mit Druckmanschette). Einmal am Tag an fünf Tagen der Woche ist übliche Praxis und nicht überprüft.
