name = Dehnung für Handgelenk und Unterarm
also = Unterarm dehnen, Handgelenk dehnen, Mausarm, Fingerbeuger, Fingerstrecker
purpose = Entlastet die Unterarme nach dem Tippen und der Arbeit mit der Maus.
cue = Ellbogen gestreckt, die Schulter schläft.

step-1 = Setzen Sie sich aufrecht und strecken Sie einen Arm nach vorn, Handfläche nach oben.
step-2 = Zuerst: Ziehen Sie mit der anderen Hand die Finger sanft nach unten und zu sich heran.
step-3 = Danach: Drehen Sie die Handfläche nach unten, lassen Sie die Hand hängen und ziehen Sie sie sanft zu sich heran.
step-4 = Schütteln Sie den Arm aus, dann die andere Seite.
step-5 = Atmen Sie ruhig; die Schulter bleibt tief.
step-6 = Zug höchstens 3 von 10. Kribbeln die Finger, lassen Sie los.

error-1 = Starkes Ziehen
error-2 = Die Schulter zieht hoch

caution-1 = Ein bekannter Nervenengpass an Handgelenk oder Ellbogen: Bleiben Sie sehr sanft, und fragen Sie in der Physiotherapie nach.

stop-1 = Kribbeln

progression = 20 bis 30 Sekunden halten.
regression = Mit gebeugtem Ellbogen.
evidence = Angelehnt an Studien zu Arbeitspausen, in denen Dehnen über die Pause hinaus nichts brachte; es ist also freiwillig. Die Dosis ist übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
