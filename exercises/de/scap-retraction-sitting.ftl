name = Schulterblätter zusammenführen
also = Schulterblatt-Retraktion, Schulterblätter zusammenziehen, Rundrücken, runde Schultern
purpose = Wirkt runden Schultern entgegen und bereitet auf das Rudern mit dem Band vor.
cue = Die Schulterblätter gleiten zueinander, die Schultern bleiben tief.

step-1 = Sitzen oder stehen Sie aufrecht, Ellbogen gebeugt neben dem Körper, Handflächen nach vorn.
step-2 = Führen Sie die Schulterblätter in etwa drei Sekunden zur Wirbelsäule.
step-3 = Bleiben Sie drei Sekunden und lassen Sie den Nacken lang.
step-4 = Lösen Sie langsam und ganz.
step-5 = Atmen Sie aus, während die Schulterblätter zusammengehen.
step-6 = Die Schultern steigen nicht. Sticht es in der Mitte des Rückens, hören Sie auf.

error-1 = Die Schultern ziehen hoch
error-2 = Das Kinn schiebt sich vor
error-3 = Hohlkreuz

stop-1 = Stechender, einschießender Schmerz in der Mitte des Rückens

progression = Weiter mit dem Rudern mit Band.
regression = Eine kleinere Bewegung.
evidence = Angelehnt an Übersichtsarbeiten, die Kräftigung von Nacken und Schulterblättern allgemein stützen. Diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
