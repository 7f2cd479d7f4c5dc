name = T in Bauchlage
also = T-Heben, Arme seitlich heben in Bauchlage, mittlerer Trapezmuskel
purpose = Baut Ausdauer zwischen den Schulterblättern auf, mit seitlich ausgestreckten Armen.
cue = Daumen zur Decke, Schulterblätter zur Wirbelsäule.

step-1 = Legen Sie sich auf einer Matte auf den Bauch, die Stirn auf einem gefalteten Handtuch, sodass die Nase frei ist.
step-2 = Strecken Sie die Arme in Schulterhöhe zur Seite, Daumen nach oben.
step-3 = Ziehen Sie die Schulterblätter leicht zur Wirbelsäule.
step-4 = Heben Sie die Arme in etwa drei Sekunden ein wenig an und halten Sie drei Sekunden. Der Nacken bleibt flach.
step-5 = Senken Sie langsam ab und ruhen Sie kurz.
step-6 = Atmen Sie beim Anheben aus.
step-7 = Der Kopf bleibt auf dem Handtuch. Klemmt es in einer Schulter, legen Sie die Arme ab.

error-1 = Die Arme wandern über die Schulterlinie
error-2 = Der Kopf hebt ab

caution-1 = Klemmender Schmerz in einer Schulter: Nehmen Sie die Arme etwas tiefer, heben Sie weniger an oder bleiben Sie beim W.
caution-2 = Sie können schlecht auf dem Bauch liegen: Machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.
caution-3 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.

stop-1 = Schulterschmerz

progression = Weiter mit dem Y in Bauchlage, oder in jeder Hand ein Gewicht von 0,5 bis 1 kg halten.
regression = Zurück zum W in Bauchlage.
evidence = Übliche Praxis, nicht überprüft; eine Übersichtsarbeit stützt Kräftigung von Nacken und Schulterblättern allgemein.
