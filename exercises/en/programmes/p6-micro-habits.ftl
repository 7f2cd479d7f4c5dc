name = Small habits at work, 8 weeks
for = Office staff with headache or neck pain who want to begin with little, or who are waiting for an assessment.
about = A few short exercises spread over the working day, and a breathing exercise once a day. It costs little time and needs no equipment.
expect = In the trial, office staff who did short exercises several times a day, one relaxation exercise and watched for tension in jaw and neck had about two and a half fewer headache days a month than the comparison group. That is what happened to people in the trial, not what will happen to you.

phase-small-habits = Small habits
    .go-on = After eight weeks, look at your diary, with your therapist if you have one, and decide what comes next.
    .hold-back = Leave out what raises your pain or your headache. Stay on this level when pain during exercise reaches 4 or 5 of 10; stop that exercise when it goes above 5.

note-1 = What the exercises in the trial were, how far apart and how long, was not read. This programme is an approximation.
note-2 = Keep a headache diary for two to four weeks before you start, and go on with it.
note-3 = Each day: shoulder rolls four times, a posture reset and a moment to loosen the jaw six times each, breathing once, and getting up to walk every hour.
note-4 = Notice through the day when you clench your teeth or lift your shoulders, and let go.
note-5 = A break you leave out is never missed homework.
review = Week 8. That week is our choice.
evidence = Based on a trial in office staff with daily headache diaries, done again in later trials. The exercises themselves are an approximation; their choice and number are our own, unverified.
