# Changes of the roster

phrases-roster =
    roster
    change roster
phrases-split =
    split household
phrases-merge =
    merge households
phrases-move-in =
    move in
phrases-move-out =
    move out
phrases-death =
    a death
phrases-new-head =
    new head
menu-roster = Roster
roster-which-kind = Which kind of change?
roster-participation = Who takes part
roster-kind-split = Split a household
roster-kind-merge = Merge households
roster-kind-household-in = A household moves in
roster-kind-member-in = One more member
roster-kind-household-out = A household moves out
roster-kind-member-out = A member moves out
roster-kind-death = A death
roster-kind-new-head = New head
roster-home-split = Which household splits? Send its code (the end will do) or the name of its head.
roster-home-merge = Which household goes into another? Send the one that ends: its code or its head.
roster-home-member-in = Into which household? Send its code or the name of its head.
roster-home-household-out = Which household moves out? Send its code or the name of its head.
roster-home-member-out = A member of which household moves out? Send its code or the name of its head.
roster-home-death = Of which household? Send its code or the name of its head.
roster-home-new-head = Which household gets a new head? Send its code or the name of its head.
roster-other = Into which household does { $household } ({ $head }) go? Send its code or the name of its head.
roster-goers = Who leaves { $household }? Tap one after another, tap again to undo. Then tap "that is all".
roster-picked = ✓ { $name }
roster-not-picked = { $name }
roster-enough = That is all ({ $number })
roster-member-member-out = { $household } ({ $head }): who moves out?
roster-member-death = { $household } ({ $head }): who was it?
roster-head = Who is head of { $household } from then on?
roster-new-head = Who is head of the new household?
roster-grid = In which grid?
roster-code = What is the new household's code? Tap, or send your own.
roster-code-form = A code has letters, digits and hyphens alone, 30 at most. Please send it again.
roster-name-head = What is the name of its head?
roster-name-member = What is the new member's name?
roster-grown-or-minor = Is { $name } of age?
roster-grown = Of age
roster-minor = Under age
roster-group = In which villagers' group? Send the number.
roster-no-group = Please send the group's number, such as 3.
roster-share =
    This household's balance is { $balance }. Points stay with the old household.
    If the family agreed in writing to share them, send how many go along.
roster-share-nothing = None
roster-agreement = { $share } points move by a written agreement only. One sentence: signed when, by whom.
roster-needs-words = Please write one sentence, 500 characters at most.
roster-day = From which day? Tap, or send a date such as 2026-12-01.
roster-day-death = On which day? Tap, or send a date such as 2026-11-05.
roster-no-day = That is no date I understand. Please send one such as 2026-12-01.
day-today = Today ({ $day })
day-yesterday = Yesterday ({ $day })
day-tomorrow = Tomorrow ({ $day })
roster-why = On what does it rest? One sentence, such as "family register" or "the family asked".
roster-why-death = Who told the village? Tap, or write one sentence.
roster-family-said = the family told us

roster-named-split = { $household } ({ $head }) splits
roster-named-merge = { $household } ({ $head }) goes into another household
roster-named-household-in = { $household } ({ $head }) moves in
roster-named-member-in = { $household } ({ $head }) has one more member
roster-named-household-out = { $household } ({ $head }) moves out
roster-named-member-out = a member of { $household } ({ $head }) moves out
roster-named-death = a death in { $household } ({ $head })
roster-named-new-head = new head of { $household } ({ $head })

roster-does-split =
    Please check, a household splits:
    { $members } leave { $household } ({ $head }); new household { $code }, head { $new_head }.
roster-does-merge =
    Please check, households merge:
    { $household } ({ $head }) goes into { $other } ({ $other_head }). Who goes: { $members }.
    { $household } ends with it.
roster-does-household-in =
    Please check, a household moves in:
    New household { $household }, head { $head }.
roster-does-member-in =
    Please check, one more member:
    { $name } (of age) joins { $household } ({ $head }).
roster-does-minor-in =
    Please check, one more member:
    { $name } (under age) joins { $household } ({ $head }).
roster-does-household-out =
    Please check, a household moves out:
    { $household } ({ $head }) leaves and is no longer on the roster.
roster-does-member-out =
    Please check, a member moves out:
    { $members } leaves { $household } ({ $head }).
roster-does-death =
    Please check, a death:
    { $members } of { $household } ({ $head }).
    Once entered, nothing is sent to that person any more, at once.
roster-does-new-head =
    Please check, a new head:
    { $household } ({ $head }).
roster-nobody = nobody
roster-head-changes = Head: { $before } → { $after } ({ $household }).
roster-points-new = { $household } begins with 0 points.
roster-points-share =
    Points: { $household } gives { $share } to { $code } and keeps { $left }.
    Two lines, one taking, one giving: the sum stays.
roster-points-agreed = Written agreement: { $agreement }
roster-points-stay-split = Points: the balance of { $balance } stays with { $household }; { $code } begins with 0.
roster-points-merge =
    Points: all { $balance } of { $household } go to { $other }, which then has { $sum }.
    What is credited to { $household } later goes there too: the sum stays.
roster-points-spend = Points: the balance of { $balance } can be spent until { $day }, and not after.
roster-points-stay = Points: the balance of { $balance } stays.
roster-part-new = { $code } takes part in points only once it agrees for itself.
roster-part-ends = It takes part in points up to { $month }.
roster-history = All earlier records stay and can be looked up.
roster-from = From { $day }; takes effect at once when you confirm.
roster-from-ahead = From { $day }; takes effect by itself early that day, and can be called off before.
roster-because = It rests on: { $reason }
roster-yes = Confirm
roster-no = Do not do it
roster-dropped = All right, nothing was done; the roster is as it was.
roster-moved-on = The household has changed just now; please check once more:
roster-done = Done: { $change }.
roster-done-death =
    Entered: { $change }.
    Messages have stopped. Please give the family the village's condolences.
roster-waits = Noted: { $change }; takes effect by itself on { $day }. To call it off, tap below or send "roster".
roster-came = In effect from today: { $change }.
roster-not-possible =
    Could not take effect: { $change }.
    { $why }
    The roster is as it was; please enter it again.
roster-waiting =
    Waiting for their day:
    { $lines }
roster-waiting-line = { $day }: { $change }
roster-call-off = Call off: { $change }
roster-called-off = Called off: { $change }. The roster is as it was.
roster-not-waiting = { $change } is in effect or was called off already, so it cannot be called off.

roster-refused-before-final = That day lies in a period whose result is final. Please choose a day after it.
roster-refused-before-last = The household has changed since that day. Please choose the day of that change or later.
roster-refused-too-far = That is too far off, a year ahead at most. Please check the year.
roster-refused-death-ahead = That day has not come yet. Please check the date.
roster-refused-waiting = Another change of this household waits for its day. Let it come, or send "roster" to call it off, then enter this one.
roster-refused-household-gone = The household is not on the roster that day. Please check which one, and the day.
roster-refused-not-a-member = Somebody does not belong to the household that day; perhaps it was done before. Send "roster" to begin again.
roster-refused-nobody = Nobody was chosen. Please choose.
roster-refused-last-member = Nobody would be left in the household. Let the household move out, or merge it.
roster-refused-needs-head = The head must be an adult who stays in the household. With none, merge the household or let it move out.
roster-refused-head-is-minor = Somebody under age cannot be head. Please choose an adult.
roster-refused-already-head = That is the head already; nothing needs doing.
roster-refused-code-taken = That code is taken. Please choose another.
roster-refused-same-household = That is the same household. Please send another.
roster-refused-other-village = The two are of different villages, whose books stay apart. Move it out here, and in there.
roster-refused-share-too-big = That is more than the balance. Please send no more than that.
roster-refused-no-agreement = Points move by a written agreement only. Please begin again and name it.
roster-refused-name-there = Somebody of that name belongs to the household. If they are two, add something that tells them apart.

open-order = Note: { $household } has an order that waits to be picked up ({ $what }).
open-objection = Note: objection { $number } of { $household } has not been answered.
