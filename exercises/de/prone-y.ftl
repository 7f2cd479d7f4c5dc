name = Y in Bauchlage
also = Y-Heben, Arme schräg nach oben heben in Bauchlage, unterer Trapezmuskel
purpose = Baut Ausdauer im unteren Teil des Trapezmuskels auf; die schwerste der drei Übungen mit Armheben in Bauchlage.
cue = Lange Arme, tiefe Schultern. Die Stirn bleibt auf dem Handtuch.

step-1 = Legen Sie sich auf einer Matte auf den Bauch, die Stirn auf einem gefalteten Handtuch, sodass die Nase frei ist.
step-2 = Strecken Sie die Arme am Kopf vorbei nach vorn, weiter als schulterbreit, sodass Arme und Körper ein Y bilden. Die Daumen zeigen nach oben.
step-3 = Lassen Sie die Schulterblätter am Rücken nach unten gleiten, weg von den Ohren.
step-4 = Heben Sie die Arme in etwa drei Sekunden ein wenig an und halten Sie drei Sekunden.
step-5 = Senken Sie sie langsam ab, ohne sie fallen zu lassen, und ruhen Sie kurz.
step-6 = Atmen Sie beim Anheben aus.
step-7 = Der Kopf bleibt auf dem Handtuch, das Kreuz wird nicht hohl. Schmerzt oder klemmt es in einer Schulter, legen Sie die Arme ab.

error-1 = Die Schultern ziehen hoch
error-2 = Das Kreuz wird hohl
error-3 = Der Kopf hebt ab

caution-1 = Schulterschmerz mit den Armen über Kopf: Bleiben Sie beim W oder beim T in Bauchlage.
caution-2 = Sie können schlecht auf dem Bauch liegen: Machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.
caution-3 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; machen Sie stattdessen „Schulterblätter einstellen“ im Sitzen.

stop-1 = Schulterschmerz

progression = Ein leichtes Gewicht in jeder Hand.
regression = Zurück zum T in Bauchlage.
evidence = Übliche Praxis, nicht überprüft; eine Übersichtsarbeit stützt Kräftigung von Nacken und Schulterblättern allgemein.
