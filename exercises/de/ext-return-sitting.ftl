name = Nach oben schauen und zurück
also = Nackenstreckung mit Kontrolle, Kopf in den Nacken, kontrollierte Extension
purpose = Die Muskeln vorne am Hals lernen, den Kopf zu führen, wenn Sie nach oben schauen und zurückkommen.
cue = Auf dem Rückweg führt das Kinn.

step-1 = Setzen Sie sich aufrecht auf einen Stuhl, Füße flach am Boden, Hände auf den Oberschenkeln, Blick geradeaus. Die Zähne berühren sich nicht.
step-2 = Schauen Sie mit den Augen nach oben und lassen Sie den Kopf langsam nach hinten rollen, ohne ihn fallen zu lassen.
step-3 = Bleiben Sie bei etwa der Hälfte dessen, was Sie könnten, deutlich vor dem Ende.
step-4 = Beginnen Sie den Rückweg mit einem Nicken: Das Kinn führt, der übrige Nacken folgt.
step-5 = Enden Sie aufrecht und gerade und ruhen Sie einen Moment.
step-6 = Atmen Sie ruhig; halten Sie die Luft nicht an.
step-7 = Nur, wenn Ihre Physiotherapie die Übung für Sie freigegeben hat. Beim ersten Schwindel oder wenn Sie anders sehen, hören Sie auf.

error-1 = Der Kopf fällt nach hinten
error-2 = Das Kinn schiebt sich auf dem Rückweg vor
error-3 = Zu schnell

caution-1 = Drehschwindel in bestimmten Kopfhaltungen, jetzt oder früher: Fragen Sie in der Physiotherapie nach, bevor Sie beginnen.
caution-2 = Der Blick nach oben bringt Schmerz oder Kribbeln in einen Arm: Hören Sie auf und sagen Sie es in der Physiotherapie.

stop-1 = Schwindel
stop-2 = Veränderungen beim Sehen
stop-3 = Schmerz oder Kribbeln in einem Arm

progression = Auf dem Rückweg 10 Sekunden innehalten.
regression = Ein Viertel der Bewegung.
evidence = Angelehnt an ein veröffentlichtes Programm mit zehn Wiederholungen. Fünf Tage in der Woche sind übliche Praxis und nicht überprüft.
