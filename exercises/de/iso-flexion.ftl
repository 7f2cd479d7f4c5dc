name = Stirn gegen die Hand
also = isometrische Übung nach vorn, Anspannen gegen Widerstand, statische Nackenkräftigung
purpose = Belastet die Muskeln vorne am Hals sanft, ohne Bewegung.
cue = Bleiben Sie im kleinen Nicken. Die Stirn drückt, nicht das Kinn.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Blick geradeaus, und nicken Sie ein wenig.
step-2 = Legen Sie zwei Finger oder eine Handfläche an die Stirn.
step-3 = Bauen Sie sanft Druck mit der Stirn gegen die Hand auf. Die Hand hält gleich stark dagegen, nichts bewegt sich. Halten Sie.
step-4 = Lassen Sie ebenso sanft nach.
step-5 = Atmen Sie weiter; der Kiefer bleibt locker.
step-6 = Anfangs ein Fünftel Ihrer Kraft, nie mehr als die Hälfte. Schmerzt es über 2 von 10, hören Sie auf.

error-1 = Das Kinn schiebt sich vor
error-2 = Ein plötzlicher Stoß
error-3 = Drücken mit voller Kraft

caution-1 = In den letzten 24 Stunden mehr Nacken- oder Kopfschmerzen als sonst: Drücken Sie nur mit einem Zehntel Ihrer Kraft.

stop-1 = Schmerz über 2 von 10 beim Drücken

progression = 10 Sekunden halten; später ein Band, nur wenn es Ihre Physiotherapie verordnet hat.
regression = Nur gegen zwei Finger drücken.
evidence = Angelehnt an eine Studie und eine Übersichtsarbeit, die Kräftigung des Nackens allgemein stützen. Das Halten gegen die Hand und diese Dosis sind übliche Praxis und nicht überprüft.
