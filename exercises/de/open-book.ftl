name = Buch öffnen in Seitenlage
also = Open Book, Brustwirbelsäule drehen, BWS-Rotation, Drehung in Seitenlage
purpose = Dreht den oberen Rücken, während der Kopf bequem aufliegt.
cue = Aus dem Brustbein drehen. Die Knie bleiben zusammen.

step-1 = Legen Sie sich auf einer Matte auf die Seite, der Arm, den Sie öffnen möchten, ist oben. Hüften und Knie sind gebeugt, ein Kissen unter dem Kopf hält den Nacken gerade.
step-2 = Strecken Sie beide Arme in Brusthöhe nach vorn, Handflächen aufeinander.
step-3 = Öffnen Sie den oberen Arm in etwa vier Sekunden wie eine Buchseite. Augen und Kopf folgen der Hand.
step-4 = Bleiben Sie drei Sekunden dort, wo es zum ersten Mal zieht.
step-5 = Schließen Sie den Arm langsam. Erst alle Wiederholungen auf einer Seite, dann drehen Sie sich um.
step-6 = Atmen Sie am Ende der Öffnung aus.
step-7 = Drücken Sie den Arm nicht zum Boden. Kribbelt der Arm, kommen Sie zurück.

error-1 = Die Knie lösen sich voneinander
error-2 = Die Schulter mit Gewalt öffnen

caution-1 = Eine Schulter, die herausrutscht oder schon ausgekugelt war: Legen Sie die Hand auf die Rippen und drehen Sie nur den Brustkorb.
caution-2 = Späte Schwangerschaft: Legen Sie ein Kissen zwischen die Knie und unter den Bauch, und drehen Sie nur so weit, wie es angenehm ist.

stop-1 = Kribbeln im Arm

progression = Am Ende länger bleiben.
regression = Die Hand auf den Rippen statt des gestreckten Arms.
evidence = Übliche Praxis; eine Studie zu dieser Übung wurde nicht gelesen. Auch die Dosis ist nicht überprüft.
