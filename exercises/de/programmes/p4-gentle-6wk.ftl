name = Sanfter Einstieg, 4 bis 6 Wochen
for = Für Menschen mit leicht reizbarem Nacken: einige Wochen nach einem Schleudertrauma, das fachlich untersucht und freigegeben ist, oder während eines Schmerzschubs.
about = Wenig und oft, mit sehr geringer Anstrengung. Nichts davon soll Ihre Beschwerden verstärken. Vor jeder Einheit werden Sie erneut nach Warnzeichen gefragt.
expect = In Studien nach einem Schleudertrauma war frühes und häufiges Bewegen des Nackens besser als Ruhe, Halskrause oder ein Merkblatt, was Schmerz, Ausfalltage und Beweglichkeit angeht. Eine andere Veröffentlichung fand, dass starke Schmerzen beeinflussen, wie gut Übungen wirken. Unterwegs kann ein Schmerzschub auftreten; was dann zu tun ist, steht weiter unten. Wie es bei Ihnen sein wird, kann vorher niemand sagen.

phase-calm-and-move = Beruhigen und bewegen
    .go-on = Weiter geht es, wenn Ihnen von jeder Bewegung zehn Wiederholungen angenehm gelingen.
    .hold-back = Nehmen die Beschwerden zu, machen Sie eine Pause und üben danach sanfter und seltener. Hören Sie vorerst auf, wenn der Schmerz um mehr als 2 Punkte steigt.
phase-wake-deep-muscles = Die tiefen Muskeln wecken
    .go-on = Weiter geht es, wenn die Beschwerden an fünf von sieben Tagen nicht zugenommen haben.
    .hold-back = Nehmen die Beschwerden zu, machen Sie eine Pause und üben danach sanfter und seltener. Hören Sie vorerst auf, wenn der Schmerz um mehr als 2 Punkte steigt. In einem Schmerzschub gehen Sie für zwei bis drei Tage zum ersten Abschnitt zurück.
phase-build = Aufbauen
    .go-on = Sie besprechen das Erreichte in der Physiotherapie. Danach kann das Programm für Kopfschmerz vom Nacken oder das für die Haltung folgen.
    .hold-back = Nehmen die Beschwerden zu, machen Sie eine Pause und üben danach sanfter und seltener. Hören Sie vorerst auf, wenn der Schmerz um mehr als 2 Punkte steigt. In einem Schmerzschub gehen Sie für zwei bis drei Tage zum ersten Abschnitt zurück.

note-1 = Der Schmerz beim Üben bleibt bei höchstens 2 von 10; das ist strenger als in den anderen Programmen. Tut Ihr Nacken schon in Ruhe stärker weh, vereinbaren Sie vor dem Beginn in der Physiotherapie eine Grenze.
note-2 = In einem Schmerzschub wiederholen Sie zwei bis drei Tage lang den ersten Abschnitt und machen dann eine Stufe unter der vorigen weiter.
note-3 = Melden Sie sich in der Physiotherapie, wenn der Schmerz zweimal in sieben Tagen nicht binnen 24 Stunden abklingt, wenn ein Arm in irgendeiner Weise betroffen ist oder wenn Sie deutlich schlechter schlafen.
note-4 = Beginnen Sie mit fünf kleinen Nickbewegungen. Bevor Sie zu den Wochen 3 und 4 weitergehen, steigern Sie auf zehn, die angenehm sind.
note-5 = In den Wochen 3 und 4 drehen Sie den Kopf dreimal am Tag und halten das Nicken und die Schulterblätter zweimal. Das Nicken halten Sie zunächst kurz: fünfmal 5 Sekunden.
note-6 = Beim Drehen gegen die Hand drücken Sie mit 10 bis 20 Prozent Ihrer Kraft. Diese Übung kommt erst nach der Form, bei der nur die Augen führen.
note-7 = Liegt Ihnen der Vierfüßlerstand nicht, drehen Sie den Kopf im Sitzen.
note-8 = Die kleinen Pausen der Wochen 1 und 2 dürfen bleiben, wenn sie guttun.
note-9 = Für die Therapie: Das Wiederfinden der Kopfstellung mit geschlossenen Augen und das Drehen mit dem Handtuch (Self-SNAG) kommen nur dazu, wenn Sie sie freigeben. Kopfheben, Dehnungen bis ans Bewegungsende und Schulterheben mit Gewichten gehören nicht hierher.
note-10 = Für die Therapie: Dreimal zwei Wochen sind die längere Form. Ist das Ziel eines Abschnitts erreicht, kann er früher enden; so dauert das Programm vier bis sechs Wochen.
review = Woche 2, 4 und 6. Diese Wochen haben wir gewählt. Vor dem Beginn ist kein Tagebuch vorgesehen, damit das Bewegen nicht warten muss.
evidence = Angelehnt an Studien zu frühem Bewegen nach einem Schleudertrauma, an ein veröffentlichtes Programm, in dem es nach zehn angenehmen Wiederholungen weitergeht und bei zunehmenden Beschwerden sanfter wird, und an veröffentlichte Übungspläne für das Halten mit Augenführung. Häufigkeit, Dauer und die Grenze von 2 von 10 sind unsere Wahl und nicht überprüft.
