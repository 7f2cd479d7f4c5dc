name = Kopf anheben und halten
also = Kopfheben, Ausdauer der Halsmuskeln, Halsbeuger, Haltetest
purpose = Baut Ausdauer gegen das volle Gewicht des Kopfes auf.
cue = Die Hautfalten unter dem Kinn bleiben die ganze Zeit gleich.

step-1 = Legen Sie sich ohne Kissen flach auf den Rücken, auf eine Matte, Knie gebeugt, Füße aufgestellt, Arme neben dem Körper.
step-2 = Die Zunge liegt am Gaumen, die Zähne berühren sich nicht.
step-3 = Nicken Sie ein wenig und bleiben Sie in diesem Nicken.
step-4 = Heben Sie den Kopf etwa zwei Zentimeter an und halten Sie ihn ruhig.
step-5 = Legen Sie zuerst den Kopf ab, lösen Sie dann das Nicken und ruhen Sie die ganze Pause lang aus.
step-6 = Atmen Sie beim Halten weiter, ohne zu pressen.
step-7 = Legen Sie den Kopf ab, sobald das Kinn steigt, der Kopf zittert oder der Hals sich anstrengt.

error-1 = Das Kinn steigt
error-2 = Der Kopf ist zu hoch
error-3 = Die Luft wird angehalten
error-4 = Jagd nach einem Rekord

caution-1 = Phase mit starken Kopfschmerzen: Fragen Sie in der Physiotherapie nach, bevor Sie mit dem Kopfheben weitermachen.
caution-2 = Bluthochdruck: Halten Sie nie die Luft an; merken Sie, dass Sie pressen, gehen Sie zurück zu den Kissen.
caution-3 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-4 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie flach liegend üben.
caution-5 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Überanstrengung vorne am Hals
stop-2 = Kopfschmerzen am nächsten Morgen

progression = Zehnmal 10 Sekunden, danach dreimal länger halten, 15 bis 30 Sekunden.
regression = Zurück zum Kopfheben von Kissen.
evidence = Angelehnt an ein veröffentlichtes Programm mit zehnmal 10 Sekunden Kopfheben und an eine Studie, in der auch der Kopf gehoben wurde. Die Aufteilung in drei Sätze zu fünf ist übliche Praxis und nicht überprüft. In einer Untersuchung hielten Männer etwa 39 und Frauen etwa 29 Sekunden, mit großen Unterschieden.
