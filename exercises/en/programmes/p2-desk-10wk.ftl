name = Two minutes at the desk, 10 weeks
for = People with frequent neck and shoulder pain from desk work. The pain is not easily stirred up, and there are no warning signs.
about = One strength exercise with an elastic band, two minutes a day, five days a week. The two minutes are the programme; from week 5 further band exercises join it on three days.
expect = In the trial, people who trained two minutes a day rated their pain about 1.4 of 10 points lower than people who did not train. In the two training groups, with 2 and 12 minutes a day, headache days fell by about 40 to 55 percent; the headaches that remained were no weaker and no shorter. That is what happened to people in the trial, not what will happen to you.

phase-learn = Learn
    .go-on = Go on when pain stays at 3 of 10 or below and the movement is clean.
    .hold-back = Take the next lighter band when pain goes above 5 of 10, or when the headache rises on two training days running.
phase-two-minutes = Two minutes
    .go-on = Go on to the next band when you have reached 120 seconds twice.
    .hold-back = Take the next lighter band when pain goes above 5 of 10, or when the headache rises on two training days running.
phase-load = Load
    .go-on = Go on after two weeks with the new band, with pain at 3 of 10 or below.
    .hold-back = Take the next lighter band when pain goes above 5 of 10, or when the headache rises on two training days running.
phase-vary = Vary
    .go-on = When the three weeks are done, go on to the maintenance programme.
    .hold-back = Take the next lighter band when pain goes above 5 of 10, or when the headache rises on two training days running.

note-1 = In the first week, 10 to 12 easy lifts are enough. The programme shows 10.
note-2 = From week 2, end the set when you could still do about two more lifts, and after two minutes at the latest. The programme counts 24 lifts of five seconds, which is two minutes; you need not reach them all.
note-3 = Mild muscle soreness for up to 48 hours is expected in weeks 1 to 3. This is general knowledge, unverified.
note-4 = One weekly hour of training may be split in any way: one, three, or five and more sessions a week. In a trial over 20 weeks this made no difference to neck pain. Choose what you can keep.
note-5 = In weeks 5 to 7 the band row starts with two sets of 12. Add a third when two are easy.
note-6 = In weeks 8 to 10 the exercise changes from day to day: lifting the arms sideways on three days; on the other two, opening the arms with the band or lifting the shoulders with weights. A therapist can divide the days differently.
note-7 = Everything besides the two minutes is optional, including the breaks. For weeks 5 to 10 no breaks are set; you may keep those you have.
review = Week 4: technique and band. Week 10: outcome. These weeks are our choice; the trial on which the programme is based lasted ten weeks.
evidence = Based on a trial in office workers: elastic band, two minutes a day, five days a week, ten weeks. How the movement was done in detail is unverified. The change of band, the added exercises and the order of the phases are our choice, drawn from related trials in workplaces.
