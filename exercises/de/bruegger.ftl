name = Aufrichten auf dem Stuhl (Brügger-Haltung)
also = Brügger, Brügger-Grundhaltung, Entlastungshaltung, offen sitzen, Aufrichtung
purpose = Bringt Sie in weniger als einer Minute aus der zusammengesunkenen Schreibhaltung.
cue = Sich öffnen wie ein Buch, das Kinn sanft einrollen.

step-1 = Setzen Sie sich auf die Stuhlkante, Knie auseinander, Füße etwas nach außen, Arme hängen seitlich.
step-2 = Heben Sie das Brustbein, ohne ins Hohlkreuz zu gehen.
step-3 = Drehen Sie die Handflächen nach vorn und außen, Finger gespreizt.
step-4 = Nicken Sie ein wenig und halten Sie etwa zehn Sekunden.
step-5 = Lassen Sie los und sitzen Sie bequem bis zum nächsten Mal.
step-6 = Atmen Sie beim Halten tief und langsam in den Bauch.
step-7 = Die Schultern bleiben unten. Schmerzt eine Schulter oder kribbelt ein Arm, lassen Sie los.

error-1 = Starkes Hohlkreuz
error-2 = Die Schultern ziehen hoch
error-3 = Luft anhalten

caution-1 = Schulterschmerzen: Drehen Sie die Handflächen nur so weit, wie es nicht schmerzt.

stop-1 = Kribbeln in einem Arm

progression = Mit einem leichten Band zwischen den Händen.
regression = Nur die Handflächen nach außen drehen.
evidence = Eine überlieferte Übung; eine Studie dazu wurde nicht gelesen. Angelehnt an eine Übersichtsarbeit, die aktive Pausen mit Haltungswechsel stützt; die Dosis ist übliche Praxis und nicht überprüft.
