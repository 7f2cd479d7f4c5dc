name = Kopfseite gegen die Hand
also = isometrische Seitneigung, Anspannen zur Seite, Anspannen gegen Widerstand
purpose = Belastet die Muskeln seitlich am Hals sanft, ohne Dehnung.
cue = Der Kopf drückt gegen die Hand, die Schulter bleibt unten.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Blick geradeaus.
step-2 = Legen Sie eine Handfläche seitlich an den Kopf, knapp über dem Ohr; der Ellbogen hängt locker.
step-3 = Drücken Sie den Kopf sanft zur Seite in die Handfläche. Nichts bewegt sich. Halten Sie.
step-4 = Lassen Sie langsam nach. Ist diese Seite fertig, wechseln Sie die Hand.
step-5 = Atmen Sie beim Halten weiter.
step-6 = Anfangs ein Fünftel Ihrer Kraft, nie mehr als die Hälfte. Spüren Sie etwas im Arm, hören Sie auf.

error-1 = Der Rumpf neigt sich mit
error-2 = Die Schulter zieht hoch

caution-1 = Nervenschmerz oder Kribbeln in einem Arm: Fragen Sie in der Physiotherapie nach, bevor Sie zu dieser Seite drücken.
caution-2 = In den letzten 24 Stunden mehr Nacken- oder Kopfschmerzen als sonst: Drücken Sie nur mit einem Zehntel Ihrer Kraft.

stop-1 = Schmerz, Kribbeln oder Taubheit in einem Arm

progression = 10 Sekunden halten.
regression = Nur gegen zwei Finger drücken.
evidence = Angelehnt an eine Studie und eine Übersichtsarbeit, die Kräftigung des Nackens allgemein stützen. Das Halten gegen die Hand und diese Dosis sind übliche Praxis und nicht überprüft.
