name = Schulterblätter einstellen
also = Schulterblatt-Setting, Schulterblattkontrolle, Haltung der Schulterblätter, Skapula
purpose = Findet eine entspannte, gestützte Stellung der Schulterblätter für die Arbeit am Schreibtisch.
cue = Breite Schlüsselbeine. Nur angedeutet, kein Zusammenkneifen.

step-1 = Setzen Sie sich aufrecht, Füße flach am Boden, und legen Sie die Hände auf die Oberschenkel.
step-2 = Lassen Sie die Schultern nach oben und hinten kreisen und sich setzen.
step-3 = Ziehen Sie die unteren Spitzen der Schulterblätter ein wenig in Richtung Gesäßtaschen und halten Sie.
step-4 = Nehmen Sie etwa ein Fünftel Ihrer Kraft, dann lassen Sie los.
step-5 = Atmen Sie beim Halten breit in die Rippen.
step-6 = Ziehen Sie die Schultern nicht fest nach unten. Kribbelt ein Arm, hören Sie auf.

error-1 = Zusammenkneifen wie beim Strammstehen
error-2 = Die Rippen schieben sich vor
error-3 = Die Schultern werden fest hinuntergezogen

caution-1 = Nervenschmerz oder Kribbeln in einem Arm: Ziehen Sie die Schultern nicht nach unten; fragen Sie zuerst in der Physiotherapie nach.

stop-1 = Kribbeln in einem Arm

progression = Ein bis zwei Minuten halten, während Sie tippen.
regression = Nur 5 Sekunden halten.
evidence = Angelehnt an eine Studie und eine Leitlinie, zu denen Schulterblatt-Training gehört. Zehnmal 10 Sekunden zweimal am Tag ist übliche Praxis und nicht überprüft.
