name = Kopf rollen in Rückenlage
also = Kopf drehen im Liegen, sanfte Drehung, Übung nach Schleudertrauma
purpose = Die leichteste Art, einen schmerzenden Nacken zu drehen: Das Kissen trägt den Kopf.
cue = Schwerer Kopf, träges Rollen.

step-1 = Legen Sie sich auf einer Matte oder im Bett auf den Rücken, Füße aufgestellt, Arme neben dem Körper.
step-2 = Legen Sie den Kopf auf ein glattes, flaches Kissen, sodass das Gesicht gerade nach oben zeigt. Lassen Sie ihn schwer werden.
step-3 = Schauen Sie mit den Augen zu einer Seite. Dann lassen Sie den Kopf hinterherrollen, ohne ihn anzuheben.
step-4 = Rollen Sie nur so weit, wie es angenehm ist, und zurück zur Mitte. Hin und zurück dauert etwa sechs Sekunden.
step-5 = Ruhen Sie kurz in der Mitte, dann rollen Sie zur anderen Seite.
step-6 = Atmen Sie die ganze Zeit ruhig weiter.
step-7 = Nichts davon soll wehtun. Dreht sich alles, hören Sie auf und warten Sie, bis es vorbei ist.

error-1 = Der Kopf hebt ab
error-2 = In den Schmerz hinein rollen

caution-1 = Drehschwindel beim Hinlegen oder Umdrehen im Bett: Fragen Sie in der Physiotherapie nach, bevor Sie das üben.
caution-2 = Flach liegen fällt Ihnen schwer (Atmung, Sodbrennen, Benommenheit): Lagern Sie den Oberkörper höher und sagen Sie es in der Physiotherapie.
caution-3 = Schwangerschaft, etwa ab dem vierten Monat: nicht lange flach auf dem Rücken liegen; lagern Sie den Oberkörper höher.

stop-1 = Drehschwindel

progression = Weiter mit „Kopf drehen“ im Sitzen.
regression = Nur die Augen gehen zur Seite und zurück.
evidence = Angelehnt an Studien und ein Programm nach Schleudertrauma, in denen der Nacken früh, sanft und oft bewegt wird; diese Übung und ihre Dosis sind übliche Praxis und nicht überprüft.
