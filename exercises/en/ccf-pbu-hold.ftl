name = Lying nod with a pressure cuff
also = pressure biofeedback, stabilizer, craniocervical flexion test, deep neck flexor hold
purpose = The lying nod with a dial that shows how far you nod and how still you hold.
cue = A steady needle and a soft throat. Look for stillness, not for a high number.

step-1 = Lie on your back, knees bent, feet flat, with a thin folded towel under your head if your chin points up.
step-2 = Slide the folded, empty cuff under your neck, up until it touches the back of your head. Hold the dial where you can see it with your eyes alone.
step-3 = Pump it up to 20 mmHg, wait until the needle is still, and top up to 20 if it has dropped. Tongue on the roof of your mouth, teeth apart.
step-4 = Nod slowly until the dial shows the number your therapist has set: 22, 24, 26, 28 or 30.
step-5 = Hold and keep the needle still. Then roll back to 20 and rest for the whole rest time.
step-6 = Breathe normally through the hold.
step-7 = Do not push your neck down to raise the number. If the needle jumps, sinks or wavers by more than 2, use a lower target.

error-1 = The neck pushes down on the cuff
error-2 = The needle wanders by more than 2 mmHg
error-3 = Stages are skipped

caution-1 = The cuff creeps out of place: set it up afresh before each set.
caution-2 = Lying flat is hard for you (breathing, heartburn, light-headed): raise your upper body on pillows, and tell your therapist.
caution-3 = Spinning when you lie down or turn over in bed: ask your therapist before you do this lying flat.
caution-4 = Pregnant, from about the fourth month: do not lie flat on your back for long; raise your upper body.

stop-1 = A headache that builds through the set

progression = The next number, 2 mmHg higher, after ten clean holds of 10 seconds in two sessions running.
regression = The number before, or holds of 5 seconds.
evidence = Based on published protocols: ten holds of 10 seconds, from 22 up to 30 mmHg with a pressure cuff. Twice a day is usual practice, unverified.
