### What is wrong with a plan file, or worth a second look. Each message goes on after the place in the file:
### "phases[0].weeks muss eine ganze Zahl von 1 bis 104 sein, nicht 0".

problem = { $path } { $message }
problem-of-file = die Datei { $message }

plan-refused-one = Dieser Plan kann nicht verwendet werden: { $problem }.
plan-refused = Dieser Plan kann nicht verwendet werden: { $count } Stellen sind falsch.

# The file itself.
file-too-long = ist { $size } MB groß; gelesen werden höchstens { $most } MB
file-not-utf8 = ist kein UTF-8-Text (die Bytes ab { $place } sind nicht lesbar); speichern Sie sie neu als UTF-8
file-doubled = hat ein Feld doppelt in einem Objekt (Zeile { $line }, Spalte { $column }); behalten Sie das gemeinte
file-not-json = ist kein JSON: Zeile { $line }, Spalte { $column } ist nicht lesbar
file-no-plan = ist kein Plan: ein Plan ist ein JSON-Objekt

# Any value.
value-missing = fehlt
value-unknown = ist kein Feld; bekannt sind hier { $known }
value-object = muss ein Objekt sein, nicht { $found }
value-list = muss eine Liste sein, nicht { $found }
value-text = muss Text sein, nicht { $found }
value-flag = muss true oder false sein, nicht { $found }
value-entries = muss { $least } bis { $most } Einträge haben, nicht { $count }
value-long = darf höchstens { $most } Zeichen lang sein
value-control = darf keine Steuerzeichen enthalten
value-empty = darf nicht leer sein
value-whole = muss eine ganze Zahl von { $least } bis { $most } sein, nicht { $found }
value-number = muss eine Zahl von { $least } bis { $most } sein, nicht { $found }
value-one-of = muss eines von { $known } sein, nicht { $found }
value-not = { $must }, nicht { $found }

# What stands there instead.
found-null = null
found-flag = true oder false
found-number = eine Zahl
found-text = Text
found-list = eine Liste
found-object = ein Objekt

# A plan.
plan-format-missing = fehlt; ein Plan beginnt mit "format": "{ $format }"
plan-format-newer = ist { $format }; das hat ein neueres Nape geschrieben, aktualisieren Sie Nape, um es zu lesen
plan-format = muss { $format } sein
plan-uuid = muss eine UUID sein
plan-date = muss ein Datum wie "2026-03-02" sein
plan-year = muss zwischen den Jahren 2000 und 2199 liegen
plan-earlier = muss eine frühere Version als diese sein, nicht { $older }
plan-https = muss mit https:// beginnen
plan-exercise = muss die Kennung einer Übung wie ccf-supine-s1 sein
plan-no-exercise = nennt { $id }, das nicht in der Sammlung ist; siehe `nape exercises list`
plan-line-twice = verordnet { $id } an einem Tag, an dem { $first } es schon tut
plan-weekday-twice = nennt einen Wochentag doppelt
plan-time = muss eine Uhrzeit wie "08:30" sein
plan-times-apart = muss mindestens 30 Minuten Abstand lassen
plan-own-id-taken = hat die Kennung { $id } einer Übung der Sammlung; geben Sie ihr eine eigene
plan-own-id-twice = hat die Kennung { $id }, die zweimal vorkommt
plan-hold-timed = muss false sein, wo gehalten wird: Halten läuft nach der Uhr
plan-over = ist { $starts }, also endeten die { $weeks } Wochen dieses Plans am { $ends }; bitten Sie Ihre Praxis um eine neue Version
plan-ended = endeten am { $ends }: ein abgelaufener Plan kann nicht übernommen werden; bitten Sie um eine neue Version
plan-is-over = endeten am { $ends }: dieser Plan ist abgelaufen und würde nicht übernommen

# An exercise of the therapist's own.
exercise-refused-one = Diese Übung kann nicht verwendet werden: { $problem }.
exercise-refused = Diese Übung kann nicht verwendet werden: { $count } Stellen sind falsch.
file-no-exercise = ist keine Übung: eine Übung ist ein JSON-Objekt
own-id-library = ist { $id } und damit eine Übung der Sammlung; beginnen Sie die Kennung Ihrer eigenen mit own-, wie in own-{ $id }
own-id-other = ist { $id }; die Kennung einer eigenen Übung beginnt mit own-, wie in own-{ $id }
look-both = steht neben einer Figur; behalten Sie, was gemeint ist
look-missing = fehlt; eine Übung hat eine Figur oder ein Bild
picture-large = ist größer als 2 MB; verkleinern Sie das Bild
picture-unknown = ist kein Bild im Format PNG, JPEG oder WebP
picture-url = muss ein Bild als Daten-URL sein: data:image/png;base64,…
picture-base64 = ist nicht vollständig: das Base64 ist nicht lesbar
picture-says = sagt { $said }, ist aber { $found }

# Worth a second look.
plan-many-exercises = hat { $count } Übungen; mehr als { $most } zugleich werden seltener gemacht
plan-long-day = dauert { $minutes } Minuten am Tag; mehr als { $most } werden selten gemacht
plan-few-times = hat Uhrzeiten für { $times } von { $slots } Einheiten am Tag; die übrigen verteilen sich über die Wachzeit
plan-gated = ist { $id }, das eine Fachperson einzeln freigibt; setzen Sie "gate": true
plan-long-break = ist { $id } und dauert { $takes }; eine Pause ist etwa eine Minute lang
