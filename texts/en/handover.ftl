### What is said about sealed files between therapist and patient.

# Why a file cannot be opened.
file-empty = This file is empty. Ask for it to be sent again.
file-not-nape = This is not a file from Nape. Look for one whose name ends in .nape.
file-cut-short = The end of this file is missing; it was not copied or sent whole. Ask for it to be sent again.
file-damaged = This file was changed on its way and cannot be used. Ask for it to be sent again.
file-cut-short-or-damaged = The end of this file is missing or was changed. Ask for it to be sent again.
file-needs-words = This file is locked with six words. Ask whoever wrote it for them.
file-not-six-words = Six words are needed, not { $detail }. Type all of them in their order.
file-unknown-word = “{ $detail }” is not one of the words that Nape uses. Check how it is spelt.
file-wrong-words = These words do not open this file. Check them; if they are right, ask for the file to be sent again.
file-for-someone-else = This file is not for this computer: no key here opens it. Ask for a new file with words.
file-signature-wrong = The signature of this file does not hold, so nobody knows who wrote it. Nothing was taken over; tell the other side.
file-newer = A newer Nape wrote this file. Update Nape to open it.
file-too-large = This file is larger than 32 MB and was not read. Use smaller pictures in your own exercises.
file-too-much-work = Opening this file would take more memory than Nape gives it. It was not written by Nape.
file-no-key = The key of the other side cannot be read. Hand over with new words.
file-not-sealed = The file could not be sealed: { $detail }.
file-unreadable = The file cannot be read: { $detail }.
file-exists = There is a file already: { $detail }. Choose another name.
file-not-written = The file cannot be written: { $detail }. Choose another folder.
keys-unreadable = The keys of this Nape cannot be read: { $detail }. Put them back from your copy.
keys-not-written = The keys of this Nape cannot be written: { $detail }.
clerk-failed = The program for sealed files has failed: { $detail }. Try again; if it fails again, install Nape anew.

# Why nothing is taken over from a file that could be opened.
letter-not-one = The content of this file cannot be understood: { $detail }. Nothing was taken over.
letter-newer = A newer Nape wrote this file ({ $detail }). Update Nape to read it.
letter-beyond = The content of this file is not as Nape writes it: { $detail }. Nothing was taken over.
letter-impostor = This file names another sender than the one who signed it. Nothing was taken over; tell the other side.
letter-own = You have written this file yourself; it is for the other side.
letter-for-someone-else = This file is for somebody else. Nothing was taken over.
letter-stranger = This answer belongs to none of your patients. Nothing was taken over.
letter-changed-key = This file was signed with another key than before, so it may be from somebody else. Nothing was taken over; ask the other side by telephone. A new hand-over with new words makes the key known.
letter-not-invited = This answer does not belong to the newest hand-over with words. Nothing was taken over; ask the patient to open the newest file and answer it.
letter-other-content = Version { $version } of this plan is here with other content. Nothing was taken over; ask your therapist for a new version.

# The own card.
refused-card-long = Write at most 120 characters as { $field }.
refused-card-control = Write { $field } on one line.
refused-card-https = The address for booking must begin with https://.
card-name = name
card-clinic = clinic
card-phone = telephone
card-email = mail address
card-booking = address for booking

# Handing over.
handover-no-patient = There is no such patient.
handover-nothing-published = Nothing is published for this patient yet. Publish a version first.
handover-next-words = Send the file to { $name }, and tell the six words in person or by telephone, never in the same mail.
handover-next-key = Send the file to { $name }; it opens on their computer without words.
refused-place = Name the whole path, not { $path }.

# A plan that is offered.
offer-minutes = { $minutes ->
    [one] It asks for at most 1 minute a day.
   *[other] It asks for at most { $minutes } minutes a day.
}
offer-weeks = { $weeks ->
    [one] It lasts 1 week.
   *[other] It lasts { $weeks } weeks.
}
offer-back = Nothing is sent back by itself: you write an answer when you want to, and see what is in it.
offer-older = Version { $version } is here already; this older one would be kept and not followed.
accept-nothing = No opened plan waits to be accepted. Open the file again.

# Whom the patient has a plan from.
practice-knows = You have version { $version }, received { $day }; your therapist knows.
practice-not-told = You have version { $version }, received { $day }; your therapist has not been told yet.
answer-no-practice = There is nobody to answer: no plan came in a sealed file.
answer-next = Send the file to { $name }. Only they can open it.

# An answer that came.
answer-taken = New from { $name }: days { $days }, sessions { $sessions }, flags { $flags }.
answer-taken-paired = New from { $name }: days { $days }, sessions { $sessions }, flags { $flags }. From now on files for { $name } need no words.
answer-nothing-new = { $name }: all of it was here already.
