name = Kopf anheben von Kissen
also = Kopfheben, Halsmuskeln kräftigen, Halsbeuger, Kopfheben mit Kissen
purpose = Die erste Belastung für die Muskeln vorne am Hals; die Kissen halten sie klein.
cue = Erst nicken, dann schweben. Hebt sich das Kinn, ist der Satz zu Ende.

step-1 = Legen Sie sich auf den Rücken, Knie gebeugt, Füße aufgestellt, zwei feste Kissen unter dem Kopf.
step-2 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht, die Arme liegen locker neben dem Körper.
step-3 = Nicken Sie zuerst ein wenig und bleiben Sie in diesem Nicken.
step-4 = Nehmen Sie das Gewicht vom Kissen, bis gerade ein Blatt Papier unter den Kopf passen würde. Halten Sie dort.
step-5 = Legen Sie zuerst den Kopf ab, lösen Sie dann das Nicken und ruhen Sie die ganze Pause lang aus.
step-6 = Atmen Sie beim Halten weiter.
step-7 = Erst beginnen, wenn Stufe 4 oder 5 beim Nicken im Liegen sauber gelingt. Legen Sie den Kopf ab, wenn er zittert oder das Kinn steigt.

error-1 = Abheben vor dem Nicken
error-2 = Das Kinn schiebt sich nach oben
error-3 = Der Kopf zittert
error-4 = Die Luft wird angehalten

caution-1 = Starke Kopfschmerzen: Fragen Sie in der Physiotherapie nach, bevor Sie mit dem Kopfheben beginnen.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-4 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Kopfschmerzen innerhalb einer Stunde danach: zurück zum Nicken im Liegen, Stufe 4

progression = Ein Kissen, dann keines, und bis zu 10 Sekunden halten; danach „Kopf anheben und halten“.
regression = Zurück zum Nicken im Liegen, Stufe 4.
evidence = Angelehnt an ein veröffentlichtes Programm, das von zwei Kissen über eines zu keinem geht, mit zehnmal 10 Sekunden, und an eine Studie, in der auch der Kopf gehoben wurde. Der Beginn mit 5 Sekunden an vier Tagen der Woche ist übliche Praxis und nicht überprüft.
