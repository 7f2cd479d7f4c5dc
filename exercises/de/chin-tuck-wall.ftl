name = Langer Nacken an der Wand
also = Kinn einziehen im Stehen, Doppelkinn an der Wand, Chin Tuck, Retraktion, tiefe Halsmuskeln
purpose = Sie üben, den Nacken auch im Stehen lang zu halten; die Wand hilft beim Spüren.
cue = Der Kopf gleitet die Wand hinauf wie ein Aufzug. Er drückt nicht hinein.

step-1 = Stehen Sie mit dem Rücken zur Wand, Fersen eine Fußlänge entfernt, Po und oberer Rücken angelehnt.
step-2 = Legen Sie den Hinterkopf an, Blick geradeaus. Reicht er nicht heran, kommt ein gefaltetes Handtuch dazwischen.
step-3 = Nicken Sie leicht, sodass der Hinterkopf mit wenig Druck die Wand hinaufgleitet, und halten Sie.
step-4 = Gleiten Sie langsam zurück.
step-5 = Atmen Sie ruhig; die Rippen bleiben unten.
step-6 = Nicht drücken. Hören Sie auf, wenn ein Arm kribbelt oder Ihnen schummrig wird.

error-1 = Starkes Drücken gegen die Wand
error-2 = Die Rippen schieben sich vor
error-3 = Hohlkreuz

caution-1 = Stark gerundeter oberer Rücken: Nehmen Sie ein dickeres Handtuch. Zwingen Sie den Kopf nie an die Wand.
caution-2 = Kribbeln im Arm bei dieser Bewegung: Hören Sie auf und sagen Sie es in der Physiotherapie.

stop-1 = Benommenheit

progression = Stellen Sie die Fersen bis höchstens 30 cm von der Wand weg, nicken Sie und halten Sie den Kopf knapp vor der Wand.
regression = Zurück zu „Langer Nacken im Sitzen“.
evidence = Angelehnt an ein veröffentlichtes Programm: zehnmal 10 Sekunden mit dem Kopf knapp vor der Wand, Fersen bis 30 cm entfernt. Der leichtere Beginn mit angelehntem Kopf und zweimal am Tag sind übliche Praxis und nicht überprüft.
