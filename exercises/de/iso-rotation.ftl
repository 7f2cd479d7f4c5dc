name = Drehen gegen die Hand
also = isometrische Drehung, isometrische Rotation, Kokontraktion, Anspannen gegen Widerstand
purpose = Die tiefen Muskeln vorne und hinten am Hals arbeiten zusammen, bei sehr kleiner Belastung.
cue = Als drehten Sie sich zu einem Flüstern: so sanft, dass Sie es eine Minute könnten.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Blick geradeaus, und nicken Sie ein wenig.
step-2 = Legen Sie die Finger einer Hand an die Schläfe oder den Wangenknochen derselben Seite.
step-3 = Versuchen Sie, federleicht in die Hand zu drehen. Die Hand hält dagegen, nichts bewegt sich. Halten Sie.
step-4 = Lassen Sie langsam nach. Ist diese Seite fertig, wechseln Sie die Hand.
step-5 = Atmen Sie weiter; der Kiefer bleibt locker.
step-6 = Drücken Sie nicht auf den Kiefer. Wird Ihnen schwindlig, hören Sie auf.

error-1 = Druck auf den Kiefer
error-2 = Zu festes Drücken
error-3 = Das Nicken geht verloren

caution-1 = Beschwerden am Kiefer: Legen Sie die Finger an die Schläfe, nicht an die Wange.
caution-2 = Ihr Nacken ist leicht gereizt: Beginnen Sie mit „Mit den Augen drehen“.

stop-1 = Schwindel

progression = Zehnmal auf jeder Seite; später ein Band um den Kopf, nur wenn es Ihre Physiotherapie verordnet hat.
regression = Zurück zu „Mit den Augen drehen“.
evidence = Angelehnt an ein veröffentlichtes Programm: fünfmal 5 Sekunden auf jeder Seite. In einer Kopfschmerzstudie soll die Übung spät im Programm und mit sehr kleiner Kraft vorgekommen sein (nicht überprüft). Zweimal am Tag ist übliche Praxis und nicht überprüft.
