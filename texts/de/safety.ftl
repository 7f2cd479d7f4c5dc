### Safety: questions, verdicts, whom to call. To be approved by a clinician.

## The full screening: each question and what is meant by it

safety-ask-thunderclap = Hatten Sie den stärksten Kopfschmerz Ihres Lebens, der innerhalb einer Minute seine volle Stärke erreichte?
safety-mean-thunderclap = Ein Kopfschmerz, der wie ein Schlag einsetzt, auch wenn er inzwischen nachgelassen hat.
safety-ask-dizziness-or-sight = Hatten Sie mit dem Nackenschmerz oder beim Üben neu Schwindel, Doppelbilder oder springende Bilder?
safety-mean-dizziness-or-sight = Zum Beispiel dreht sich der Raum, Sie sehen etwas doppelt oder das Bild steht nicht still, vielleicht mit Übelkeit.
safety-ask-speech-or-face = Hatten Sie mit dem Nackenschmerz oder beim Üben neu eine verwaschene Sprache, Mühe beim Schlucken, ein taubes Gesicht oder einen plötzlichen Sturz?
safety-mean-speech-or-face = Zum Beispiel kommen Wörter falsch heraus, Sie verschlucken sich an Wasser, ein Teil des Gesichts ist taub oder die Beine geben ohne Vorwarnung nach.
safety-ask-neck-artery = Ist Ihr Schmerz plötzlich gekommen, einseitig und anders als jeder Schmerz, den Sie kennen?
safety-mean-neck-artery = Ein Schmerz in Nacken, Gesicht oder Kopf, der Ihnen neu ist, auch ohne Unfall oder nach einem Infekt.
safety-ask-weakness-or-blackout = Hatten Sie neu eine Schwäche, ein hängendes Gesicht, Mühe beim Sprechen, Verwirrtheit, eine Bewusstlosigkeit oder einen Krampfanfall?
safety-mean-weakness-or-blackout = Zum Beispiel tut ein Arm oder ein Bein nicht, was Sie wollen, ein Mundwinkel hängt herab oder Sie waren eine Weile nicht bei Bewusstsein.
safety-ask-fever-and-stiff-neck = Haben Sie Fieber, einen zum Nicken zu steifen Nacken, einen neuen Hautausschlag oder Erbrechen, oder fühlen Sie sich sehr krank?
safety-mean-fever-and-stiff-neck = Antworten Sie mit Ja, wenn etwas davon zusammen mit dem Nacken- oder Kopfschmerz kam.
safety-ask-spinal-cord = Sind Ihre Hände ungeschickt oder Ihr Gang unsicher geworden, fühlen sich die Hände oder beide Beine fremd an, laufen Stromschläge den Rücken hinab, oder haben sich Blase oder Darm verändert?
safety-mean-spinal-cord = Zum Beispiel lassen sich Knöpfe schwer schließen, Ihnen fällt vieles aus der Hand, Sie stolpern oder Sie können Urin nicht mehr wie früher halten oder lassen.
safety-ask-accident = Hatten Sie vor Kurzem einen Unfall, einen Sturz oder einen Schlag gegen Kopf oder Nacken, der noch nicht ärztlich untersucht ist?
safety-mean-accident = Zum Beispiel einen Zusammenstoß mit Auto oder Fahrrad oder einen Treppensturz, auch einen scheinbar leichten, und umso mehr ab 65 Jahren.
safety-ask-headache-from-fifty = Sind Sie 50 Jahre oder älter, und ist Ihr Kopfschmerz neu?
safety-mean-headache-from-fifty = Ein Kopfschmerz, den Sie vor dem 50. Lebensjahr nicht kannten.
safety-ask-temple-or-eye = Ist eine Schläfe druckempfindlich, schmerzt der Kiefer beim Kauen, hat sich Ihr Sehen verändert, oder ist ein Auge rot und schmerzhaft?
safety-mean-temple-or-eye = Antworten Sie mit Ja, wenn etwas davon jetzt da ist oder kommt und geht.
safety-ask-cancer-or-weight = Hatten Sie jemals Krebs, oder haben Sie ungewollt abgenommen?
safety-mean-cancer-or-weight = Antworten Sie auch dann mit Ja, wenn die Behandlung lange zurückliegt.
safety-ask-pain-at-night = Haben Sie nachts Schmerzen, die nie nachlassen, wie Sie auch liegen?
safety-mean-pain-at-night = Ein Schmerz, der beim Umdrehen vergeht, ist nicht gemeint.
safety-ask-worsening = Nimmt Ihr Schmerz von Monat zu Monat zu, oder wird der Kopfschmerz beim Liegen, Stehen, Husten oder Pressen stärker?
safety-mean-worsening = Auch ein Kopfschmerz, dessen Muster sich geändert hat, ist gemeint.
safety-ask-pregnancy-or-immunity = Sind Sie schwanger, haben Sie vor Kurzem entbunden, oder ist Ihr Immunsystem geschwächt?
safety-mean-pregnancy-or-immunity = Zum Beispiel durch eine Krankheit, eine Krebsbehandlung oder Medikamente nach einer Transplantation.
safety-ask-growing-weakness = Nimmt eine Schwäche oder Taubheit in einem Arm oder Bein zu, oder haben Sie Schmerzen, die mit Schwäche in den Arm ziehen?
safety-mean-growing-weakness = Zum Beispiel breitet sich die taube Stelle aus, oder Ihr Griff wird von Woche zu Woche schwächer.
safety-ask-neck-at-risk = Haben Sie rheumatoide Arthritis, ein Down-Syndrom, ein Ehlers-Danlos-Syndrom, Osteoporose oder eine Gerinnungsstörung, wurden Sie am Hals operiert, oder nehmen Sie seit Langem Kortison oder Blutverdünner ein?
safety-mean-neck-at-risk = Dann entscheidet Ihre Therapiepraxis, welche Übungen für Sie richtig sind.
safety-ask-tablet-days = Nehmen Sie an 10 oder mehr Tagen im Monat Schmerzmittel oder Triptane ein?
safety-mean-tablet-days = Zählen Sie jeden Tag mit einer Tablette gegen Schmerzen, auch mit rezeptfreien.

## The check before a session

safety-ask-new-sign = Hatten Sie seit dem letzten Mal neu Schwindel, Mühe beim Sehen, Sprechen oder Schlucken, Taubheit, Schwäche oder einen unsicheren Gang?
safety-mean-new-sign = Was Ihre Therapiepraxis kennt und was unverändert ist, ist nicht gemeint.
safety-ask-new-headache = Haben Sie einen neuen Kopfschmerz oder einen, der plötzlich kam?
safety-mean-new-headache = Ihr gewohnter Kopfschmerz ist nicht gemeint.
safety-ask-fever-or-fall = Hatten Sie seit dem letzten Mal Fieber, einen Unfall oder einen Sturz?
safety-mean-fever-or-fall = Antworten Sie auch dann mit Ja, wenn es leicht schien.

## Answers that are not whole

safety-answer-missing = Diese Frage braucht eine Antwort: { $question }
safety-answer-twice = Diese Frage wurde zweimal beantwortet, beantworten Sie sie einmal: { $question }
safety-answer-unknown = Es gibt keine Frage { $tag }. Beantworten Sie die gestellten Fragen.

## Signs on which to stop

safety-sign-dizziness = Schwindel oder Drehgefühl, das neu ist oder zunimmt
safety-sign-vision = Doppelbilder oder verschwommenes Sehen
safety-sign-speech = Schwierigkeiten beim Sprechen oder Schlucken
safety-sign-faint = Gefühl, ohnmächtig zu werden, oder Zusammensacken
safety-sign-numbness = Taubheit oder Kribbeln im Gesicht, in einem Arm oder einem Bein, neu oder sich ausbreitend
safety-sign-weakness = Schwäche oder Ungeschicklichkeit, die neu ist
safety-sign-sudden-headache = Plötzlicher, heftiger Kopfschmerz
safety-sign-new-arm-symptoms = Ein Arm, dessen Taubheit oder Schwäche Ihre Therapiepraxis kennt und der wieder schlechter ist
safety-sign-night-pain = Schmerz in der Nacht, der neu ist
safety-sign-headache-rise = Kopfschmerz, der um mehr als 2 Punkte über den Anfangswert steigt
safety-sign-headache-builds = Kopfschmerz, der im Lauf des Satzes zunimmt
safety-sign-neck-pain = Nackenschmerz über 5 von 10 oder mehr als 2 Punkte über dem Anfangswert
safety-sign-sharp-pain = Stechender, einschießender Schmerz
safety-sign-nausea = Übelkeit, die mit der Bewegung beginnt

## Whom to ask

safety-route-emergency = Dafür brauchen Sie jetzt Hilfe
safety-route-same-day = Das gehört heute noch in ärztliche Hand
safety-route-therapist = Fragen Sie zuerst in Ihrer Therapiepraxis
safety-route-tell = Sprechen Sie das in der Praxis an

safety-step-call = Rufen Sie jetzt { $number } an und sagen Sie, was los ist.
safety-step-call-anywhere = Rufen Sie jetzt { $number } an und sagen Sie, was los ist. Vom Mobiltelefon funktioniert die Nummer in vielen Ländern; die örtliche Notrufnummer kann anders lauten.
safety-step-stay = Üben Sie nicht und fahren Sie nicht selbst.
safety-step-tell-afterwards = Sagen Sie danach Ihrer Therapiepraxis Bescheid. Die Übungen bleiben gesperrt, bis sie dort freigegeben werden.
safety-step-tell-afterwards-at = Sagen Sie danach Ihrer Therapiepraxis Bescheid: { $contact }. Die Übungen bleiben gesperrt, bis sie dort freigegeben werden.
safety-step-doctor-today = Gehen Sie heute noch zu einer Ärztin oder einem Arzt oder rufen Sie dort an, bevor Sie üben. Ist die Praxis geschlossen, hilft der ärztliche Bereitschaftsdienst.
safety-step-worse = Wird es schlimmer, rufen Sie den Notruf an.
safety-step-tell-doctor = Sagen Sie Ihrer Therapiepraxis, was Ihnen ärztlich geraten wurde.
safety-step-tell-doctor-at = Sagen Sie Ihrer Therapiepraxis, was Ihnen ärztlich geraten wurde: { $contact }.
safety-step-ask = Fragen Sie in Ihrer Therapiepraxis, bevor Sie weitermachen.
safety-step-ask-at = Fragen Sie in Ihrer Therapiepraxis, bevor Sie weitermachen: { $contact }.
safety-step-wait = Üben Sie nicht, bis Sie die Antwort haben.
safety-step-tell-next = Sprechen Sie es beim nächsten Kontakt in Ihrer Therapie- oder Arztpraxis an.
safety-step-tell-next-at = Sprechen Sie es beim nächsten Kontakt in Ihrer Therapie- oder Arztpraxis an: { $contact }.
safety-step-careful = Seien Sie bis dahin vorsichtig und hören Sie auf, wenn sich etwas falsch anfühlt.

safety-unwatched = Niemand liest die Antworten in Nape in Echtzeit mit.
safety-approval = Dieser Wortlaut ist noch ärztlich oder therapeutisch freizugeben.

## The pain rule

safety-after-green = Der Schmerz liegt innerhalb der Grenze Ihres Plans.
safety-after-amber = Der Schmerz ist nahe an der Grenze. Die Stufe bleibt, wie sie ist, und morgen fragt Nape, ob er sich beruhigt hat.
safety-after-red = Das war für heute zu viel. Ruhen Sie sich aus, und gehen Sie beim nächsten Mal eine Stufe zurück. Hat es sich bis morgen nicht beruhigt, fragen Sie Ihre Praxis.

safety-beginning-as-planned = Üben Sie wie geplant.
safety-beginning-lighter = Nehmen Sie heute die sanfte Form.
safety-beginning-not-today = Ruhen Sie heute, oder nehmen Sie höchstens die sanfte Form. Bleibt es so, fragen Sie in Ihrer Therapiepraxis.

safety-next-day = Ist Ihr Schmerz wieder so wie vor der letzten Übungseinheit?

## Flags for the therapist

safety-flag-locked-by-screening = Die ausführliche Befragung hat die Übungen gesperrt: { $urgency }
safety-flag-locked-by-check = Die Fragen vor einer Übungseinheit haben die Übungen gesperrt: { $urgency }
safety-flag-locked-by-sign = Ein Stoppzeichen hat die Übungen gesperrt: { $urgency }
safety-flag-exercise-stopped = Eine Übung wurde abgebrochen, Schmerz { $rating } von 10, { $site } ({ $light })
safety-flag-red-twice = Zweimal Rot in 7 Tagen
safety-flag-amber-thrice = Dreimal Gelb in 7 Tagen
safety-flag-next-day-not-settled = Der Schmerz nach einer Übungseinheit war am nächsten Tag nicht abgeklungen
safety-flag-regressed-twice = Zweimal eine Stufe zurück in dieser Phase
safety-flag-substitution-thrice = Dreimal Ausweichbewegungen gemeldet
safety-flag-flare-begun = Ein Schub hat begonnen
safety-flag-low-adherence = Weniger als 40 % der Übungseinheiten in 14 Tagen
safety-flag-analgesic-days = Tabletten gegen Schmerzen an 10 oder mehr von 28 Tagen

safety-urgency-emergency = Notruf
safety-urgency-same-day = am selben Tag ärztlich
safety-urgency-therapist = zuerst in der Therapie fragen
safety-urgency-tell = in der Praxis ansprechen

safety-site-neck = Nacken
safety-site-head = Kopf

safety-colour-green = Grün
safety-colour-amber = Gelb
safety-colour-red = Rot
safety-stopped-untold = Eine Übung wurde wegen Schmerz abgebrochen; eine Zahl wurde nicht genannt
