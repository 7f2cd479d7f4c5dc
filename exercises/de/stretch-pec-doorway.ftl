name = Brustdehnung im Türrahmen
also = Brustmuskel dehnen, Pectoralis, Türrahmendehnung, Brust öffnen
purpose = Öffnet die Vorderseite der Brust, wenn die Schultern lange nach vorn gezogen waren.
cue = Den Körper bewegen, nicht den Arm.

step-1 = Stellen Sie sich in einen Türrahmen, den Unterarm der Seite, die Sie dehnen, am Rahmen, Ellbogen etwas unter Schulterhöhe.
step-2 = Treten Sie mit dem Fuß dieser Seite vor, bis sich die Brust öffnet, und halten Sie.
step-3 = Das Kinn bleibt leicht gesenkt, die Rippen bleiben unten.
step-4 = Treten Sie zurück, dann die andere Seite.
step-5 = Atmen Sie ruhig in die Brust.
step-6 = Zug höchstens 3 von 10, nie wippen. Wird der Arm taub oder schmerzt die Schulter vorne, treten Sie zurück.

error-1 = Das Kreuz wird hohl
error-2 = Das Kinn schiebt sich vor
error-3 = Der Ellbogen ist zu hoch

caution-1 = Eine Schulter, die herausrutscht oder schon ausgekugelt war: Fragen Sie zuerst in der Physiotherapie nach, und halten Sie den Ellbogen tief.
caution-2 = Schmerz vorne in der Schulter: Nehmen Sie den Ellbogen tiefer und treten Sie weniger weit vor.

stop-1 = Taubheit im Arm

progression = Den Ellbogen auf andere Höhen legen.
regression = Die Hände hinter die Hüften, und das Brustbein heben.
evidence = Angelehnt an eine Studie zum Dehnen bei Büroangestellten; diese Dehnung, die Häufigkeit und die 30 Sekunden sind übliche Praxis und nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
