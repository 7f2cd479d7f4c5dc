name = Band row
also = standing row, seated row, elastic band pull, Theraband row, rowing
purpose = Strengthens the muscles between your shoulder blades, which support your neck and shoulders at work.
cue = Elbows lead, neck stays long.

step-1 = Fix the band in front of you at navel height. Face it and take one end in each hand.
step-2 = Step back until the band is just taut with your arms forward. Stand tall and nod slightly.
step-3 = Draw your elbows back, close to your ribs, and pause for one second.
step-4 = Let the band take your hands forward slowly, over two to three seconds.
step-5 = Breathe out as you pull.
step-6 = Your head does not move. If a headache builds up, stop the set.

error-1 = The shoulders shrug
error-2 = The head pokes forward as you pull
error-3 = Jerking

caution-1 = Before each session look at the band and its anchor: with cracks or a loose hold, do not use them.

stop-1 = A headache that builds through the set

progression = A heavier band when three sets of 15 are easy.
regression = A lighter band, or shoulder blades together in sitting.
evidence = Based on reviews and a workplace trial that support strength training for neck and shoulder. This exercise and its dose are usual practice, unverified; the short form for breaks is a choice of this library.
