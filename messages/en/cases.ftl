# Reporting, dispatching, finishing, checking

phrases-report =
    report
    report something
    i want to report something
report-signs =
    i want to report
    is broken
    was stolen
    is leaking
report-harmless-words =
    heart is leaking
phrases-my-cases =
    my reports
    my cases
phrases-todo =
    to do
    todo

pictures-not-asked = Pictures, voice and places are not asked for here, so this was not taken as the answer.
words-not-used = That sounds like a matter to report; it was not taken as the answer.
pictures-not-used = The pictures, voice and places you sent were not used here.
not-a-household-report =
    If you meant to report something, tap "Report this".
    What you said and sent is kept; no need to send it again.
not-a-household-elsewhere =
    If you meant to report something: you are not registered in any grid yet, so this cannot be filed here.
    Please ring the grid worker or the village office.
button-report-said = Report this
said-filed =
    This has been noted as { $number }; no need to report it again.
    If there is more to say or to send, tap "Add something".
said-closed =
    This was reported as { $number }, and is closed.
    If it has come back, send "report" to report it anew.
file-send-anything =
    Send a photo, a voice note, or a sentence: where and what.
    A position helps too.
file-which-kind =
    Got { $got }.
    It looks like "{ $likely }". One tap files it:
file-which-category =
    Got { $got }.
    What kind is it? One tap files it:
file-emergency = People first! Ring { $call } now.
file-added =
    Added. There is now { $got }.
    Tap a kind above to file it.
file-add-to = Add to { $number }
file-not-a-report = Not a report
file-dropped = All right, nothing was filed.
file-nothing-yet = No photo or words yet. Please send them first.
file-enough-photos = One report takes at most { $most } things; the first ones are in, the rest were left out.
file-enough-words = The words of a report may have { $most } characters; the first ones are in, the rest were left out. You can send photos.
got-album = an album of photos
got-photo = { $count ->
    [one] a photo
   *[other] { $count } photos
}
got-voice = { $count ->
    [one] a voice note
   *[other] { $count } voice notes
}
got-file = { $count ->
    [one] a file
   *[other] { $count } files
}
got-words = your words
got-place = the position

filed =
    Noted as { $number }.
    { $matter } · { $place }
    The command room has it; you will hear of every step.

button-other-grid = It is in { $grid }
filed-in-other-grid = Done: { $number } is now under { $place }.

card-head = { $number } { $matter } · { $place }
card-not-yours = { $number } is no longer yours to see. Ask the command room about it.
card-words = "{ $words }"
card-place = Position: { $latitude }, { $longitude }
card-reporter = Reported by { $name }, { $time }
card-state-reported = To be taken in
card-state-accepted = Taken in, to be dispatched
card-state-dispatched = With { $unit }
card-state-in-hand = { $unit } is at work on it
card-state-finished = To be checked: { $unit } has handled it
card-state-suspended = Suspended until { $until }: it cannot be done now
card-state-escalated = Sent up to the county
card-state-closed = Closed
card-state-void = Void
card-state-merged = Merged with another case
state-reported = to be taken in
state-accepted = taken in
state-dispatched = dispatched
state-in-hand = in hand
state-finished = to be checked
state-suspended = suspended
state-escalated = sent up
state-closed = closed
state-void = void
state-merged = merged
case-line = { $number } { $matter } · { $place } · { $state }

button-dispatch = Dispatch
button-finish = Done
button-take = Take it
button-accept = Take in
button-pass = Check passed
button-rework = Send back
button-on-spot = I have dealt with it
button-add = Add something

room-other-grid =
    The grid was put right; please go by this one.
    { $card }
room-added =
    Something was added.
    { $card }

dispatch-which-unit = Which unit gets { $number }?
dispatched = { $number } is with { $unit }.
dispatched-to-nobody =
    { $number } is with { $unit }, but nobody there has an account yet.
    Please ring them.
accept-done = { $number } is taken in; please dispatch it next.
take-done = { $number } is yours now. When it is done, tap "Done".
finish-done = { $number } is reported as done; the command room will check it.
on-spot-done = { $number } is closed, to your credit. Thank you.
check-passed = { $number } is checked and closed.
rework-what-is-wrong = What is wrong with { $number }? Please say it in a sentence for the unit.
rework-needs-words = Please give the reason in words.
rework-sent = { $number } was sent back.

my-cases =
    Your { $count } newest reports. Tap a number to see one:
    { $lines }
my-cases-none = You have not reported anything yet. Send a photo, a voice note or a sentence.
to-do =
    { $count } to do. Tap a number:
    { $lines }
to-do-page =
    { $count } to do, the urgent ones first. These are { $first } to { $last }; tap a number:
    { $lines }
to-do-line = { $line } · { $left }
to-do-urgent = Urgent! { $line }
button-todo-again = To do, from the start
to-do-no-more = Nothing more to do behind these.
to-do-of-leader = { $number } { $matter } · { $place } · { $told }
to-do-coordinate = you were asked to coordinate
move-of-which = "{ $move }" for which case? Tap a number.
move-needs-number =
    "{ $move }" for which case? Send its number too, such as:
    { $move } 2026-0012
to-do-none = Nothing to do at the moment.

add-send-anything = { $number }: please send the photos, voice notes or words to add.
added = Added to { $number }.
resend-please = { $number } misses this photo. Please send another; it will be added.

media-refused-too-large = One file is too large (over 20 MB, or far more once unpacked). Please send a smaller one.
media-refused-not-a-picture = One file is not a photo and cannot be opened. Please take a photo and send it.
media-refused-too-many-pixels = One photo is too large to open. Please take it at a smaller size, or send a screenshot.
media-refused-broken = One file is broken and cannot be opened. Please send it again.
media-refused-not-allowed = This kind of file cannot be taken. Please send a photo, a voice note or words.
media-refused-locked =
    One file is encrypted; whether its pictures tell a place cannot be seen, so it goes to nobody.
    Please send it without encryption, or take photos of it.
media-refused-gone = One photo can no longer be had. Please send it again.
