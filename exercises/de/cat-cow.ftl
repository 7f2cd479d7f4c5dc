name = Katze und Kuh mit ruhigem Nacken
also = Katzenbuckel, Katze-Kuh, Pferderücken, Wirbelsäule mobilisieren im Vierfüßlerstand
purpose = Lockert die ganze Wirbelsäule, zum Beispiel zwischen zwei Kontrollübungen.
cue = Der Atem bewegt. Der Blick bleibt zum Boden.

step-1 = Gehen Sie auf einer Matte in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften, Ellbogen nicht durchgestreckt. Schauen Sie zum Boden.
step-2 = Machen Sie den Rücken langsam rund und lassen Sie den Kopf ein wenig folgen.
step-3 = Lassen Sie den Rücken dann leicht durchhängen; der Blick bleibt am Boden. Beides zusammen dauert etwa sechs Sekunden.
step-4 = Bleiben Sie kurz, dann beginnt die nächste Runde.
step-5 = Beim Rundmachen ausatmen, beim Durchhängen einatmen.
step-6 = Heben Sie den Kopf nicht, um nach vorn zu schauen. Bei Schwindel hören Sie auf und setzen sich auf die Fersen zurück.

error-1 = Der Kopf wird hochgeworfen
error-2 = Die Ellbogen sind durchgestreckt

caution-1 = Schmerzende Handgelenke: Stützen Sie sich auf die Fäuste oder die Unterarme.
caution-2 = Schmerzen, wenn Sie nach oben schauen oder den Nacken nach hinten beugen: Halten Sie den Kopf die ganze Zeit in Verlängerung des Rückens.

stop-1 = Schwindel

progression = Langsamer, mit längeren Atemzügen.
regression = Dieselbe Bewegung im Sitzen auf einem Stuhl, die Hände auf den Knien.
evidence = Übliche Praxis; eine Studie zu dieser Übung wurde nicht gelesen. Auch die Dosis ist nicht überprüft.
