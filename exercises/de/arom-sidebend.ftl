name = Kopf zur Seite neigen
also = Seitneigung, Ohr zur Schulter, HWS Seitneigung, Lateralflexion
purpose = Lockert Spannung an der Seite des Nackens, ohne stark zu dehnen.
cue = Das Ohr wandert, die Schulter bleibt.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, Hände auf den Oberschenkeln, Blick geradeaus.
step-2 = Lassen Sie ein Ohr in etwa drei Sekunden zur Schulter derselben Seite sinken.
step-3 = Bleiben Sie zwei Sekunden dort, wo es zum ersten Mal spannt.
step-4 = Kommen Sie zur Mitte zurück und neigen Sie den Kopf zur anderen Seite.
step-5 = Atmen Sie beim Neigen aus.
step-6 = Das Gesicht schaut weiter nach vorn. Spüren Sie etwas im Arm, hören Sie auf.

error-1 = Die Schulter kommt dem Ohr entgegen
error-2 = Das Gesicht dreht sich

caution-1 = Schmerz oder Kribbeln in einem Arm: Neigen Sie nur halb so weit, und gar nicht, wenn sich der Arm meldet.

stop-1 = Schmerz, Kribbeln oder Taubheit in einem Arm

progression = Zehn Wiederholungen, danach die Dehnung für den oberen Schulterrand.
regression = Nur halb so weit.
evidence = Angelehnt an eine Leitlinie und an Programme nach Schleudertrauma mit sanfter Bewegung; diese Dosis ist übliche Praxis und nicht überprüft.
