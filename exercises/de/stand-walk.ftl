name = Aufstehen und gehen
also = Gehpause, Bewegungspause, aktive Pause, aufstehen, Stehpause
purpose = Ändert die Haltung ganz und gar. Von allem, was man in einer Pause tun kann, ist das am besten belegt.
cue = Weg vom Stuhl, anderer Blick.

step-1 = Stehen Sie langsam auf und lassen Sie die Arme hängen.
step-2 = Gehen Sie gemütlich, bis die Zeit um ist, wenn möglich zwei bis fünf Minuten, und schauen Sie in die Ferne.
step-3 = Kreisen Sie unterwegs zweimal die Schultern.
step-4 = Setzen Sie sich wieder, anders als zuvor.
step-5 = Atmen Sie, wie Sie mögen.
step-6 = Fühlen Sie sich beim Aufstehen benommen, setzen Sie sich und warten Sie. Lassen Sie das Handy liegen.

error-1 = Gehen mit dem Handy, Blick nach unten

caution-1 = Unsicher auf den Beinen oder weites Gehen nicht möglich: Stehen Sie stattdessen und halten Sie sich an etwas Festem.

stop-1 = Benommenheit beim Aufstehen

progression = Die Treppe nehmen.
regression = 30 Sekunden stehen.
evidence = Angelehnt an Studien und eine Übersichtsarbeit zu Arbeitspausen: Sie fanden weniger Unbehagen und bei Gesunden seltener neue Nackenschmerzen; das ist Vorbeugung, keine Behandlung. In einer schwachen Studie waren Pausen von drei Minuten am beliebtesten; sechsmal am Tag ist übliche Praxis und nicht überprüft, die kurze Form ist unsere Wahl.
