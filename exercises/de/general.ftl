stop-1 = Schwindel oder Drehgefühl, das neu ist oder zunimmt
stop-2 = Doppelbilder oder verschwommenes Sehen
stop-3 = Schwierigkeiten beim Sprechen oder Schlucken
stop-4 = Gefühl, ohnmächtig zu werden, oder Zusammensacken
stop-5 = Taubheit oder Kribbeln im Gesicht, in einem Arm oder einem Bein, neu oder sich ausbreitend
stop-6 = Schwäche oder Ungeschicklichkeit, die neu ist
stop-7 = Plötzlicher, heftiger Kopfschmerz
stop-8 = Kopfschmerz, der um mehr als 2 Punkte über den Anfangswert steigt
stop-9 = Nackenschmerz über 5 von 10 oder mehr als 2 Punkte über dem Anfangswert
stop-10 = Stechender, einschießender Schmerz
stop-11 = Übelkeit, die mit der Bewegung beginnt

caution-1 = Ein Bruch oder eine Operation, wonach Sie noch niemand freigegeben hat: nichts aus dieser Sammlung ohne die Fachperson, die Sie behandelt.
caution-2 = Eine bekannte Instabilität der Halswirbelsäule oder eine lockere obere Halswirbelsäule bei rheumatoider Arthritis, Down-Syndrom oder Ehlers-Danlos-Syndrom: nichts ohne die Fachperson, die Sie behandelt.
caution-3 = Schwere Osteoporose: nichts ohne die Fachperson, die Sie behandelt.
caution-4 = Zeichen vom Rückenmark, etwa ungeschickte Hände oder unsicherer Gang: nichts ohne die Fachperson, die Sie behandelt.
caution-5 = Ein Schlaganfall in letzter Zeit oder Probleme mit einer Halsarterie: nichts ohne die Fachperson, die Sie behandelt.

technique-1 = Lassen Sie den Kiefer locker, die Zähne auseinander und die Zunge am Gaumen ruhen.
technique-2 = Atmen Sie bei jedem Halten normal weiter.
technique-3 = Bewegen Sie sich langsam hin und langsam zurück.
technique-4 = Übungen für die tiefen Halsmuskeln fordern 2 bis 3 von 10, Kräftigung 4 bis 6.
technique-5 = Beenden Sie den Satz, wenn die Ausführung nachlässt, nicht erst, wenn fertig gezählt ist.
