name = Schulterblätter halten in Bauchlage
also = Schulterblatt-Ausdauer, unterer Trapezmuskel, Schulterblatt-Setting in Bauchlage
purpose = Baut mit kleiner Belastung die Ausdauer der Muskeln auf, die die Schulterblätter halten.
cue = Die Schulterblätter sinken nach hinten und unten; der Nacken bleibt ganz ruhig.

step-1 = Legen Sie sich auf einer Matte oder einem Bett auf den Bauch, die Stirn auf einem gefalteten Handtuch, sodass die Nase frei ist.
step-2 = Legen Sie die Arme neben den Körper, Handflächen nach unten, und lassen Sie Nacken und Kiefer locker.
step-3 = Ziehen Sie die Schulterblätter sanft nach hinten und am Brustkorb entlang nach unten.
step-4 = Lassen Sie die Schulterspitzen vom Boden abheben, ohne den Nacken anzuspannen. Halten Sie dort.
step-5 = Lassen Sie langsam los und ruhen Sie.
step-6 = Atmen Sie beim Halten ruhig.
step-7 = Der Kopf bleibt auf dem Handtuch. Spannt der Nacken an, machen Sie weniger oder beenden Sie den Satz.

error-1 = Der Kopf hebt ab
error-2 = Die Schultern ziehen hoch
error-3 = Zusammenkneifen mit voller Kraft

caution-1 = Schulterschmerzen in Bauchlage: Legen Sie unter jede Schulter ein gefaltetes Handtuch, oder üben Sie im Sitzen.
caution-2 = Sie können schlecht auf dem Bauch liegen: Machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.
caution-3 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.

stop-1 = Zunehmende Spannung im Nacken

progression = Die Arme kommen dazu: zuerst das W in Bauchlage, dann das T, dann das Y.
regression = „Schulterblätter einstellen“ im Sitzen.
evidence = Angelehnt an eine Studie und eine Leitlinie, zu denen Schulterblatt-Training gehört. Die Bauchlage mit zehnmal 10 Sekunden einmal am Tag ist übliche Praxis und nicht überprüft.
