name = In die Ferne schauen (20-20-20)
also = 20-20-20-Regel, Augenpause, Bildschirmpause, müde Augen, blinzeln
purpose = Eine Gewohnheit für müde Augen, die auch den Kopf vom Bildschirm wegbringt.
cue = Weiter Blick, weiche Schultern.

step-1 = Lehnen Sie sich zurück und nehmen Sie die Hände von der Tastatur.
step-2 = Schauen Sie auf etwas in etwa 6 Metern Entfernung, zum Beispiel aus dem Fenster.
step-3 = Blinzeln Sie fünfmal langsam.
step-4 = Lassen Sie die Schultern sinken und schauen Sie weiter, bis die 20 Sekunden um sind.
step-5 = Atmen Sie ruhig.
step-6 = Sehen Sie doppelt, hören Sie auf und arbeiten Sie nicht am Bildschirm weiter.

error-1 = Stattdessen aufs Handy schauen

caution-1 = Neue Beschwerden beim Sehen: Lassen Sie zuerst die Augen untersuchen.

stop-1 = Doppelbilder

progression = Zusammen mit „Kurz aufrichten“.
regression = Nur das langsame Blinzeln.
evidence = Angelehnt an zwei kleine Studien mit gemischtem Ergebnis: In einer waren solche Pausen nicht besser als keine, in der anderen taten Erinnerungen den Augen gut, solange es sie gab. Nur zum Wohlbefinden gedacht; wie oft, ist übliche Praxis und nicht überprüft.
