name = Oberer Rücken über die Stuhllehne
also = Brustwirbelsäule strecken, BWS-Streckung, BWS mobilisieren, Rückbeuge auf dem Stuhl
purpose = Lockert einen steifen oberen Rücken, damit sich der Nacken weniger biegen muss.
cue = In der Mitte des Rückens beugen; der Nacken kommt einfach mit.

step-1 = Setzen Sie sich ganz nach hinten auf einen Stuhl, dessen Lehne an den Schulterblättern endet.
step-2 = Verschränken Sie die Finger am Hinterkopf und tragen Sie den Kopf, Ellbogen nach vorn.
step-3 = Lehnen Sie den oberen Rücken in etwa drei Sekunden über die Kante und bleiben Sie drei Sekunden. Die Rippen bleiben weich.
step-4 = Kommen Sie langsam wieder hoch.
step-5 = Beim Zurücklehnen einatmen, beim Hochkommen ausatmen.
step-6 = Der Kopf liegt in den Händen und fällt nicht zurück. Bei stechendem Schmerz im Rücken hören Sie auf.

error-1 = Das Kreuz wird hohl
error-2 = Der Kopf fällt nach hinten

caution-1 = Osteoporose: Fragen Sie zuerst in der Physiotherapie nach, und bewegen Sie sich nur wenig.
caution-2 = Der Stuhl muss fest stehen. Stellen Sie Rollen fest, oder schieben Sie ihn an eine Wand.

stop-1 = Stechender Schmerz in der Mitte des Rückens

progression = Etwas höher oder tiefer sitzen, sodass die Kante eine andere Stelle trifft.
regression = Ein gerolltes Handtuch im Rücken statt der Kante.
evidence = Angelehnt an eine Leitlinie, in der die Behandlung des oberen Rückens ein Teil von mehreren ist; diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
