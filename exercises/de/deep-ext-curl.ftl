name = Nacken abrollen und aufrichten
also = tiefe Nackenstrecker kräftigen, Unterarmstütz, Nackenstreckung in Bauchlage
purpose = Kräftigt die tiefen Muskeln hinten im unteren Nacken, ohne den oberen Nacken anzustrengen.
cue = Der Blick klebt an einem Punkt; der Nacken rollt von unten auf.

step-1 = Legen Sie sich auf einer Matte auf den Bauch, stützen Sie sich auf die Unterarme, Ellbogen unter den Schultern, und schieben Sie das Brustbein sanft vom Boden weg.
step-2 = Lassen Sie den Nacken bequem nach unten rund werden und schauen Sie fest auf einen Punkt zwischen Ihren Händen.
step-3 = Heben Sie den Nacken von ganz unten her an, etwa drei Sekunden lang, bis er in einer Linie mit dem Rücken ist. Die Augen bleiben am Punkt.
step-4 = Bleiben Sie zwei Sekunden, dann senken Sie langsam ab.
step-5 = Atmen Sie beim Anheben aus.
step-6 = Nicht höher als die gerade Linie. Steigt der Schmerz zwischen den Schulterblättern über 3 von 10, hören Sie auf.

error-1 = Der Blick geht nach vorn
error-2 = Das Kinn schiebt sich vor
error-3 = Anheben über die gerade Linie hinaus

caution-1 = Der untere Rücken schmerzt, wenn er sich nach hinten biegt: Üben Sie im Vierfüßlerstand.
caution-2 = Der Blick nach oben löst Ihre Beschwerden aus: Bleiben Sie unter der geraden Linie; schmerzt der Unterarmstütz, üben Sie im Vierfüßlerstand.
caution-3 = Den Kopf zu senken löst Ihre Beschwerden aus: Lassen Sie ihn nur wenig sinken.
caution-4 = Schulterschmerzen beim Stützen auf die Ellbogen: Üben Sie im Vierfüßlerstand.
caution-5 = Sie können schlecht auf dem Bauch liegen: Üben Sie im Vierfüßlerstand.
caution-6 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; üben Sie im Vierfüßlerstand.

stop-1 = Schmerz zwischen den Schulterblättern über 3 von 10

progression = In der geraden Linie zehnmal 10 Sekunden halten: „Nacken halten in Bauchlage“.
regression = Im Vierfüßlerstand, mit kleinerer Bewegung.
evidence = Angelehnt an ein veröffentlichtes Programm: drei Sätze mit fünf Wiederholungen. Einmal am Tag an fünf Tagen der Woche ist übliche Praxis und nicht überprüft.
