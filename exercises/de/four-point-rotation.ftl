name = Kleines Nein im Vierfüßlerstand
also = Kopfdrehen im Vierfüßlerstand, Drehung der oberen Halswirbelsäule, kurze Nackenmuskeln
purpose = Übt das Drehen im oberen Nacken; bei Kopfschmerzen, die vom Nacken kommen, ist es oft steif oder unrund.
cue = Drehen Sie den Kopf wie auf einem Spieß. Er kippt nicht und schiebt sich nicht.

step-1 = Gehen Sie auf einer Matte in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften, Ellbogen nicht durchgestreckt.
step-2 = Schieben Sie den Boden sanft weg und bringen Sie den Kopf in eine Linie mit dem Rücken, mit einem kleinen Nicken, Blick zum Boden.
step-3 = Drehen Sie den Kopf langsam zu einer Seite, als würden Sie ein kleines Nein sagen. Das Kinn behält seinen Abstand zur Brust.
step-4 = Bleiben Sie unter etwa 40 Grad, das ist ungefähr der halbe Weg zur Schulter. Die Schultern bleiben ruhig.
step-5 = Kommen Sie zur Mitte zurück, ruhen Sie kurz und drehen Sie zur anderen Seite.
step-6 = Atmen Sie ruhig und gleichmäßig.
step-7 = Wird Ihnen schwindlig oder übel, hören Sie auf und setzen Sie sich auf die Fersen zurück.

error-1 = Der Kopf kippt zur Seite
error-2 = Die Drehung ist zu groß
error-3 = Die Schultern drehen mit

caution-1 = Schwindel, jetzt oder früher: Beginnen Sie im Sitzen und fragen Sie in der Physiotherapie nach, bevor Sie in den Vierfüßlerstand gehen.
caution-2 = Schmerzende Handgelenke: Stützen Sie sich auf die Fäuste oder die Unterarme.

stop-1 = Schwindel
stop-2 = Übelkeit

progression = Auf jeder Seite drei Sekunden bleiben; später die Augen schließen.
regression = Im Sitzen üben, oder auf die Unterarme gestützt.
evidence = Angelehnt an ein veröffentlichtes Programm: drei Sätze mit fünf Wiederholungen, Drehung unter 40 Grad. Einmal am Tag an fünf Tagen der Woche ist übliche Praxis und nicht überprüft.
