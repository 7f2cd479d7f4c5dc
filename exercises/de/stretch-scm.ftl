name = Dehnung für den langen vorderen Halsmuskel
also = Kopfwender dehnen, Sternocleidomastoideus, SCM, vordere Halsdehnung
purpose = Lockert den langen Muskel vom Ohr zum Brustbein, der bei Nackenschmerzen oft zu viel arbeitet.
cue = Wegneigen, zurück nach oben schauen, ganz leicht.

step-1 = Setzen Sie sich aufrecht an eine Lehne. Legen Sie die Fingerspitzen aufs Brustbein, wo der Muskel der Seite beginnt, die Sie dehnen.
step-2 = Lassen Sie den Kopf zur anderen Seite sinken.
step-3 = Drehen Sie das Gesicht zur gedehnten Seite und etwas nach oben, bis es leicht zieht. Halten Sie.
step-4 = Kommen Sie langsam mit dem Kinn voran zurück. Dann die andere Seite.
step-5 = Atmen Sie ruhig.
step-6 = Nur, wenn es Ihre Physiotherapie freigegeben hat. Nicht auf Kehle oder Puls drücken. Bei Schwindel oder verändertem Sehen kommen Sie sofort zurück.

error-1 = Druck auf Kehle oder Puls
error-2 = Den Kopf weit in den Nacken legen

caution-1 = Der Blick nach oben löst Kopfschmerzen oder andere Beschwerden aus: Lassen Sie die Drehung nach oben weg und fragen Sie in der Physiotherapie nach.

stop-1 = Schwindel
stop-2 = Veränderungen beim Sehen

progression = 20 bis 30 Sekunden halten.
regression = In der Mitte bleiben, den Nacken locker lassen und atmen.
evidence = Übliche Praxis; eine Studie zu dieser Übung wurde nicht gelesen. Auch die Dosis und die kurze Form für Pausen sind nicht überprüft.
