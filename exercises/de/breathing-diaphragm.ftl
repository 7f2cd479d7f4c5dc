name = Bauchatmung
also = Zwerchfellatmung, tiefe Atmung, Atemübung, Entspannung
purpose = Entlastet die Nackenmuskeln vom Mitatmen und hilft Ihnen, ruhiger zu werden.
cue = Die untere Hand bewegt sich, die obere ruht.

step-1 = Sitzen Sie bequem und angelehnt, eine Hand auf der Brust, eine auf dem Bauch.
step-2 = Atmen Sie etwa vier Sekunden durch die Nase ein, in die untere Hand.
step-3 = Atmen Sie etwa sechs Sekunden aus, ohne zu pressen.
step-4 = Lassen Sie den nächsten Atemzug von allein kommen.
step-5 = Schultern und Kiefer bleiben locker.
step-6 = Fühlen Sie sich benommen oder kribbeln Lippen oder Finger, atmen Sie wieder wie gewohnt.

error-1 = Zu große Atemzüge
error-2 = Die Schultern heben sich

caution-1 = Benommenheit dabei: Atmen Sie wieder wie gewohnt, und beim nächsten Mal weniger tief.

stop-1 = Kribbeln in Lippen oder Fingern

progression = So atmen, während Sie das Nicken halten.
regression = Im Liegen auf dem Rücken.
evidence = Angelehnt an Studien am Arbeitsplatz, in denen eine Entspannungsübung zum Programm gehörte; diese Art zu atmen und die Dosis sind übliche Praxis und nicht überprüft.
