name = Nacken halten in Bauchlage
also = Ausdauer der Nackenstrecker, Kopf anheben in Bauchlage, Nackenmuskeln kräftigen
purpose = Baut hinten im Nacken Ausdauer für lange Zeiten am Bildschirm auf.
cue = Schweben, nicht nach oben schauen.

step-1 = Legen Sie sich auf einer Matte oder einem festen Bett auf den Bauch, die Stirn auf einem gefalteten Handtuch, sodass die Nase frei ist, Arme neben dem Körper.
step-2 = Lassen Sie Kiefer und Schultern locker.
step-3 = Nicken Sie leicht, sodass der Nacken lang wird.
step-4 = Heben Sie die Stirn einen Fingerbreit an, der Nacken bleibt in einer Linie mit dem Rücken, der Blick auf der Matte. Halten Sie dort.
step-5 = Legen Sie die Stirn ab und ruhen Sie die ganze Pause lang aus.
step-6 = Atmen Sie beim Halten weiter.
step-7 = Nehmen Kopfschmerzen zu oder wandern die Schultern zu den Ohren, legen Sie den Kopf ab und beenden Sie den Satz.

error-1 = Der Blick geht nach vorn
error-2 = Der Kopf ist zu hoch
error-3 = Die Schultern ziehen zu den Ohren

caution-1 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; halten Sie den Kopf im Vierfüßlerstand gerade.
caution-2 = Sie können schlecht auf dem Bauch liegen: Halten Sie den Kopf im Vierfüßlerstand gerade.
caution-3 = Ihr Nacken ist leicht gereizt: Halten Sie zu Beginn nur 3 bis 5 Sekunden.

stop-1 = Zunehmende Kopfschmerzen

progression = Länger halten. Ein leichtes Gewicht am Kopf nur, wenn es Ihre Physiotherapie so festgelegt hat.
regression = Nur 5 Sekunden halten.
evidence = Angelehnt an ein veröffentlichtes Programm mit zehnmal 10 Sekunden für die Muskeln hinten im Nacken. Die Bauchlage und drei Tage in der Woche sind übliche Praxis und nicht überprüft.
