name = Dehnung am Schädelrand
also = Subokzipitale Dehnung, kurze Nackenmuskeln dehnen, Hinterkopf, oberer Nacken
purpose = Lockert die kleinen Muskeln am Übergang vom Nacken zum Hinterkopf.
cue = Das Kinn rollt ein, der Hinterkopf schwebt nach oben.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Blick geradeaus. Nicken Sie ein wenig.
step-2 = Legen Sie zwei Finger einer Hand ans Kinn und zwei der anderen an den Hinterkopf.
step-3 = Helfen Sie dem Nicken etwas nach, sodass sich der Hinterkopf hebt, bis es mild zieht. Halten Sie.
step-4 = Lassen Sie langsam los und kommen Sie zur Mitte zurück.
step-5 = Atmen Sie ruhig; etwas länger aus als ein.
step-6 = Die Finger führen, sie drücken nicht. Zug höchstens 3 von 10. Bei zunehmenden Kopfschmerzen oder Schwindel lassen Sie los.

error-1 = Den ganzen Nacken nach unten ziehen
error-2 = Zu fester Druck

caution-1 = Der Blick nach unten oder das Nicken löst Kopfschmerzen aus: Nicken Sie weniger und ohne die Finger; kommen sie trotzdem, lassen Sie es weg.

stop-1 = Zunehmende Kopfschmerzen
stop-2 = Schwindel

progression = Länger ausatmen.
regression = „Nicken im Liegen: die Bewegung lernen“.
evidence = Übliche Praxis, nicht überprüft. In einer Studie, in der alle dehnten, besserten sich die Kopfschmerzen bei denen am wenigsten, die nur dehnten; nehmen Sie deshalb Kontroll- oder Kraftübungen dazu. Die kurze Form für Pausen ist unsere Wahl.
