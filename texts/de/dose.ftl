### A dose as one sentence, put together from its parts:
### "2 Sätze mit je 10 Wiederholungen pro Seite: 10 s halten, 10 s lösen. 1 min Pause zwischen den Sätzen."

dose = { $amount }: { $rep }.

dose-amount = { $sets ->
    [1] { $reps ->
        [1] Einmal
       *[other] { $reps } Wiederholungen
    }
   *[other] { $sets } Sätze mit je { $reps ->
        [one] { $reps } Wiederholung
       *[other] { $reps } Wiederholungen
    }
}

dose-left = { $amount } links
dose-right = { $amount } rechts
dose-each = { $amount } pro Seite
dose-alternate = { $amount } pro Seite im Wechsel

dose-move = je { $tempo }
dose-self-paced = im eigenen Tempo
dose-hold = { $hold } halten
dose-move-then-hold = { $tempo } bewegen, { $hold } halten
dose-relax = { $rep }, { $relax } lösen

dose-rest = { $rest } Pause zwischen den Sätzen.

# What follows is a list in the nominative; the load in it is the therapist's own text.
dose-with = Dazu: { $what }.
dose-cuff = Druckmanschette auf { $mmhg } mmHg
dose-effort = Anstrengung { $effort } von 10
dose-band-tan = hautfarbenes Band
dose-band-yellow = gelbes Band
dose-band-red = rotes Band
dose-band-green = grünes Band
dose-band-blue = blaues Band
dose-band-black = schwarzes Band
dose-band-silver = silbernes Band
dose-band-gold = goldenes Band
