name = Erhaltung
for = Für Menschen, die eines der anderen Programme abgeschlossen haben und das Erreichte erhalten möchten.
about = Kraft an zwei Tagen, tiefe Halsmuskeln und Beweglichkeit an drei. Das Programm hat kein festes Ende; die 12 Wochen, die hier stehen, wiederholen sich einfach.
expect = In einer Studie über 12 Monate gingen die Kopfschmerzen mit Krafttraining um etwa 69 Prozent zurück, mit Ausdauertraining um 58 Prozent und mit Dehnen allein um 37 Prozent. In einer Studie am Arbeitsplatz sank die regelmäßige Teilnahme von einem Halbjahr zum nächsten von 54 auf 35 Prozent. So war es bei den Menschen in den Studien. Ob es bei Ihnen so sein wird, ist damit nicht gesagt; dass viele mit der Zeit weniger tun, ist üblich.

phase-keep-going = Dranbleiben
    .go-on = Es gibt keine nächste Stufe zu erreichen. Das Programm läuft so lange weiter, wie es Ihnen nützt.
    .hold-back = Nach zwei Wochen mit einem Schmerzschub gehen Sie für zwei Wochen eine Stufe zurück und machen dann weiter, wo Sie waren.

note-1 = Das Programm ist nach hinten offen. Nach 12 Wochen beginnt es von vorn, und Sie können es in der Physiotherapie anpassen.
note-2 = Kraft: Zwei Tage sind eingeplant, ein dritter ist in Ordnung. Ein bis drei Sätze je Übung genügen.
note-3 = Tiefe Halsmuskeln: zehn Haltezeiten von 10 Sekunden auf der höchsten Stufe des Nickens, die Ihnen sauber gelingt, oder das Halten an der Wand. Gezeigt wird die vierte Stufe; welche Ihre ist, legen Sie in der Physiotherapie fest. Haben Sie das Nicken noch nie geübt, lernen Sie es zuerst.
note-4 = Wenn es Ihnen hilft, kann an den drei Tagen zum Drehen des Kopfes eine Dehnung dazukommen.
note-5 = Pausen: eine in jeder Arbeitsstunde, in dem Teil des Tages, den Sie selbst wählen.
note-6 = Schätzen Sie Ihren Schmerz vier Wochen lang einmal pro Woche ein, danach alle zwei Wochen. Führen Sie das Kopfschmerztagebuch weiter, oder führen Sie es alle drei Monate 28 Tage lang.
note-7 = Eine Regel zum Aufhören gibt es nicht. Werden Ihnen die Erinnerungen zu viel, können Sie sie eine Zeit lang aussetzen.
review = Nach vier Wochen und alle 12 Wochen.
evidence = Angelehnt an Studien über 12 Monate zu Kraft, Ausdauer und Dehnen und an Studien am Arbeitsplatz, in denen es für Nackenschmerzen keinen Unterschied machte, wie die wöchentliche Stunde aufgeteilt war. Wie viel in der 12-Monats-Studie geübt wurde, ist nicht überprüft. Tage und Sätze sind unsere Wahl.
