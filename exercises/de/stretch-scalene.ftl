name = Dehnung für die Vorderseite und Seite des Halses
also = Skalenus dehnen, Scaleni, Treppenmuskeln, vordere Halsdehnung
purpose = Lockert Spannung vorne und seitlich am Hals, die oft mit flachem Atmen einhergeht.
cue = Das Schlüsselbein festhalten, in die Breite atmen.

step-1 = Setzen Sie sich aufrecht an eine Lehne. Legen Sie eine Hand flach unter das Schlüsselbein der Seite, die Sie dehnen, und halten Sie es leicht unten.
step-2 = Lassen Sie den Kopf zur anderen Seite und etwas nach hinten sinken, bis es mild zieht. Halten Sie.
step-3 = Kommen Sie mit dem Kinn voran zurück. Dann die andere Seite.
step-4 = Die Hand bleibt auf dem Knochen, weg von der Kehle.
step-5 = Atmen Sie tief in den Bauch.
step-6 = Nur, wenn es Ihre Physiotherapie freigegeben hat. Kribbelt ein Arm oder wird Ihnen schwindelig, kommen Sie sofort zurück.

error-1 = Gerade nach oben schauen
error-2 = Fester Druck nahe der Kehle

caution-1 = Ihnen ist manchmal schwindelig: Fragen Sie in der Physiotherapie nach, bevor Sie das üben.

stop-1 = Kribbeln in einem Arm
stop-2 = Schwindel

progression = 30 Sekunden halten.
regression = „Kopf zur Seite neigen“ und dabei tief in den Bauch atmen.
evidence = Übliche Praxis; eine Studie zu dieser Übung wurde nicht gelesen. Auch die Dosis und die kurze Form für Pausen sind nicht überprüft.
