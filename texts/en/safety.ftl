### Safety: questions, verdicts, whom to call. To be approved by a clinician.

## The full screening: each question and what is meant by it

safety-ask-thunderclap = Have you had the worst headache of your life, at its full strength within a minute?
safety-mean-thunderclap = A headache that strikes like a blow, also if it has eased since.
safety-ask-dizziness-or-sight = With the neck pain or with exercise, have you newly had dizziness, double vision or jumping vision?
safety-mean-dizziness-or-sight = For example, the room spins, you see two of one thing or the picture will not hold still, perhaps with nausea.
safety-ask-speech-or-face = With the neck pain or with exercise, have you newly had slurred speech, trouble swallowing, a numb face or a sudden fall?
safety-mean-speech-or-face = For example, words come out wrong, you choke on water, part of your face feels numb or your legs give way without warning.
safety-ask-neck-artery = Is your pain sudden, on one side, and unlike any pain you have had before?
safety-mean-neck-artery = Pain in the neck, face or head that is new to you, also without an accident or after an infection.
safety-ask-weakness-or-blackout = Have you newly had weakness, a drooping face, trouble speaking, confusion, a blackout or a seizure?
safety-mean-weakness-or-blackout = For example, an arm or a leg will not do what you want, a corner of your mouth hangs down or you were not conscious for a while.
safety-ask-fever-and-stiff-neck = Do you have fever, a neck too stiff to nod, a new rash or vomiting, or do you feel very unwell?
safety-mean-fever-and-stiff-neck = Say yes if any of these came together with your neck pain or headache.
safety-ask-spinal-cord = Have your hands become clumsy or your walk unsteady, do your hands or both legs feel odd, do electric shocks run down your back, or have bladder or bowel changed?
safety-mean-spinal-cord = For example, buttons are hard to do up, you drop things, you stumble or you cannot hold or pass urine as before.
safety-ask-accident = Have you had an accident, a fall or a blow to the head or neck recently that no doctor has looked at?
safety-mean-accident = For example, a car or bicycle crash or a fall down the stairs, also if it seemed slight, and all the more if you are 65 or older.
safety-ask-headache-from-fifty = Are you 50 or older, and is your headache a new one?
safety-mean-headache-from-fifty = A headache that you did not know before you were 50.
safety-ask-temple-or-eye = Is a temple sore to the touch, does your jaw ache when you chew, has your sight changed, or is an eye red and painful?
safety-mean-temple-or-eye = Say yes if any of these is there now or comes and goes.
safety-ask-cancer-or-weight = Have you ever had cancer, or have you lost weight without wanting to?
safety-mean-cancer-or-weight = Say yes also if the cancer was treated long ago.
safety-ask-pain-at-night = Do you have pain at night that never eases, however you lie?
safety-mean-pain-at-night = Pain that goes away when you turn over is not meant.
safety-ask-worsening = Does your pain grow from month to month, or does your headache grow with lying, standing, coughing or straining?
safety-mean-worsening = A headache whose pattern has changed is meant as well.
safety-ask-pregnancy-or-immunity = Are you pregnant, have you given birth recently, or is your immune system weakened?
safety-mean-pregnancy-or-immunity = For example, by an illness, by treatment for cancer or by medicine after a transplant.
safety-ask-growing-weakness = Is weakness or numbness in an arm or a leg growing, or do you have pain down the arm with weakness?
safety-mean-growing-weakness = For example, the numb patch spreads or your grip gets weaker from week to week.
safety-ask-neck-at-risk = Do you have rheumatoid arthritis, Down syndrome, Ehlers-Danlos syndrome, osteoporosis or a clotting disorder, have you had neck surgery, or do you take steroids for long or blood thinners?
safety-mean-neck-at-risk = With any of these, your therapist decides which exercises are right for you.
safety-ask-tablet-days = Do you take painkillers or triptans on 10 days a month or more?
safety-mean-tablet-days = Count every day with a tablet against pain, also those bought without a prescription.

## The check before a session

safety-ask-new-sign = Since last time, have you newly had dizziness, trouble with sight, speech or swallowing, numbness, weakness or an unsteady walk?
safety-mean-new-sign = What you told your therapist about and what has not changed is not meant.
safety-ask-new-headache = Do you have a new headache, or one that came suddenly?
safety-mean-new-headache = Your usual headache is not meant.
safety-ask-fever-or-fall = Since last time, have you had fever, an accident or a fall?
safety-mean-fever-or-fall = Say yes also if it seemed slight.

## Answers that are not whole

safety-answer-missing = This question needs an answer: { $question }
safety-answer-twice = This question was answered twice, answer it once: { $question }
safety-answer-unknown = There is no question { $tag }. Answer the questions that are asked.

## Signs on which to stop

safety-sign-dizziness = Dizziness or spinning that is new or growing
safety-sign-vision = Double or blurred vision
safety-sign-speech = Trouble speaking or swallowing
safety-sign-faint = Feeling faint, or collapsing
safety-sign-numbness = Numbness or tingling in the face, an arm or a leg that is new or spreading
safety-sign-weakness = Weakness or clumsiness that is new
safety-sign-sudden-headache = A sudden, severe headache
safety-sign-new-arm-symptoms = An arm that your therapist knows to be numb or weak, and that is worse again
safety-sign-night-pain = Pain at night that is new
safety-sign-headache-rise = A headache that rises more than 2 points above where it started
safety-sign-headache-builds = A headache that builds through the set
safety-sign-neck-pain = Neck pain above 5 of 10, or more than 2 points above where it started
safety-sign-sharp-pain = A sharp, catching pain
safety-sign-nausea = Nausea that starts with the movement

## Whom to ask

safety-route-emergency = This needs help now
safety-route-same-day = This needs a doctor today
safety-route-therapist = Ask your therapist first
safety-route-tell = Tell your therapist or doctor

safety-step-call = Call { $number } now and say what is wrong.
safety-step-call-anywhere = Call { $number } now and say what is wrong. It works from mobile phones in many countries; your local emergency number may differ.
safety-step-stay = Do not exercise, and do not drive yourself.
safety-step-tell-afterwards = Tell your therapist afterwards. Your exercises stay locked until your therapist clears you.
safety-step-tell-afterwards-at = Tell your therapist afterwards: { $contact }. Your exercises stay locked until your therapist clears you.
safety-step-doctor-today = See or phone a doctor today, before any exercise. If the practice is closed, ask the out-of-hours service.
safety-step-worse = If it gets worse, call the emergency number.
safety-step-tell-doctor = Tell your therapist what the doctor said.
safety-step-tell-doctor-at = Tell your therapist what the doctor said: { $contact }.
safety-step-ask = Ask your therapist before you go on.
safety-step-ask-at = Ask your therapist before you go on: { $contact }.
safety-step-wait = Do not exercise until you have the answer.
safety-step-tell-next = Tell your therapist or doctor at the next contact.
safety-step-tell-next-at = Tell your therapist or doctor at the next contact: { $contact }.
safety-step-careful = Until then, take care, and stop if anything feels wrong.

safety-unwatched = Nobody watches the answers in Nape live.
safety-approval = This wording is to be approved by a clinician.

## The pain rule

safety-after-green = The pain is within the limit of your plan.
safety-after-amber = The pain is near its limit. The level stays as it is, and tomorrow Nape asks whether it has settled.
safety-after-red = That was too much for today. Rest, and go one step down next time. If it has not settled by tomorrow, ask your therapist.

safety-beginning-as-planned = Do your exercises as planned.
safety-beginning-lighter = Take the gentle form today.
safety-beginning-not-today = Rest today, or take the gentle form at most. If it stays like this, ask your therapist.

safety-next-day = Is your pain back to where it was before your last session?

## Flags for the therapist

safety-flag-locked-by-screening = The full screening locked the exercises: { $urgency }
safety-flag-locked-by-check = The check before a session locked the exercises: { $urgency }
safety-flag-locked-by-sign = A stop sign locked the exercises: { $urgency }
safety-flag-exercise-stopped = An exercise was stopped at { $site } pain { $rating } of 10 ({ $light })
safety-flag-red-twice = Red twice in 7 days
safety-flag-amber-thrice = Amber three times in 7 days
safety-flag-next-day-not-settled = The pain after a session had not settled on the next day
safety-flag-regressed-twice = One level down twice in this phase
safety-flag-substitution-thrice = Substitution reported three times
safety-flag-flare-begun = A flare has begun
safety-flag-low-adherence = Less than 40 % of the sessions done in 14 days
safety-flag-analgesic-days = Tablets against pain on 10 days or more in 28

safety-urgency-emergency = emergency number
safety-urgency-same-day = a doctor on the same day
safety-urgency-therapist = ask the therapist first
safety-urgency-tell = tell therapist or doctor

safety-site-neck = neck
safety-site-head = head

safety-colour-green = green
safety-colour-amber = amber
safety-colour-red = red
safety-stopped-untold = An exercise was stopped because it hurt; no number was given
