# Reporting: what it is, where, whether somebody reported it, and whom to ring first

danger-unconfirmed =
    Somebody speaks of danger. Not filed yet, not confirmed:
    "{ $words }"
    { $name } { $telephone } ({ $area }). Please ring first and ask.
danger-said-since =
    { $name }, who spoke of danger a moment ago, now says:
    "{ $words }"
    Not confirmed. Please ring { $telephone } ({ $area }) and ask.
file-which-of =
    Got { $got }.
    Which of these is it? One tap files it:
file-place = Place: { $place }.
file-at = At { $place }
file-item-at = { $item }, at { $place }
file-not-at = Not at { $place }
file-follow = Follow { $number }
file-another = Not the same, file it
same-reported =
    Reported on { $day }: { $number } { $matter } · { $place }, and not done yet.
    If it is the same, tap “Follow { $number }”; no need to report it again.
same-followed =
    Reported on { $day }: { $number } { $matter } · { $place }, not done yet.
    You follow it already. If it is the same, tap the button to add to { $number }; no need to report it again.
same-own =
    You reported on { $day }: { $number } { $matter } · { $place }, and not done yet.
    If it is the same, tap “Add to { $number }”; no need to report it again.
same-closed = { $number } has just been closed. If it is there again, please file it.
follow-begun =
    You follow { $number } now and will hear of every step.
    What you sent was added to it.
follow-added = Added to { $number }; whoever deals with it sees it.
file-how =
    Tap whichever is most like it and it is reported; any will do, the command room puts it right.
    If it is no report, tap "Not a report".
file-puzzled-words =
    what does that mean
    what do you mean
    how
    how do I
    I do not understand
file-taken-back-words =
    never mind
    not needed
    no need any more
    not a report
    sent by mistake
    wrong button
    all is well
    found
    the fire is out
file-wrong-words =
    I was wrong
    wrong
    I got it wrong
    correction
file-thought-wrapping =
    sorry
file-apart = A matter of its own: { $what }
file-put-down =
    All right, put down and not reported: “{ $what }”
    If you want to report it after all, tap "Go on with it".
file-say-anew =
    Never mind. Please say the right words once more, they take the place of the first.
    If it is no report, tap "Not a report".
file-put-right =
    Does “{ $said }” put “{ $before }” right?
    Tap one, then say what it is:
file-put-right-only = Only this
file-put-right-both = Both of them
filed-thought-better =
    { $number } is filed already and the command room has it.
    Tap “Add to { $number }” and they read this too; they change it or take it back.
said-added = That is in { $number } already; no need to send it again.
file-goods-elsewhere = For goods send "redeem". That was not added to the report.
goods-words =
    swap for
    redeem
follow-shown =
    { $number } { $matter } · { $place }
    { $state }. You follow it.
follow-ended = All right, you will hear no more of { $number }.
follow-none = You do not follow this one.
button-unfollow = Stop following
yours-reported = Your report
yours-followed = The matter you follow,
follower-granted-void = { $yours } { $number } ({ $matter }) was not taken up. Reason: { $words }
my-cases-followed =
    You follow { $count }. Tap a number for more:
    { $lines }
case-line-followed = { $line } (followed)
or-mark = {" or "}
emergency-report = To report it, tap “Report this”.
filed-item-first = Once the room has said what it is, you hear whether you may deal with it at once. If you have, tap “Add something” and send the photo.
filed-wanted = It helps to have { $what }: tap “Add” and send it.
card-bottom-line = Bottom-line item: nothing may go wrong, so it comes first; the grid may be credited for reporting it first
card-closing = Closing standard: { $closing }
card-evidence = To close it: { $what }
evidence-photo = a photo of it
evidence-photo-after = a photo of it mended
evidence-location = the location
evidence-record = a written record
button-set-item = Change the item
set-item-which = { $number }: what is it about?
on-spot-kept = { $number }: the command room has said what it is, and that is for a unit. Your photos and words are kept with it; the unit reads them.
finder-item-set = { $number } is “{ $matter }”, says the command room, and you may deal with it at once. If you have, tap “I have dealt with it”; if not, the room will dispatch it.
set-item-done = { $number } is “{ $matter }” now. Its limits hold from the next step on.
