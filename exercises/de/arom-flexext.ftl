name = Nach unten und nach oben schauen
also = Beugen und Strecken des Nackens, Kinn zur Brust, HWS beugen und strecken
purpose = Hilft Ihnen, wieder frei nach unten und nach oben zu schauen.
cue = Mit Nicken hinunter, mit langem Nacken zurück.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Hände auf den Oberschenkeln, Blick geradeaus.
step-2 = Nicken Sie zuerst, dann lassen Sie den Kopf nach vorn rollen, so weit es angenehm ist.
step-3 = Werden Sie wieder groß und schauen Sie nach oben, nur so weit es angenehm ist. Beides zusammen dauert etwa sechs Sekunden.
step-4 = Bleiben Sie eine Sekunde, dann führt das Kinn zurück zur Mitte.
step-5 = Hinunter ausatmen, nach oben einatmen.
step-6 = Hängen Sie nicht am Bewegungsende, lassen Sie den Kopf nicht nach hinten fallen. Bei Schwindel hören Sie auf.

error-1 = Am Bewegungsende hängen bleiben
error-2 = Der Kopf fällt nach hinten

caution-1 = Der Blick nach oben löst Schwindel oder Kopfschmerzen aus: Lassen Sie diese Hälfte weg und schauen Sie nur nach unten.

stop-1 = Schwindel
stop-2 = Ein Gefühl wie Strom die Wirbelsäule entlang

progression = Zehn Wiederholungen.
regression = Nur nach unten und zurück zur Mitte.
evidence = Angelehnt an eine Leitlinie und an Programme nach Schleudertrauma mit sanfter Bewegung; diese Dosis ist übliche Praxis und nicht überprüft.
