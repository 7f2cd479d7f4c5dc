name = Gentle start, 4 to 6 weeks
for = People whose neck is easily stirred up: some weeks after a whiplash injury that a professional has checked and cleared, or during a flare.
about = Little and often, with very light effort. Nothing here should raise your symptoms. Before every session you are asked about warning signs again.
expect = In trials after whiplash, moving the neck early and often did better than rest, a collar or a leaflet for pain, time off work and range. Another publication found that strong pain changes how well exercise works. A flare on the way can happen; what to do then stands below. Nobody can say beforehand how it will be for you.

phase-calm-and-move = Calm and move
    .go-on = Go on when ten repetitions of each movement are comfortable.
    .hold-back = If symptoms rise, pause, then go more gently and less often. Stop for now when pain goes up by more than 2 points.
phase-wake-deep-muscles = Wake the deep muscles
    .go-on = Go on when symptoms have not risen on five of seven days.
    .hold-back = If symptoms rise, pause, then go more gently and less often. Stop for now when pain goes up by more than 2 points. In a flare, go back to the first phase for two to three days.
phase-build = Build
    .go-on = Your therapist looks at it with you. Then the programme for headache from the neck or the one for posture can follow.
    .hold-back = If symptoms rise, pause, then go more gently and less often. Stop for now when pain goes up by more than 2 points. In a flare, go back to the first phase for two to three days.

note-1 = Pain while you exercise stays at 2 of 10 or below; that is stricter than in the other programmes. If your neck hurts more than that at rest, agree on a limit with your therapist before you start.
note-2 = In a flare, repeat the first phase for two to three days, then go on one step below where you were.
note-3 = Tell your therapist when pain has not settled within 24 hours twice in seven days, when an arm is affected in any way, or when your sleep gets much worse.
note-4 = Begin with five small nods. Before you go on to weeks 3 and 4, build up to ten that are comfortable.
note-5 = In weeks 3 and 4 you turn your head three times a day, and hold the nod and the shoulder blades twice. Holds of the nod are short at first: five of 5 seconds.
note-6 = Press with 10 to 20 percent of your strength when you turn against your hand. It comes only after the form with the eyes alone.
note-7 = If the position on hands and knees does not suit you, turn your head while you sit.
note-8 = The small breaks of weeks 1 and 2 may stay on if they feel good.
note-9 = For therapists: finding the head's position with eyes closed, and the turn with a towel (self-SNAG), come in only if you switch them on. Head lifts, stretches at the end of range and loaded shrugs do not belong here.
note-10 = For therapists: three times two weeks is the longer form. A phase whose aim is reached can end sooner, so that the programme takes four to six weeks.
review = Weeks 2, 4 and 6. These weeks are our choice. No diary is asked for before the start, so that moving need not wait.
evidence = Based on trials of early movement after whiplash, on a published whiplash programme that goes on once ten repetitions are comfortable and asks to ease off when symptoms rise, and on published protocols for holds led by the eyes. How often and how long, and the limit of 2 of 10, are our choice, unverified.
