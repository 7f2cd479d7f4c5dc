name = Unterarme an der Wand hochschieben
also = Wandgleiten, Wall Slide, vorderer Sägemuskel, Schulterblatt-Training an der Wand
purpose = Die Schulterblätter lernen, sich beim Heben der Arme nach oben zu drehen, ohne dass der Nacken übernimmt.
cue = Nach oben und außen reichen; die Ohren bleiben weg von den Schultern.

step-1 = Stehen Sie mit dem Gesicht zur Wand, einen Fuß einen kleinen Schritt vor dem anderen.
step-2 = Legen Sie die Unterarme an die Wand, Ellbogen in Schulterhöhe, Daumen zu Ihnen.
step-3 = Drücken Sie leicht gegen die Wand und nicken Sie ein wenig.
step-4 = Schieben Sie die Unterarme so weit hoch, wie der Nacken entspannt bleibt, und bleiben Sie kurz.
step-5 = Gleiten Sie kontrolliert hinunter.
step-6 = Atmen Sie auf dem Weg nach oben aus.
step-7 = Klemmt es in der Schulter, bleiben Sie unter dieser Höhe.

error-1 = Die Schultern ziehen früh hoch
error-2 = Die Rippen schieben sich vor
error-3 = Das Kinn schiebt sich vor

caution-1 = Klemmender Schmerz in der Schulter: Gleiten Sie nur bis knapp unter die Höhe, in der er beginnt.

stop-1 = Schulterschmerz über 3 von 10

progression = Ein leichtes Band um die Handgelenke.
regression = Nur halb so weit hochschieben.
evidence = Übliche Praxis, nicht überprüft; eine Übersichtsarbeit stützt Kräftigung von Nacken und Schulterblättern allgemein.
