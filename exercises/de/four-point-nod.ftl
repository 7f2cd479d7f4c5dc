name = Kleines Ja im Vierfüßlerstand
also = Kopfnicken im Vierfüßlerstand, Streckung der oberen Halswirbelsäule, kurze Nackenmuskeln
purpose = Übt eine kleine, gleichmäßige Ja-Bewegung nur im oberen Nacken.
cue = Nur das oberste Scharnier des Nackens bewegt sich.

step-1 = Gehen Sie auf einer Matte in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften, Ellbogen nicht durchgestreckt.
step-2 = Schieben Sie den Boden sanft weg und bringen Sie den Kopf in eine Linie mit dem Rücken, Blick zwischen die Hände auf den Boden.
step-3 = Halten Sie den unteren Nacken still und heben Sie das Kinn ein wenig von der Brust weg.
step-4 = Nicken Sie zurück, bis das Gesicht wieder zum Boden zeigt, und ruhen Sie kurz.
step-5 = Bleiben Sie klein und gleichmäßig. Setzen Sie sich nach jedem Satz auf die Fersen zurück.
step-6 = Atmen Sie ruhig und gleichmäßig.
step-7 = Steigt der Schmerz am Übergang vom Nacken zum Hinterkopf über 3 von 10, hören Sie auf.

error-1 = Der ganze Nacken bewegt sich
error-2 = Die Bewegung ist groß
error-3 = Der Brustkorb sinkt durch

caution-1 = Der Blick nach oben löst bei Ihnen leicht Kopfschmerzen aus: Gehen Sie nur halb so weit.
caution-2 = Schwindel, wenn der Kopf nach unten zeigt: Hören Sie auf und fragen Sie in der Physiotherapie nach, bevor Sie weitermachen.
caution-3 = Schmerzende Handgelenke: Stützen Sie sich auf die Fäuste oder die Unterarme.

stop-1 = Schmerz am Übergang vom Nacken zum Hinterkopf über 3 von 10

progression = Weiter mit „Kleines Nein im Vierfüßlerstand“.
regression = Auf der Seite liegen, den Kopf auf einem Kissen, und dieselbe kleine Bewegung machen.
evidence = Angelehnt an ein veröffentlichtes Programm: drei Sätze mit fünf Wiederholungen. Einmal am Tag an fünf Tagen der Woche ist übliche Praxis und nicht überprüft.
