name = Maintenance
for = People who have finished one of the other programmes and want to keep what they have reached.
about = Strength on two days, deep neck muscles and movement on three. It has no fixed end; the 12 weeks shown here simply repeat.
expect = In a trial over 12 months, headaches eased by about 69 percent with strength training, 58 percent with endurance training and 37 percent with stretching alone. In a workplace trial, regular taking part fell from 54 to 35 percent between the half-years. That is what happened to people in the trials, not what will happen to you; that many do less over time is usual.

phase-keep-going = Keep going
    .go-on = There is no next level to reach. The programme goes on for as long as it is useful to you.
    .hold-back = After two weeks with a flare, go one level back for two weeks, then take it up again where you were.

note-1 = The programme is open-ended. After 12 weeks it begins again, and you may change it with your therapist.
note-2 = Strength: two days are set; a third is fine. One to three sets of each exercise are enough.
note-3 = Deep neck muscles: ten holds of 10 seconds at the highest stage of the nod that is clean for you, or the hold at the wall. The fourth stage is shown; your therapist sets yours. If you have never trained the nod, learn it first.
note-4 = A stretch can join the neck turns on the three days if you find it useful.
note-5 = Breaks: one in every working hour, in the part of the day that you choose.
note-6 = Rate your pain once a week for four weeks, then every two weeks. Keep the headache diary running, or keep it for 28 days every three months.
note-7 = There is no rule for stopping. If the prompts become too much, you can pause them for a while.
review = After four weeks, and every 12 weeks.
evidence = Based on 12-month trials of strength, endurance and stretching, and on workplace trials in which splitting the weekly hour in different ways made no difference to neck pain. The doses of the 12-month trial are unverified. Days and sets are our choice.
