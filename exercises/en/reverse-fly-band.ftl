name = Opening the arms with a band
also = band reverse fly, band pull-apart, rear delt fly, Theraband
purpose = Strengthens the back of the shoulders and the muscles between the shoulder blades; goes well with the shrug.
cue = Open your chest; your throat stays soft.

step-1 = Stand tall. Hold the band in both hands in front of you at chest height, arms almost straight, band just taut.
step-2 = Nod slightly and settle your shoulder blades.
step-3 = Open your arms to the sides until the band meets your chest. Pause for one second.
step-4 = Let your arms come back over two to three seconds.
step-5 = Breathe out as you open.
step-6 = Do not lean back or shrug. If a shoulder hurts, open less or stop.

error-1 = The shoulders shrug
error-2 = Leaning back
error-3 = The chin pokes forward

caution-1 = Pain in a shoulder: hold the band wider, keep your hands a little lower, and open less.
caution-2 = Look at the band before you start; with cracks, do not use it. Keep it away from your face.

stop-1 = Shoulder pain

progression = Hold the band shorter.
regression = Hold the band longer.
evidence = Based on a study in which this movement made the upper trapezius work hard, and on a workplace trial of strength training. This dose is usual practice, unverified; the short form for breaks is a choice of this library.
