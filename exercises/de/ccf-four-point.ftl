name = Nicken im Vierfüßlerstand
also = Vierfüßler, Nackenkontrolle im Vierfüßlerstand, tiefe Halsmuskeln
purpose = Sie üben, den Nacken mit einem kleinen Nicken gegen die Schwerkraft lang zu halten, während die Arme Sie tragen.
cue = Eine gerade Linie vom Steißbein bis zum Scheitel, mit einem kleinen Nicken am Ende.

step-1 = Gehen Sie auf einer Matte in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften, Ellbogen nicht durchgestreckt.
step-2 = Schieben Sie den Boden sanft weg, damit der Brustkorb nicht zwischen den Schulterblättern durchhängt.
step-3 = Bringen Sie den Kopf in eine Linie mit dem Rücken; Sie schauen zwischen den Händen auf den Boden.
step-4 = Nicken Sie leicht, sodass der Nacken lang wird, und halten Sie. Der Blick bleibt am Boden.
step-5 = Lösen Sie das Nicken und setzen Sie sich zum Ausruhen auf die Fersen zurück.
step-6 = Atmen Sie beim Halten weiter.
step-7 = Schmerzen die Handgelenke oder wird Ihnen schwindlig, hören Sie auf und ruhen Sie aus.

error-1 = Der Kopf hängt
error-2 = Das Kinn schiebt sich vor
error-3 = Die Schulterblätter stehen ab
error-4 = Die Ellbogen sind durchgestreckt

caution-1 = Schmerzende Handgelenke: Stützen Sie sich auf die Fäuste oder die Unterarme.
caution-2 = Schwindel, wenn der Kopf nach unten zeigt: Hören Sie auf und fragen Sie in der Physiotherapie nach der Form im Sitzen.

stop-1 = Schmerzen im Handgelenk
stop-2 = Schwindel

progression = Dazu „Kleines Nein im Vierfüßlerstand“; später eine Hand ein wenig vom Boden heben.
regression = Vor einer Bank oder einem Bett knien und die Unterarme darauf stützen.
evidence = Angelehnt an veröffentlichte Übungsprogramme: zehnmal 10 Sekunden; in einem davon drei Sätze. Einmal am Tag an fünf Tagen der Woche ist übliche Praxis und nicht überprüft.
