name = Kiefer und Zunge in Ruhe
also = Kiefer entspannen, Zähneknirschen, Zähne zusammenbeißen, Zungenruhelage, Kiefergelenk, CMD
purpose = Löst einen angespannten Kiefer; Zusammenbeißen kann Schmerzen in Nacken und Schläfen verstärken.
cue = Lippen zusammen, Zähne auseinander.

step-1 = Sitzen Sie bequem, den Kopf gerade.
step-2 = Spüren Sie nach, ob sich die Zähne berühren.
step-3 = Lassen Sie sie auseinandergehen, die Lippen bleiben geschlossen.
step-4 = Legen Sie die Zunge an den Gaumen, knapp hinter die Schneidezähne.
step-5 = Bleiben Sie etwa zehn Sekunden so, dann bewegen Sie den Kiefer, wie Sie mögen.
step-6 = Lassen Sie mit einem langen Ausatmen die Schultern sinken.
step-7 = Schieben Sie den Kiefer nicht vor. Schmerzt oder hakt er, hören Sie auf.

error-1 = Der Unterkiefer schiebt sich vor

caution-1 = Ein Kiefer, der blockiert oder stark schmerzt: Gehen Sie zum Zahnarzt oder fragen Sie in der Physiotherapie nach.

stop-1 = Der Kiefer blockiert

progression = Bei natürlichen Anlässen: Eine Mail ist verschickt, das Telefon klingelt.
regression = Nur ein Atemzug.
evidence = Angelehnt an Studien am Arbeitsplatz, in denen es vor allem darum ging, Anspannung in Kiefer und Nacken zu bemerken und zu verringern; diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
