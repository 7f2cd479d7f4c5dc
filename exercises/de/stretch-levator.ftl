name = Dehnung vom Nacken zum Schulterblatt
also = Levator scapulae dehnen, Schulterblattheber, Nackendehnung schräg, Blick zur Achsel
purpose = Lockert die Linie von der oberen Ecke des Schulterblatts zum Nacken.
cue = Zur gegenüberliegenden Achsel schnuppern.

step-1 = Setzen Sie sich aufrecht. Die Hand der Seite, die Sie dehnen, hält den Sitz von unten.
step-2 = Drehen Sie das Gesicht etwa halb zur anderen Seite.
step-3 = Nicken Sie zur Achsel, zu der Sie schauen, bis es mild zieht, und halten Sie.
step-4 = Heben Sie den Kopf langsam und drehen Sie ihn zurück. Dann die andere Seite.
step-5 = Atmen Sie ruhig; die Brust bleibt weit.
step-6 = Zug höchstens 3 von 10, nie wippen. Kribbelt ein Arm, gehen Sie zurück.

error-1 = Mit der Hand ziehen
error-2 = Der Brustkorb sackt ein

caution-1 = Schmerz oder Kribbeln in einem Arm: Fragen Sie zuerst in der Physiotherapie nach.
caution-2 = Der Blick nach unten löst Schmerz, Kopfschmerzen oder Kribbeln aus: Nicken Sie nur halb so weit, oder lassen Sie die Dehnung weg.
caution-3 = Ihr Nacken ist leicht gereizt: Gehen Sie nur so weit, bis es gerade eben zieht, und lassen Sie die Hand weg vom Kopf.

stop-1 = Kribbeln in einem Arm

progression = Die freie Hand leicht auf den Hinterkopf legen; ihr Gewicht genügt.
regression = Drehen und nicken, ohne zu halten.
evidence = Angelehnt an eine Studie, in der Büroangestellte zweimal am Tag an fünf Tagen in der Woche dehnten. Diese Dehnung und ihre 30 Sekunden sind übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
