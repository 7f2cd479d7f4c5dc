name = Arme öffnen mit dem Band
also = Reverse Fly, Band auseinanderziehen, Pull-apart, hintere Schulter, Theraband
purpose = Kräftigt die Rückseite der Schultern und die Muskeln zwischen den Schulterblättern; passt gut zum Schulterheben.
cue = Den Brustkorb öffnen; der Hals bleibt weich.

step-1 = Stehen Sie aufrecht. Halten Sie das Band in beiden Händen vor sich in Brusthöhe, Arme fast gestreckt, Band leicht gespannt.
step-2 = Nicken Sie ein wenig; die Schulterblätter setzen sich.
step-3 = Öffnen Sie die Arme zur Seite, bis das Band die Brust berührt. Bleiben Sie eine Sekunde.
step-4 = Lassen Sie die Arme in zwei bis drei Sekunden zurückkommen.
step-5 = Atmen Sie beim Öffnen aus.
step-6 = Nicht zurücklehnen, Schultern nicht hochziehen. Schmerzt eine Schulter, öffnen Sie weniger oder hören Sie auf.

error-1 = Die Schultern ziehen hoch
error-2 = Der Rumpf lehnt sich zurück
error-3 = Das Kinn schiebt sich vor

caution-1 = Schulterschmerzen: Fassen Sie das Band weiter, halten Sie die Hände etwas tiefer und öffnen Sie weniger.
caution-2 = Sehen Sie sich das Band vor dem Üben an; bei Rissen benutzen Sie es nicht. Halten Sie es vom Gesicht fern.

stop-1 = Schulterschmerz

progression = Das Band kürzer fassen.
regression = Das Band länger fassen.
evidence = Angelehnt an eine Untersuchung, in der diese Bewegung den oberen Trapezmuskel stark beanspruchte, und an eine Studie zum Krafttraining am Arbeitsplatz. Diese Dosis ist übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
