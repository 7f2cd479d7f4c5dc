name = Schultern kreisen
also = Schulterkreisen, Schultern rollen, Schultern lockern
purpose = Lockert die Schultern schnell und zeigt Ihnen, wie angespannt Sie sind.
cue = Große, langsame Kreise, schwere Arme.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, und lassen Sie die Arme schwer hängen.
step-2 = Kreisen Sie beide Schultern nach oben, hinten und unten. Ein Kreis dauert etwa vier Sekunden.
step-3 = Der Nacken bleibt ruhig.
step-4 = Nach dem letzten Kreis lassen Sie die Schultern sinken.
step-5 = Atmen Sie zum Schluss einmal lang aus.
step-6 = Schmerzt eine Schulter, kreisen Sie kleiner oder hören Sie auf.

error-1 = Schnelles Pumpen
error-2 = Der Kopf wippt mit

caution-1 = Eine Schulter knackt und schmerzt: Kreisen Sie kleiner.

stop-1 = Schulterschmerz

progression = Größere Kreise mit den Armen.
regression = Die Schultern hochziehen und fallen lassen, dreimal.
evidence = Angelehnt an Studien am Arbeitsplatz mit kurzen Übungen für Nacken und Schultern mehrmals am Tag; diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
