name = Nicken im Liegen: die Bewegung lernen
also = Kopfnicken, tiefe Halsmuskeln, tiefe Halsbeuger, kraniozervikale Flexion
purpose = Sie lernen ein kleines, reines Nicken mit den tiefen Muskeln vorne am Hals, bevor Sie es halten.
cue = Ein kleines, langsames Ja. Die Augen führen, der Kopf rollt; er hebt nicht ab und drückt nicht.

step-1 = Legen Sie sich auf einer Matte oder einem festen Bett auf den Rücken: Knie gebeugt, Füße aufgestellt, Arme locker neben dem Körper.
step-2 = Zeigt Ihr Kinn nach oben, legen Sie ein dünn gefaltetes Handtuch unter den Kopf, bis Ihr Gesicht gerade zur Decke zeigt.
step-3 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht.
step-4 = Schauen Sie zuerst mit den Augen nach unten. Dann lassen Sie den Kopf in ein winziges Nicken rollen, als würden Sie Ja sagen.
step-5 = Spüren Sie, wie der Hinterkopf auf der Unterlage nach oben gleitet. Drücken Sie ihn nicht hinein und heben Sie ihn nicht ab.
step-6 = Bleiben Sie zwei Sekunden dort und rollen Sie ebenso langsam zurück.
step-7 = Atmen Sie die ganze Zeit ruhig weiter.
step-8 = Wird der Hals vorne hart oder spannt der Kiefer an, nicken Sie kleiner.

error-1 = Das Kinn wird gerade nach hinten gezogen
error-2 = Der Kopf hebt vom Handtuch ab
error-3 = Das Nicken ist groß oder schnell
error-4 = Der Kiefer presst
error-5 = Die Luft wird angehalten

caution-1 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-2 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-3 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Schmerzen im Hals oder Rachen
stop-2 = Schwindel nach dem Hinlegen, der sich nicht legt

progression = Weiter mit Nicken im Liegen, Stufe 1, wenn zehn ruhige Nickbewegungen an zwei Tagen leichtfallen.
regression = Nur halb so weit nicken, oder nur die Augen bewegen und den Kopf liegen lassen.
evidence = Angelehnt an veröffentlichte Übungsprogramme: In einem davon stehen zehn Wiederholungen dieses Nickens. Zweimal am Tag, jeden Tag, ist übliche Praxis und nicht überprüft.
