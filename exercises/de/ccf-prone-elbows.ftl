name = Kopf gerade halten im Unterarmstütz
also = Unterarmstütz in Bauchlage, Sphinx, Nackenkontrolle in Bauchlage
purpose = Sie üben, den Kopf gegen die Schwerkraft gerade zu halten, getragen von den Schulterblättern.
cue = Der Brustkorb schwebt zwischen den Schulterblättern nach oben; der Nacken bleibt lang.

step-1 = Legen Sie sich auf einer Matte auf den Bauch und stützen Sie sich auf die Unterarme, Ellbogen unter den Schultern, Hände auseinander.
step-2 = Schieben Sie das Brustbein sanft vom Boden weg, damit Sie nicht zwischen den Schulterblättern durchhängen.
step-3 = Heben Sie den Kopf, bis er in einer Linie mit dem Rücken ist und Sie zwischen Ihre Hände auf die Matte schauen.
step-4 = Nicken Sie leicht, sodass der Nacken lang wird, und halten Sie.
step-5 = Legen Sie zwischendurch die Stirn auf den Händen ab.
step-6 = Atmen Sie beim Halten weiter.
step-7 = Schmerzen der untere Rücken oder eine Schulter, wechseln Sie in den Vierfüßlerstand.

error-1 = Durchhängen zwischen den Schulterblättern
error-2 = Das Kinn schiebt sich vor
error-3 = Der Kopf hängt

caution-1 = Der untere Rücken schmerzt, wenn er sich nach hinten biegt: Machen Sie stattdessen das Nicken im Vierfüßlerstand.
caution-2 = Schulterschmerzen beim Stützen auf die Ellbogen: Machen Sie stattdessen das Nicken im Vierfüßlerstand.
caution-3 = Sie können schlecht auf dem Bauch liegen: Machen Sie stattdessen das Nicken im Vierfüßlerstand.
caution-4 = Schwangerschaft: Legen Sie sich nicht auf den Bauch; machen Sie stattdessen das Nicken im Vierfüßlerstand.

stop-1 = Schmerzen im Rücken oder in einer Schulter

progression = „Nacken abrollen und aufrichten“ oder „Kleines Nein im Vierfüßlerstand“.
regression = Die Stirn auf den Fäusten ablegen und nur nicken.
evidence = Angelehnt an ein veröffentlichtes Programm, das diese Stellung nutzt, mit zehnmal 10 Sekunden. Einmal am Tag an fünf Tagen der Woche ist übliche Praxis und nicht überprüft.
