name = Kopf drehen
also = Halsrotation, Nackenrotation, über die Schulter schauen, HWS drehen
purpose = Erhält, wie weit Sie den Kopf drehen können; oft die erste Bewegung nach einer Zerrung.
cue = Drehen wie eine Eule: Kinn waagerecht, Kopf nicht neigen.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Hände auf den Oberschenkeln, Blick geradeaus.
step-2 = Drehen Sie den Kopf langsam, in etwa drei Sekunden, und schauen Sie über eine Schulter, bis es zum ersten Mal spannt.
step-3 = Bleiben Sie kurz, dann kommen Sie zur Mitte zurück.
step-4 = Drehen Sie ebenso zur anderen Seite.
step-5 = Atmen Sie beim Drehen aus.
step-6 = Bleiben Sie unterhalb der Schmerzgrenze. Wird Ihnen beim Drehen schwindelig, hören Sie auf.

error-1 = Zu schnell
error-2 = Das Kinn sinkt ab
error-3 = Der Rumpf dreht mit

caution-1 = Schwindel beim Drehen des Kopfes: Hören Sie auf und sagen Sie es in der Physiotherapie.

stop-1 = Schwindel
stop-2 = Veränderungen beim Sehen
stop-3 = Kribbeln, Taubheit oder Schwäche in einem Arm

progression = Zehnmal zu jeder Seite, etwas weiter.
regression = „Kopf rollen in Rückenlage“, oder die Augen führen und der Kopf folgt ein wenig.
evidence = Angelehnt an eine Leitlinie und an Programme nach Schleudertrauma, die mit dem Drehen beginnen; die Anzahl ist übliche Praxis und nicht überprüft.
