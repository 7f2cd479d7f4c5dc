name = Rudern mit dem Band
also = Bandrudern, Theraband-Rudern, Rudern im Stehen, Zugübung mit Gummiband
purpose = Kräftigt die Muskeln zwischen den Schulterblättern, die Nacken und Schultern bei der Arbeit stützen.
cue = Die Ellbogen führen, der Nacken bleibt lang.

step-1 = Befestigen Sie das Band vor sich in Nabelhöhe und nehmen Sie mit Blick dorthin in jede Hand ein Ende.
step-2 = Gehen Sie zurück, bis das Band bei vorgestreckten Armen leicht gespannt ist. Stehen Sie aufrecht und nicken Sie ein wenig.
step-3 = Ziehen Sie die Ellbogen eng am Körper nach hinten und bleiben Sie eine Sekunde.
step-4 = Lassen Sie die Hände in zwei bis drei Sekunden wieder nach vorn gleiten.
step-5 = Atmen Sie beim Ziehen aus.
step-6 = Der Kopf bleibt ruhig. Nehmen Kopfschmerzen zu, beenden Sie den Satz.

error-1 = Die Schultern ziehen hoch
error-2 = Der Kopf schiebt sich beim Ziehen vor
error-3 = Ruckartiges Ziehen

caution-1 = Sehen Sie sich vor jedem Üben Band und Befestigung an: Bei Rissen oder lockerem Halt benutzen Sie sie nicht.

stop-1 = Kopfschmerzen, die im Laufe des Satzes zunehmen

progression = Ein stärkeres Band, wenn drei Sätze zu 15 leichtfallen.
regression = Ein leichteres Band, oder „Schulterblätter zusammenführen“ im Sitzen.
evidence = Angelehnt an Übersichtsarbeiten und eine Studie am Arbeitsplatz, die Krafttraining für Nacken und Schultern stützen. Diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
