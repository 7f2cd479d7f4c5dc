name = Wandengel
also = Engel an der Wand, Schneeengel im Stehen, Haltungsübung
purpose = Verbindet Haltung, Schulterblätter und die Beweglichkeit der Brustwirbelsäule.
cue = Rippen schwer, Nacken lang; die Arme nur so weit, wie die Wand es zulässt.

step-1 = Stehen Sie mit dem Rücken zur Wand, Füße einen kleinen Schritt davor, Knie locker, Kopf an der Wand oder an einem gefalteten Handtuch.
step-2 = Heben Sie die Arme wie Torpfosten, Ellbogen etwas unter Schulterhöhe, so nah an der Wand, wie es bequem ist.
step-3 = Schieben Sie die Arme in kleinem Bogen hoch und bleiben Sie kurz.
step-4 = Gleiten Sie hinunter. Rippen tief, Nacken lang.
step-5 = Atmen Sie nach oben aus.
step-6 = Drücken Sie die Handgelenke nicht flach. Schmerzt eine Schulter oder spüren Sie etwas im Arm, hören Sie auf.

error-1 = Die Handgelenke werden flach gedrückt
error-2 = Hohlkreuz
error-3 = Das Kinn schiebt sich vor

caution-1 = Eine instabile Schulter: Lassen Sie die Ellbogen unter Schulterhöhe und weg von der Wand, und fragen Sie zuerst in der Physiotherapie nach.
caution-2 = Steife oder schmerzende Schulter: Machen Sie den Bogen kleiner; die Arme müssen die Wand nicht berühren.
caution-3 = Stark gerundeter oberer Rücken: Nehmen Sie ein dickeres Handtuch. Zwingen Sie den Kopf nie an die Wand.

stop-1 = Schmerz in einer Schulter, oder Schmerz, Kribbeln oder Taubheit in einem Arm

progression = Langsamer, mit einer Pause oben.
regression = Auf dem Boden liegend üben, oder die Unterarme an der Wand hochschieben.
evidence = Übliche Praxis, nicht überprüft. Keine Studie aus unserer Liste hat diese Übung untersucht.
