name = Drehen mit dem Handtuch (Self-SNAG)
also = Self-SNAG, C1-C2, SNAG, Drehen mit dem Gurt, Mulligan, Eigenmobilisation, obere Halswirbelsäule
purpose = Hilft dem oberen Nacken, sich weiter zu drehen, wenn er steif ist und der Kopfschmerz vom Nacken kommt. Seite und Höhe legt die Physiotherapie fest.
cue = Das Handtuch gleitet nach vorn, der Kopf dreht: schmerzfrei oder gar nicht.

step-1 = Setzen Sie sich aufrecht. Legen Sie die Kante eines kleinen Handtuchs oder den Gurt quer über den Nacken, knapp unter den Schädel, in der Höhe, die Ihnen gezeigt wurde.
step-2 = Mit der Hand der Seite, zu der Sie drehen, fassen Sie das Ende, das auf der anderen Kopfseite nach vorn kommt. Halten Sie es in Wangenhöhe.
step-3 = Der andere Arm kreuzt darunter. Diese Hand hält ihr Ende tief und ruhig an der Brust.
step-4 = Ziehen Sie das obere Ende leicht an der Wange vorbei nach vorn, waagerecht zum Boden.
step-5 = Halten Sie den Zug und drehen Sie den Kopf in etwa vier Sekunden zu Ihrer Seite. Bleiben Sie drei Sekunden.
step-6 = Drehen Sie zurück, während Sie noch ziehen. Dann lassen Sie los und ruhen.
step-7 = Atmen Sie die ganze Zeit ruhig weiter.
step-8 = Nur, wenn es Ihnen gezeigt und für Sie freigegeben wurde, und nur zur festgelegten Seite. Beim ersten Schmerz, bei Schwindel, Übelkeit oder verändertem Sehen hören Sie auf.

error-1 = Nach unten oder zu stark ziehen
error-2 = Das Handtuch liegt vorne oder seitlich am weichen Hals
error-3 = Die Drehung erzwingen
error-4 = Die falsche Höhe

caution-1 = Üben Sie nur so, wie Sie es in der Physiotherapie gelernt haben. Sind Höhe oder Seite unklar, lassen Sie es weg und fragen Sie nach.
caution-2 = Schwindel beim Drehen des Kopfes: Machen Sie diese Übung nicht und sagen Sie es in der Physiotherapie.

stop-1 = Jeder Schmerz beim Ziehen oder Drehen
stop-2 = Schwindel
stop-3 = Veränderungen beim Sehen
stop-4 = Übelkeit

progression = Drehen beide Seiten gleich weit, üben Sie nicht mehr täglich, sondern nur noch an Tagen, an denen die Steifheit zurück ist.
regression = „Kopf drehen“ ohne Handtuch.
evidence = Angelehnt an eine kleine Studie, in der Menschen mit Kopfschmerzen zu Hause zweimal täglich mit einem Gurt drehten, und an eine Leitlinie, nach der das möglich ist. Zwei Wiederholungen zu drei Sekunden sind übliche Praxis und nicht überprüft.
