name = Arme nach außen drehen mit dem Band
also = Außenrotation mit dem Band, Theraband, Rotatorenmanschette, Schulteraußendreher
purpose = Öffnet nach vorn gezogene Schultern und kräftigt die Muskeln, die den Arm nach außen drehen; der Nacken wird kaum belastet.
cue = Die Ellbogen bleiben am Körper, die Schlüsselbeine werden breit.

step-1 = Stehen Sie aufrecht, die Ellbogen am Körper rechtwinklig gebeugt, Handflächen nach oben.
step-2 = Halten Sie das Band leicht gespannt in beiden Händen. Die Schulterblätter setzen sich locker.
step-3 = Führen Sie die Hände langsam nach außen; die Ellbogen bleiben am Körper. Bleiben Sie eine Sekunde.
step-4 = Lassen Sie die Hände in zwei bis drei Sekunden zurückkommen.
step-5 = Atmen Sie beim Öffnen aus.
step-6 = Halten Sie die Handgelenke gerade. Steigt Schulterschmerz über 3 von 10, hören Sie auf.

error-1 = Die Handgelenke knicken ab
error-2 = Die Schultern fallen nach vorn
error-3 = Die Ellbogen lösen sich vom Körper

caution-1 = Schulterschmerzen: Nehmen Sie ein leichteres Band, oder öffnen Sie nur so weit, wie es nicht schmerzt.
caution-2 = Sehen Sie sich das Band vor dem Üben an; bei Rissen benutzen Sie es nicht.

stop-1 = Schulterschmerz über 3 von 10

progression = Ein stärkeres Band.
regression = Ohne Band.
evidence = Angelehnt an eine Übersichtsarbeit, die Kräftigung von Nacken, Schulterblättern und Armen allgemein stützt. Diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
