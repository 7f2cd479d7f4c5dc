name = Die Mitte finden mit geschlossenen Augen
also = Kopf zurückstellen, Lagesinn, Propriozeption, sensomotorisches Training, Gleichgewicht
purpose = Schult das Gespür dafür, wo Ihr Kopf steht, etwa wenn Sie sich unsicher fühlen oder nach einem Schleudertrauma.
cue = So langsam, dass Sie spüren, wo Sie sind.

step-1 = Setzen Sie sich aufrecht, Füße am Boden, vor eine Marke an der Wand in Augenhöhe. Schauen Sie hin und merken Sie sich, wie sich Ihr Kopf anfühlt.
step-2 = Schließen Sie die Augen und drehen Sie den Kopf langsam ein Stück zu einer Seite.
step-3 = Kommen Sie dorthin zurück, wo Sie die Marke vermuten.
step-4 = Öffnen Sie die Augen und korrigieren Sie. Beim nächsten Mal zur anderen Seite.
step-5 = Atmen Sie ruhig.
step-6 = Nur, wenn Ihre Physiotherapie es freigegeben hat, mit etwas Festem in Reichweite. Bei Schwindel Augen auf und aufhören.

error-1 = Große oder schnelle Drehungen
error-2 = Die Augen gehen zu früh auf

caution-1 = Drehschwindel in bestimmten Kopfhaltungen: Fragen Sie in der Physiotherapie nach, bevor Sie beginnen.
caution-2 = Unsicher im Sitzen: Nehmen Sie einen Stuhl mit Armlehnen, und jemand soll in der Nähe sein.

stop-1 = Schwindel, der länger als eine Minute anhält

progression = Andere Richtungen; später im Stehen, nahe an einer Wand.
regression = Dasselbe mit offenen Augen.
evidence = Angelehnt an Programme nach Schleudertrauma, zu denen Koordinationsübungen gehören. Diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
