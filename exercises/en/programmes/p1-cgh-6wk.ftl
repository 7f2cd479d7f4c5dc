name = Headache from the neck, 6 weeks
for = People whose therapist has found that the headache comes from the neck (cervicogenic headache). It has lasted for some time, is not easily stirred up, and there are no warning signs.
about = First you find the small nod that works the deep neck muscles, then you hold it, then you use it upright and against light resistance. It takes about ten minutes, twice a day, and is meant to run beside hands-on treatment, not in its place.
expect = In a trial of 200 people, those who exercised for six weeks had headaches less often and less strongly, and this still held after 12 months. In another trial, people with at least 50 percent fewer headache days were counted as responders; you can see the same measure in your diary. Nobody can say beforehand how it will be for you.

phase-find-it = Find it
    .go-on = Go on when ten holds of 10 seconds are clean at the second stage of the nod (24 mmHg with a pressure cuff), ten holds of 10 seconds are clean with the shoulder blades, and pain stays at 3 of 10 or below.
    .hold-back = Stay here while other muscles keep taking over, or when the headache rises during a set.
phase-hold-it = Hold it
    .go-on = Go on when ten holds of 10 seconds are clean at the fourth stage of the nod, and three sets of five turns on hands and knees are smooth to both sides.
    .hold-back = If you get dizzy on hands and knees, leave that position out and keep to turning while you sit. Tell your therapist.
phase-use-it = Use it
    .go-on = Go on after two weeks, when headache days or their strength are down from where you began, and your therapist has looked at it with you.
    .hold-back = Stay on this level when pain during exercise reaches 4 or 5 of 10, or has not settled after a day. Go back one level when it goes above 5.

note-1 = Keep a headache diary for 14 days before you start. 28 days are better if care can wait.
note-2 = The turn with a towel (self-SNAG) is not part of the programme unless your therapist has taught it to you and switched it on.
note-3 = For therapists: weeks 3 and 4 ask for shoulder blade holds and turns on hands and knees twice every day. The usual frequency in the library is once a day, on six and five days.
note-4 = For therapists: weeks 5 and 6 are laid out for one to two sessions a day. The nod stands at one, turning against the hand at two, and the band row, as strength work, at one session on three days a week.
note-5 = Breaks at the desk are counted separately. A break you leave out is never missed homework.
review = Week 3: technique. Week 6: outcome. If nothing has changed by weeks 6 to 8, stop or change the programme together with your therapist. That limit is our choice, not a published number.
evidence = Based on a six-week trial of exercise for headache from the neck, on published protocols for the nod, and on guidelines that combine exercise with hands-on treatment. Ten minutes twice a day was used at home in a trial of tension-type headache. The exact home doses of the six-week trial were not read; how the phases are put together is our choice, unverified.
