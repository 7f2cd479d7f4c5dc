name = Stretch for the long muscle at the front of the neck
also = sternocleidomastoid stretch, SCM stretch, front of neck stretch
purpose = Eases the long muscle from behind the ear to the breastbone, which often does too much in neck pain.
cue = Away and look back up, featherlight.

step-1 = Sit tall against a backrest. Rest your fingertips on the breastbone, where the muscle of the side you stretch begins.
step-2 = Let your head tip to the other side.
step-3 = Turn your face back toward the side you stretch and a little up, until you feel a light pull. Hold.
step-4 = Come back slowly, chin first. Then change sides.
step-5 = Breathe calmly.
step-6 = Only if your therapist has switched this on. Do not press on the throat or the pulse. If you get dizzy or your sight changes, come back at once.

error-1 = Pressing on the throat or the pulse
error-2 = Tipping the head far back

caution-1 = Looking up brings on headache or other symptoms: leave out the turn upward, and ask your therapist.

stop-1 = Dizziness
stop-2 = A change in your sight

progression = Hold for 20 to 30 seconds.
regression = Stay in the middle, relax the neck and breathe.
evidence = Usual practice; no trial of this exercise was read. The dose and the short form for breaks are unverified too.
