name = Kurz aufrichten
also = Haltung, Haltungskorrektur, aufrecht sitzen, Sitzhaltung, Haltungspause
purpose = Übt das aufrechte Sitzen, oft und kurz, bis es von allein kommt.
cue = Groß, breit, lang, mit 20 Prozent.

step-1 = Bleiben Sie auf Ihrem Stuhl, beide Füße am Boden.
step-2 = Richten Sie das Becken auf, bis Sie auf den Sitzknochen sitzen.
step-3 = Die Schulterblätter setzen sich locker.
step-4 = Machen Sie den Nacken hinten ein paar Millimeter länger.
step-5 = Halten Sie zehn Sekunden mit einem Fünftel Ihrer Kraft, dann lassen Sie los.
step-6 = Atmen Sie weiter wie zuvor.
step-7 = Es soll leicht sein. Schmerzt oder spannt etwas, machen Sie weniger.

error-1 = Strammstehen im Sitzen
error-2 = Es den ganzen Tag halten wollen

progression = Bei natürlichen Anlässen: Das Telefon klingelt, eine Mail ist verschickt.
regression = Nur das Becken.
evidence = Angelehnt an eine Kopfschmerz-Studie (dass dort aufrechtes Sitzen geübt wurde, ist nicht überprüft) und an eine Studie, in der das Üben des Nickens die Nackenhaltung am Computer verbesserte; wie oft und wie lange, ist übliche Praxis und nicht überprüft. Die Ein-Minuten-Form für Pausen ist unsere Wahl.
