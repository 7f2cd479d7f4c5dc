name = Arm zur Decke schieben in Rückenlage
also = Serratus Punch, vorderer Sägemuskel, Schulterblatt nach vorn schieben
purpose = Kräftigt den Muskel, der das Schulterblatt am Brustkorb hält, während der Kopf bequem aufliegt.
cue = Das Schulterblatt schiebt, nicht der Ellbogen. Nacken und Kiefer bleiben locker.

step-1 = Legen Sie sich auf einer Matte oder einem festen Bett auf den Rücken, Füße aufgestellt. Zeigt das Kinn nach oben, legen Sie ein dünn gefaltetes Handtuch unter den Kopf.
step-2 = Strecken Sie einen Arm senkrecht über der Schulter zur Decke, die Faust locker. Beginnen Sie ohne Gewicht.
step-3 = Schieben Sie den Arm in etwa drei Sekunden höher, bis sich das Schulterblatt von der Matte löst. Der Ellbogen bleibt gestreckt.
step-4 = Bleiben Sie zwei Sekunden dort.
step-5 = Lassen Sie das Schulterblatt langsam zurücksinken. Erst alle Wiederholungen mit einem Arm, dann mit dem anderen.
step-6 = Atmen Sie beim Hochschieben aus.
step-7 = Nacken und Kiefer bleiben locker. Schmerzt die Schulter, schieben Sie weniger weit oder hören Sie auf.

error-1 = Der Ellbogen beugt sich
error-2 = Die Schulter zieht zum Ohr
error-3 = Der Kopf drückt in die Matte

caution-1 = Schulterschmerzen: Schieben Sie ohne Gewicht und nur so weit, wie es nicht schmerzt.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Schulterschmerz

progression = Ein Gewicht von 1 bis 2 kg in der Hand oder ein leichtes Band hinter dem Rücken, danach „Liegestütz plus an der Wand“.
regression = Ohne Gewicht, oder weniger weit schieben.
evidence = Angelehnt an eine Kopfschmerz-Studie, in der dieser Muskel trainiert wurde; die Einzelheiten dort sind nicht überprüft. Diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
