name = Dehnung für den oberen Schulterrand
also = Trapezmuskel dehnen, oberer Trapezius, Nackendehnung seitlich, Kapuzenmuskel
purpose = Lockert Spannung zwischen Nacken und Schulter. Am sinnvollsten zusammen mit Kontroll- oder Kraftübungen.
cue = Die Schulter verankern, den Kopf wegsinken lassen.

step-1 = Setzen Sie sich aufrecht. Die Hand der Seite, die Sie dehnen, hält den Sitz oder liegt unter dem Gesäß.
step-2 = Lassen Sie den Kopf zur anderen Seite sinken, Ohr zur Schulter.
step-3 = Drehen Sie die Nase leicht zur Decke, bis es mild zieht, und halten Sie.
step-4 = Heben Sie den Kopf mit der freien Hand zurück. Dann die andere Seite.
step-5 = Atmen Sie ruhig, die Schulter sinkt.
step-6 = Zug höchstens 3 von 10, nie wippen. Kribbelt ein Arm oder kommen Kopfschmerzen, gehen Sie zurück.

error-1 = Mit Kraft ziehen
error-2 = Die Schulter zieht hoch
error-3 = Der Rücken sackt zusammen

caution-1 = Schmerz oder Kribbeln in einem Arm: Fragen Sie zuerst in der Physiotherapie nach.
caution-2 = Ihr Nacken ist leicht gereizt: Gehen Sie nur so weit, bis es gerade eben zieht, und lassen Sie die Hand weg vom Kopf.

stop-1 = Kribbeln in einem Arm
stop-2 = Kopfschmerzen

progression = Die freie Hand leicht auf den Kopf legen; ihr Gewicht genügt.
regression = „Kopf zur Seite neigen“ ohne langes Halten.
evidence = Angelehnt an eine Studie, in der Büroangestellte zweimal am Tag an fünf Tagen in der Woche dehnten. In einer anderen Studie half Dehnen allein am wenigsten gegen Kopfschmerzen. Diese Dehnung und ihre 30 Sekunden sind übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
