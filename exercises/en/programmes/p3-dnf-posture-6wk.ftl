name = Deep neck muscles and posture, 6 weeks
for = People with mild neck pain that has to do with posture, whose head drifts forward at the screen.
about = Builds the endurance of the deep neck muscles, first lying, then on hands and knees, then upright and with load. Once a week somebody checks your technique.
expect = In the trial, people with mild neck pain were better able to keep a neutral neck during ten minutes at a computer after six weeks of training the nod. A review of several trials found less pain and disability with specific neck exercise than with other exercise in the short to medium term, and no difference in the long term. This tells you about people in trials, not about yourself.

phase-endurance-base = Endurance base
    .go-on = Go on when ten holds of 10 seconds are clean at the third stage of the nod.
    .hold-back = Stay on this level when pain during exercise reaches 4 or 5 of 10, or has not settled after a day. Go back one level when it goes above 5.
phase-against-gravity = Against gravity
    .go-on = Go on when ten holds of 10 seconds are clean at the fifth stage of the nod, or on hands and knees. One of the two is enough.
    .hold-back = Stay on this level when pain during exercise reaches 4 or 5 of 10, or has not settled after a day. Go back one level when it goes above 5.
phase-upright-and-loaded = Upright and loaded
    .go-on = The aim is ten clean holds of 10 seconds leaning at the wall, or ten clean lifts of 5 seconds from two pillows. One of the two is enough.
    .hold-back = If head lifts bring on a headache within a day, go back to the holds lying down.

note-1 = Monthly, if you like: type for ten minutes, and rate before and after how far your head drifts forward and how comfortable your neck is. The idea comes from a trial; the check itself is ours and untested.
note-2 = Test how long you can hold your head up only on days without symptoms. What is usual varies widely from person to person.
note-3 = For therapists: in weeks 3 and 4 the nod and the hold on hands and knees stand at two sessions a day; the band row at one session on three days.
note-4 = For therapists: the wall hold is the set exercise for weeks 5 and 6, because it is lighter. If you choose head lifts from pillows instead, four days a week are usual in the library, not every day. They come only after stage 4 or 5 of the nod is clean.
note-5 = For therapists: the wall lean is the wall hold with the heels 30 cm out and the head just off the wall.
review = A check of technique once a week. A diary of seven days before the start is our choice.
evidence = Based on published protocols with ten holds of 10 seconds, lying, on hands and knees and leaning at the wall, and on a six-week trial of the nod. That trial's home dose is unverified. The order of the phases and the stretching of the upper back are usual practice, unverified.
