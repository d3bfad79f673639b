# Objections: filed by a household, reviewed by another, answered, corrected in public

phrases-object =
    objection
    i object
    my points are wrong
    these points are wrong
button-object = Object to these points
object-which =
    { $household } ({ $head }): which line of { $month } is wrong?
    One tap files it. Possible until the end of { $until }.
object-line = { $day } { $item } { $points }
object-other = Something else
button-more = Next page
objected =
    Objection { $number } is filed: { $line }
    Somebody who did not record it reviews it; you are answered by { $until }.
    If you like, send a few words or a photo now. You need not.
objected-for =
    Filed for { $household }: objection { $number }
    { $line }
    It is answered by { $until }.
    Words or photos of the household can follow now. They need not.
object-done = Nothing more
object-got-it =
    Received, it is with objection { $number }.
    Send more, or tap below.
object-waits = All right, objection { $number } waits for review and is answered by { $until }.
object-already = This was filed before: objection { $number }, under review, answered by { $until }.
object-answered =
    Objection { $number } has been answered.
    For anything more, please see the village's points clerk.
object-not-there = This line cannot be objected to any more. Please tap again.
object-closed =
    The objection days for { $month } ended with { $until }.
    For anything more, ring { $telephone } or see the village's points clerk.
object-none-yet =
    No points are published at present.
    The next ones are published on { $day }; objections are possible for { $days } days.
    If it is urgent, ring { $telephone }.
object-takes-no-part =
    Your household is not in the results of { $month }.
    To take part, ring { $telephone } or see the village's points clerk.
refused-object-has-phone =
    { $household } ({ $head }) has a phone: let them send "objection".
    You file only for households without one.

phrases-object-for =
    object for a household
button-object-for = Object for a household
object-for-whom = For which household? Send its code (the end will do) or the name of its head.

points-last-corrected = { $month }: { $points } points{ $rank } (correction published; credited the next morning)
objection-overdue = Objection { $number } was to be answered by { $until } and is overdue. Asked to answer it: { $names }. It stays open.
objection-overdue-nobody = Objection { $number } was to be answered by { $until } and is overdue. Nobody can answer it now; village and town were asked to name somebody.
points-objection = Objection { $number } is under review and is answered by { $until }.
entry-reversal = { $day } { $item } the earlier { $points } is taken back ({ $why })
correction-reason = Objection { $number } upheld, corrected

reviewer-objection =
    Please review an objection:
    { $card }
reviewer-objection-more =
    The household added to this objection:
    { $card }
reviewer-objection-early =
    A reminder: this objection must be answered soon.
    { $card }
reviewer-objection-last-day =
    Today is the last day to answer:
    { $card }
reviewer-objection-overdue =
    This objection is overdue and unanswered. You may answer it too:
    { $card }
objection-nobody-can =
    There is nobody who may review objection { $number } ({ $household }).
    Not who recorded the line, who filed it, or the family.
    Please let the village or the town name another points clerk.
objection-head = Objection { $number } · { $household } ({ $head })
objection-of-line =
    { $line }
    Recorded by: { $recorder }
    Reason given: { $reason }
objection-of-other = Not a certain line, something else.
objection-filed-household = Filed { $time } by { $name }
objection-filed-clerk = Filed { $time } by points clerk { $name } for the household
objection-filed-grid-worker = Filed { $time } by grid worker { $name } for the household
objection-words = The household says: { $words }
objection-stands-open = Please answer by the end of { $until }.
objection-waits-for = { $names } will answer it by { $until } (that day included); you need do nothing.
objection-waits-overdue = It was to be answered by { $until } and is overdue. Asked to answer it: { $names }.
objection-waits-for-nobody = There is nobody who may answer it. Please let the village or the town name another points clerk; it is due by { $until }.
objection-stands-upheld = Answered: upheld ({ $reviewer })
objection-stands-upheld-why = Answered: upheld ({ $reviewer }). Reason: { $reason }
objection-stands-rejected = Answered: rejected ({ $reviewer }). Reason: { $reason }
button-uphold = Upheld
button-reject = Rejected
button-show = Look at it again
button-objection-proof = See the evidence
objection-proof-shown = What showed the line of objection { $number }, for your review alone:
objection-proof-none = No photos of the line of objection { $number } can be shown.

reject-why = Objection { $number } is rejected: why? A sentence or two; { $head } will read it.
reject-needs-words = Please give the reason in words the household understands.
rejected = Objection { $number } is answered: rejected. The household has been told.
household-rejected =
    Objection { $number } was reviewed: rejected.
    Reason: { $reason }
    For anything more, ring { $telephone } or see the village's points clerk.

uphold-which-kind = What kind was missing?
uphold-nothing-missing = Nothing of this kind can be added.
uphold-how =
    Objection { $number }: { $line }
    What is right? To give a reason, just write it.
uphold-change = Another value
uphold-revoke = Take the line back
uphold-mark = { $item }: what is the right mark? (0–{ $most }, halves allowed)
uphold-quantity = { $item } ({ $value } each): how many times is right?
uphold-not-zero = 0 times takes the line back. For that send "cancel", and tap "Upheld" again.
uphold-same = That is what it says already. Send "cancel", then tap "Rejected".
uphold-confirm =
    Please check: objection { $number } is upheld
    { $household } ({ $head })
    { $change }
    The household is told at once; it cannot be changed then.
uphold-reason = Reason: { $reason }
uphold-reason-kept = Kept as the reason; the household will read it. Write again to change it.
uphold-yes = Upheld, change it so
uphold-no = Not yet
uphold-dropped = All right, objection { $number } still waits for its answer.
uphold-adds = Added: { $item } { $points }
uphold-takes-back = Taken back: { $line }
uphold-changes = { $line } becomes { $points }
upheld =
    Objection { $number } is answered: upheld. { $change }
    The household has been told. The correction is published when all of the period are answered.
household-upheld =
    Objection { $number } was reviewed: upheld.
    { $change }
    When all of the period are answered, the village sees the correction; then it is final.
objection-pass-on =
    Please tell { $household } ({ $head }):
    { $told }

refused-objection-no-such-role = Objections are answered by others. Send "menu" to see what you can do.
refused-objection-elsewhere = Objection { $number } is not in your area. Send "objections" to see yours.
refused-objection-decided = Objection { $number } has been answered already.
refused-objection-own-household = Objection { $number } is of your own household; somebody else reviews it.
refused-objection-own-entry = You recorded what objection { $number } is about; somebody else reviews it.
refused-objection-own-filing = You filed objection { $number } for the household; somebody else reviews it.
refused-objection-not-your-turn = Objection { $number } is first reviewed in the village. If it is overdue you are asked.

menu-objections = Objections
phrases-objections =
    objections
    list objections
objections-open =
    Objections that wait for an answer:
    { $lines }
    Tap a number for more.
objections-open-none = No objection waits for an answer.
objections-answered =
    Answered objections:
    { $lines }
objections-answered-none = No objection has been answered yet.
button-answered = Answered ones
button-open = Open ones
objection-line-open = { $number } { $household } { $about } (answer by { $until })
objection-line-overdue = { $number } { $household } { $about } (overdue since { $until })
objection-line-upheld = { $number } { $household } { $about } (upheld)
objection-line-rejected = { $number } { $household } { $about } (rejected)

clerk-month-waits =
    { $village }: the points of { $month } cannot be final today; { $count } objections are unanswered.
    All goes on by itself once they are answered. Send "objections" to see them.
clerk-corrected = The correction of { $village } was published: { $count } households. It is final tomorrow morning.
household-corrected =
    The correction is published: your points of { $month } { $before } → { $after } (objection { $number }).
    Final tomorrow morning.
corrected =
    { $village }: corrected points of { $month }
    All objections are answered; corrected for { $count } households:
    { $changes }
    { $why }
    The ranks are those of these pictures. Final tomorrow morning.
    Publication { $digest } (instead of { $earlier }) · ledger { $chain }
corrected-who = { $household } { $name }
corrected-line = { $who }: { $before } → { $after }
corrected-why = Why: objections were upheld, and the points corrected by the regulation.
corrected-why-items = Why: objections were upheld, and the points corrected by the regulation: { $items }.
board-title-corrected = Corrected points of { $month }
board-notice-corrected = Corrected after objections; instead of publication { $digest }
