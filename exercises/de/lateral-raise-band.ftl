name = Arme seitlich heben mit dem Band
also = Seitheben, Lateral Raise, Zwei-Minuten-Übung, Gummiband, Theraband, Tube
purpose = Kräftigt Schultern und Nacken in zwei Minuten am Tag; die Übung aus einer Studie mit Büroangestellten, die Nacken- und Schulterschmerzen hatten.
cue = Weit und langsam heben. Langer Nacken, lockerer Kiefer.

step-1 = Stellen Sie sich auf das Band, in jeder Hand ein Ende, Arme seitlich, Daumen nach vorn.
step-2 = Heben Sie beide Arme seitlich und leicht nach vorn, Ellbogen nicht ganz gestreckt.
step-3 = Stoppen Sie in Schulterhöhe.
step-4 = Senken Sie in zwei bis drei Sekunden.
step-5 = Üben Sie, bis Sie noch etwa zwei schaffen würden, höchstens zwei Minuten.
step-6 = Atmen Sie beim Heben aus.
step-7 = Schmerzt eine Schulter, bleiben Sie unter dieser Höhe. Über 5 von 10 oder bei zunehmenden Kopfschmerzen hören Sie auf.

error-1 = Die Schultern ziehen zuerst hoch
error-2 = Schwung holen
error-3 = Höher als die Schultern
error-4 = Luft anhalten

caution-1 = Eine Schulter klemmt beim Heben des Arms: Bleiben Sie unter der Höhe, in der es schmerzt.
caution-2 = An einem Tag mit starken Kopfschmerzen: Lassen Sie diese Übung aus.
caution-3 = Sehen Sie sich das Band vor dem Üben an; bei Rissen benutzen Sie es nicht. Stehen Sie mit beiden Füßen darauf, in Schuhen.

stop-1 = Schulterschmerz über 5 von 10
stop-2 = Zunehmende Kopfschmerzen

progression = Ein stärkeres Band, wenn Sie zwei Minuten sauber schaffen.
regression = Ein leichteres Band, gebeugte Ellbogen, oder nur halb so hoch.
evidence = Angelehnt an eine Studie mit Büroangestellten: elastisches Band, zwei Minuten am Tag, fünf Tage in der Woche, zehn Wochen. Wie die Bewegung genau ausgeführt wurde und die 20 Wiederholungen sind nicht überprüft; die kurze Form für Pausen ist unsere Wahl.
