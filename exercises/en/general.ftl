stop-1 = Dizziness or spinning that is new or growing
stop-2 = Double or blurred vision
stop-3 = Trouble speaking or swallowing
stop-4 = Feeling faint, or collapsing
stop-5 = Numbness or tingling in the face, an arm or a leg that is new or spreading
stop-6 = Weakness or clumsiness that is new
stop-7 = A sudden, severe headache
stop-8 = A headache that rises more than 2 points above where it started
stop-9 = Neck pain above 5 of 10, or more than 2 points above where it started
stop-10 = A sharp, catching pain
stop-11 = Nausea that starts with the movement

caution-1 = A fracture or an operation that nobody has cleared you from: nothing from this library without the clinician who treats you.
caution-2 = A neck known to be unstable, or a loose upper neck from rheumatoid arthritis, Down syndrome or Ehlers-Danlos syndrome: nothing without the clinician who treats you.
caution-3 = Severe osteoporosis: nothing without the clinician who treats you.
caution-4 = Signs from the spinal cord, such as clumsy hands or an unsteady walk: nothing without the clinician who treats you.
caution-5 = A recent stroke, or trouble with an artery of the neck: nothing without the clinician who treats you.

technique-1 = Keep your jaw loose, your teeth apart and your tongue resting on the roof of your mouth.
technique-2 = Breathe normally through every hold.
technique-3 = Move out slowly and come back slowly.
technique-4 = Deep neck work takes an effort of 2 to 3 of 10, strength work 4 to 6.
technique-5 = End the set when your form goes, not when the count ends.
