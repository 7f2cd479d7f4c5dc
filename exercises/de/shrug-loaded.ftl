name = Schultern heben mit Gewichten
also = Shrugs, Schulterheben mit Hanteln, oberer Trapezmuskel kräftigen
purpose = Kräftigt den oberen Trapezmuskel, wenn er schmerzt, aber nicht mehr leicht gereizt ist.
cue = Gerade hoch, gerade herunter. Nicht kreisen.

step-1 = Stehen Sie aufrecht, Füße hüftbreit, in jeder Hand ein Gewicht, die Arme hängen seitlich. Ein Band unter den Füßen geht auch.
step-2 = Machen Sie den Nacken mit einem kleinen Nicken lang.
step-3 = Heben Sie beide Schultern gerade nach oben in Richtung Ohren.
step-4 = Bleiben Sie eine Sekunde dort.
step-5 = Senken Sie sie in zwei bis drei Sekunden ganz ab.
step-6 = Atmen Sie beim Heben aus.
step-7 = Das Kinn schiebt sich nicht vor. Nehmen Kopfschmerzen zu oder spüren Sie etwas im Arm, legen Sie die Gewichte ab.

error-1 = Das Kinn schiebt sich vor
error-2 = Die Schultern kreisen
error-3 = Die Schultern sacken herunter

caution-1 = Nervenschmerz, Kribbeln oder Taubheit in einem Arm: Beginnen Sie erst, wenn Ihre Physiotherapie zugestimmt hat.

stop-1 = Zunehmende Kopfschmerzen
stop-2 = Schmerz, Kribbeln oder Taubheit in einem Arm

progression = Schwerere Gewichte, dafür 8 bis 12 Wiederholungen.
regression = Schultern heben ohne Gewichte.
evidence = Angelehnt an Studien zum Krafttraining am Arbeitsplatz und an eine Untersuchung, in der Schulterheben diesen Muskel stark beanspruchte. Diese Dosis ist übliche Praxis und nicht überprüft.
