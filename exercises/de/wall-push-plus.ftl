name = Liegestütz plus an der Wand
also = Scapula-Liegestütz, Push-up plus, Wandstütz, vorderer Sägemuskel
purpose = Schult die Kontrolle der Schulterblätter mit aufgestützten Händen; gut bei der Arbeit möglich.
cue = Die Wand wegschieben; der Kopf bleibt, wo er ist.

step-1 = Stehen Sie eine Armlänge vor der Wand, Hände schulterbreit in Brusthöhe an der Wand. Nicken Sie ein wenig.
step-2 = Die Ellbogen sind gestreckt, aber nicht durchgedrückt.
step-3 = Lassen Sie den Brustkorb langsam zwischen die Schulterblätter sinken.
step-4 = Schieben Sie die Wand weg, bis der obere Rücken leicht rund wird. Bleiben Sie eine Sekunde.
step-5 = Atmen Sie beim Schieben aus.
step-6 = Der Kopf bleibt in Verlängerung des Rückens. Schmerzt ein Handgelenk oder eine Schulter, machen Sie es kleiner oder hören Sie auf.

error-1 = Der Kopf sinkt ab
error-2 = Die Ellbogen geben nach
error-3 = Die Schultern ziehen hoch

caution-1 = Schmerzende Handgelenke: Stützen Sie sich auf die Fäuste, oder fassen Sie die Kante eines stabilen Tisches.
caution-2 = Schulterschmerzen: Bewegen Sie sich weniger weit, die Hände etwas tiefer.

stop-1 = Schmerzen in einem Handgelenk oder einer Schulter

progression = Die Hände auf einem stabilen Tisch, später auf dem Boden mit abgelegten Knien.
regression = Eine kleinere Bewegung.
evidence = Übliche Praxis; eine Studie zu dieser Übung wurde nicht gelesen. Auch die Dosis und die kurze Form für Pausen sind nicht überprüft.
