name = W in Bauchlage
also = W-Heben, Schulterblatt-W, unterer Trapezmuskel
purpose = Die erste Schulterblatt-Übung in Bauchlage, bei der auch die Arme abheben.
cue = Die Ellbogen ziehen in Richtung Gesäßtaschen.

step-1 = Legen Sie sich auf einer Matte auf den Bauch, die Stirn auf einem gefalteten Handtuch, sodass die Nase frei ist.
step-2 = Legen Sie die Arme gebeugt neben die Rippen, sodass Arme und Körper ein W bilden, Daumen nach oben.
step-3 = Ziehen Sie die Schulterblätter nach hinten und unten.
step-4 = Heben Sie Hände und Ellbogen zusammen in etwa drei Sekunden einige Zentimeter an und halten Sie drei Sekunden.
step-5 = Senken Sie kontrolliert ab und ruhen Sie kurz.
step-6 = Atmen Sie beim Anheben aus.
step-7 = Der Kopf bleibt auf dem Handtuch. Schmerzt eine Schulter, heben Sie weniger an oder hören Sie auf.

error-1 = Der Kopf hebt ab
error-2 = Die Schultern ziehen hoch

caution-1 = Schmerz vorne in einer Schulter: Heben Sie nur einen Fingerbreit an, oder bleiben Sie bei „Schulterblätter halten in Bauchlage“.
caution-2 = Sie können schlecht auf dem Bauch liegen: Machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.
caution-3 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.

stop-1 = Schulterschmerz

progression = Weiter mit dem T in Bauchlage.
regression = Zurück zu „Schulterblätter halten in Bauchlage“.
evidence = Übliche Praxis, nicht überprüft; eine Übersichtsarbeit stützt Kräftigung von Nacken und Schulterblättern allgemein.
