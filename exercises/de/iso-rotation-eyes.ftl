name = Mit den Augen drehen
also = Augenbewegung mit Nackenspannung, isometrische Rotation mit den Augen, Kokontraktion
purpose = Die leichteste Art, die Nackenmuskeln zu wecken; geeignet, wenn der Nacken leicht gereizt ist.
cue = Die Augen bewegen sich, der Kopf denkt nur daran.

step-1 = Sitzen Sie aufrecht oder liegen Sie mit gestütztem Kopf. Gesicht nach vorn, Zähne locker.
step-2 = Legen Sie, wenn es hilft, eine Hand leicht an die Schläfe der Blickseite.
step-3 = Schauen Sie nur mit den Augen zu dieser Seite, als wollten Sie den Kopf drehen.
step-4 = Spüren Sie, wie sich der Nacken bereit macht, lassen Sie den Kopf still und halten Sie.
step-5 = Schauen Sie zur Mitte und ruhen Sie. Danach die andere Seite.
step-6 = Atmen Sie ruhig.
step-7 = Schauen Sie nur so weit, wie es leicht geht. Bei Augenschmerz oder Schwindel hören Sie auf.

error-1 = Der Kopf dreht mit
error-2 = Starren, bis die Augen schmerzen

caution-1 = Während einer Migräneattacke: weglassen, bis sie vorbei ist.
caution-2 = Müde oder überanstrengte Augen: Warten Sie, bis sie sich erholt haben, und schauen Sie weniger weit.
caution-3 = Schwindel, wenn sich die Augen bewegen: Hören Sie auf und sagen Sie es in der Physiotherapie.

stop-1 = Schmerzen in den Augen
stop-2 = Schwindel

progression = Weiter mit „Drehen gegen die Hand“.
regression = Nur 3 Sekunden halten.
evidence = Angelehnt an ein veröffentlichtes Programm mit Drehen unter Führung der Augen: fünfmal 5 Sekunden auf jeder Seite. Zweimal am Tag ist übliche Praxis und nicht überprüft.
