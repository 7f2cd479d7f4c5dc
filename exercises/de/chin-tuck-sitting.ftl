name = Langer Nacken im Sitzen
also = Kinn einziehen, Doppelkinn-Übung, Chin Tuck, Retraktion, tiefe Halsmuskeln
purpose = Bringt die Arbeit der tiefen Halsmuskeln in die Haltung, in der Sie sitzen und arbeiten.
cue = Erst groß werden, dann ein wenig nicken. Das Kinn nicht nach hinten pressen.

step-1 = Setzen Sie sich auf die vordere Hälfte des Stuhls, aufrecht auf die Sitzknochen, Füße flach am Boden, Blick geradeaus.
step-2 = Stellen Sie sich vor, jemand zieht Ihren Scheitel einen Zentimeter nach oben.
step-3 = Lassen Sie das Kinn leicht sinken, während der Nacken hinten lang wird, und halten Sie.
step-4 = Lassen Sie langsam nach.
step-5 = Atmen Sie ruhig; die Schultern bleiben locker.
step-6 = Hören Sie auf, bevor es im Arm kribbelt.

error-1 = Ein erzwungenes Doppelkinn
error-2 = Die Schultern wandern hoch
error-3 = Der Blick geht nach oben
error-4 = Beginn mit rundem Rücken

caution-1 = Kribbeln im Arm bei dieser Bewegung: Hören Sie auf und sagen Sie es in der Physiotherapie.

stop-1 = Kribbeln im Arm
stop-2 = Ein Gefühl wie Strom die Wirbelsäule entlang

progression = 10 Sekunden halten, danach „Langer Nacken an der Wand“.
regression = Eine kleinere Bewegung, oder nur aufrecht sitzen.
evidence = Angelehnt an ein veröffentlichtes Programm mit Nicken im Sitzen (zehnmal 10 Sekunden). Die kürzere Haltezeit und dreimal am Tag sind übliche Praxis und nicht überprüft.
