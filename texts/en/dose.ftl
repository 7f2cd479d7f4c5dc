### A dose as one sentence, put together from its parts:
### "2 sets of 10 on each side: hold 10 s, relax 10 s. Rest 1 min between sets."

dose = { $amount }: { $rep }.

dose-amount = { $sets ->
    [1] { $reps ->
        [1] Once
       *[other] { $reps } times
    }
   *[other] { $sets } sets of { $reps }
}

dose-left = { $amount } on the left
dose-right = { $amount } on the right
dose-each = { $amount } on each side
dose-alternate = { $amount } on each side in turn

dose-move = { $tempo } each
dose-self-paced = at your own pace
dose-hold = hold { $hold }
dose-move-then-hold = move for { $tempo }, hold { $hold }
dose-relax = { $rep }, relax { $relax }

dose-rest = Rest { $rest } between sets.

dose-with = With { $what }.
dose-cuff = cuff at { $mmhg } mmHg
dose-effort = effort { $effort } of 10
dose-band-tan = tan band
dose-band-yellow = yellow band
dose-band-red = red band
dose-band-green = green band
dose-band-blue = blue band
dose-band-black = black band
dose-band-silver = silver band
dose-band-gold = gold band
