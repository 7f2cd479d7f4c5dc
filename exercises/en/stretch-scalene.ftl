name = Stretch for the front and side of the neck
also = scalene stretch, anterior neck stretch, front of neck stretch
purpose = Eases tightness at the front and side of the neck, which often goes with shallow breathing.
cue = Fix the collarbone, breathe wide.

step-1 = Sit tall against a backrest. Lay one hand flat just below the collarbone of the side you stretch and hold it down lightly.
step-2 = Let your head tip to the other side and a little back, until you feel a mild pull. Hold.
step-3 = Come back with your chin leading. Then change sides.
step-4 = Your hand stays on the bone, away from the throat.
step-5 = Breathe low, into your belly.
step-6 = Only if your therapist has switched this on. If an arm tingles or you get dizzy, come back at once.

error-1 = Looking straight up
error-2 = Hard pressure near the throat

caution-1 = You get dizzy at times: ask your therapist before you do this.

stop-1 = Tingling in an arm
stop-2 = Dizziness

progression = Hold for 30 seconds.
regression = The neck side bend, breathing low.
evidence = Usual practice; no trial of this exercise was read. The dose and the short form for breaks are unverified too.
