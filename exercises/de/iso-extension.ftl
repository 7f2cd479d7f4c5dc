name = Hinterkopf gegen die Hände
also = isometrische Übung nach hinten, Anspannen gegen Widerstand, statische Nackenkräftigung
purpose = Belastet die Muskeln hinten im Nacken sanft, ohne Bewegung.
cue = Der Kopf drückt gerade nach hinten, der Blick bleibt geradeaus.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Blick geradeaus.
step-2 = Verschränken Sie die Finger am Hinterkopf, Ellbogen locker; oder nutzen Sie eine Kopfstütze.
step-3 = Drücken Sie den Kopf sanft nach hinten in die Hände, ohne nach oben zu schauen. Nichts bewegt sich. Halten Sie.
step-4 = Lassen Sie langsam nach.
step-5 = Atmen Sie beim Halten gleichmäßig.
step-6 = Anfangs ein Fünftel Ihrer Kraft, nie mehr als die Hälfte. Schmerzt es über 2 von 10 oder zieht es in den Arm, hören Sie auf.

error-1 = Das Kinn hebt sich
error-2 = Die Hände ziehen

caution-1 = Den Kopf nach hinten zu neigen bringt Schmerz oder Kribbeln in einen Arm: Fragen Sie vor dieser Übung in der Physiotherapie nach.
caution-2 = In den letzten 24 Stunden mehr Nacken- oder Kopfschmerzen als sonst: Drücken Sie nur mit einem Zehntel Ihrer Kraft.
caution-3 = Die Arme hinter den Kopf zu heben schmerzt: Drücken Sie stattdessen leicht gegen eine hohe Stuhllehne.

stop-1 = Schmerz über 2 von 10 beim Drücken

progression = 10 Sekunden halten.
regression = Leicht gegen eine hohe Stuhllehne drücken.
evidence = Angelehnt an eine Studie und eine Übersichtsarbeit, die Kräftigung des Nackens allgemein stützen. Das Halten gegen die Hand und diese Dosis sind übliche Praxis und nicht überprüft.
