# The room's desk, finding cases, duty, handing over, the consultation

phrases-room-desk =
    desk
    room desk
menu-room = Room desk
room-desk-head = The room's desk. Tap a queue to see it:
room-desk-on-duty = On duty now: { $names }
room-desk-nobody = Nobody is on the roster now; notices go to the whole room.
room-desk-left = { $name } handed over, { $time }: { $words }
room-desk-left-nothing = { $name } handed over, { $time }, with nothing else to say.
room-desk-left-to-room = { $name } handed over, { $time }, with a note for the next shift.
room-desk-not-taken = Nobody has taken over yet.
button-room-desk = Back to the desk
button-next = Next page
queue-new = New
queue-overdue = Overdue
queue-today = Due today
queue-to-check = To be checked
queue-asked = To be decided
queue-hard = Hard cases
queue-aside = Suspended or with the county
queue-counted = { $queue }: { $count }
queue-many = { $queue }: { $count } or more
queue-page =
    { $queue }; tap a number to go on:
    { $lines }
queue-none = { $queue }: nothing at the moment.
queue-no-more = { $queue }: there are no more.
queue-line = { $number } { $matter } · { $place } · { $left }
queue-left = { $span } left
queue-over = overdue by { $span }
queue-marked-hard = { $left } · hard

phrases-find =
    find
    find a case
    search
# The words that come first, with a space behind: find lamp
find-words =
    find
    search
menu-find = Find a case
find-what =
    Which case? Send its number or its order's (the end will do), a grid, an item, a unit, a name, or a few of its words.
    Several of its words go with spaces between; of the rest send one at a time.
find-needs-words = Please send words or figures.
find-found =
    Found for "{ $words }", newest first; tap a number to see it:
    { $lines }
find-none =
    Nothing was found for "{ $words }".
    Try other words, or fewer.
find-none-yet =
    Nothing among the newer ones for "{ $words }".
    Tap "Further back" to go on.
find-no-more = Nothing further back for "{ $words }".
find-old = That was an earlier search; please search again.
button-further-back = Further back
button-find-anew = Find another

phrases-on-duty =
    who is on duty
    on duty
on-duty-now = On duty now: { $name }, telephone { $telephone }, until { $ends }.
on-duty-next = Next: { $name }, from { $begins }.
on-duty-nobody = Nobody is on the roster now. If it is urgent, ring the village office.

phrases-duty-roster =
    duty roster
    roster of duty
phrases-duty-put =
    put down shifts
button-duty = Duty roster
button-duty-put = Put down shifts
shift-day = { $day }, day shift
shift-night = { $day }, night shift
shift-day-words =
    day
    dayshift
shift-night-words =
    night
    nightshift
shift-today-words = today
shift-tomorrow-words = tomorrow
shift-day-after-words = overmorrow
duty-line = { $shift }: { $name }
duty-roster =
    Shifts to come:
    { $lines }
duty-none = No shifts are put down. Tap "Put down shifts".
duty-send-lines =
    Send the shifts, a line each: the day, "day" or "night", the name. Such as:
    2026-11-23 day Liu
    A whole month may come at once; today is { $day }.
duty-needs-lines = Please send words, a line for each shift.
duty-put =
    { $count ->
        [one] One shift is put down:
       *[other] { $count } shifts are put down:
    }
    { $lines }
duty-wrong =
    These lines were not put down:
    { $lines }
duty-again = Please mend these lines and send them again, or send "cancel".
duty-fault-line = { $line } (it takes the day, "day" or "night", and the name)
duty-fault-person = { $line } (nobody of the room is called { $name })
duty-fault-namesakes = { $line } (more than one of the room is called { $name })
duty-fault-day = { $line } (the day is over, or too far ahead)
duty-off = Take off: { $shift }
duty-off-already = This shift was taken off already, or is over.
duty-taken-off = Taken off: { $shift }.
duty-yours = You are put down for a shift: { $shift }.
duty-yours-off = Your shift was taken off: { $shift }.

phrases-hand-over =
    hand over
    handover
button-hand-over = Hand over
button-take-over = Take over
handover-left =
    Handing over. Open: { $open }, due today: { $today }, overdue: { $overdue }, hard: { $hard }, unanswered presses: { $pressed }.
    If the next must know more, write it; if not, tap "Nothing else".
handover-nothing = Nothing else
handover-needs-words = Please write it in words.
handover-waits = You handed over { $time } and nobody has taken over yet. The new one will count.
handover-given = Your hand-over is kept, and the next shift has been told.
handover-given-nobody =
    Your hand-over is kept, but nobody of the next shift can be reached here.
    Please ring them.
handover-yours =
    { $name } hands over to you: { $words }
    Open: { $open }, due today: { $today }, overdue: { $overdue }, hard: { $hard }, unanswered presses: { $pressed }.
    When you have read it, tap "Take over".
handover-taken = You have taken over from { $name }.
handover-taken-already = { $name } has taken over already.
handover-yours-taken = { $name } has taken over. Thank you.
refused-handover-own = What you handed over somebody else must take.

phrases-consult =
    consultation
    weekly consultation
button-consult = Consultation
button-consult-list = Make this week's list
button-consult-walk = Go through it
button-consult-sheet = See the sheet
consult-none =
    There is no list for this week's consultation yet.
    Tap "Make this week's list": hard, suspended, with the county, long overdue.
consult-none-yet = There is no list for this week's consultation yet; the room makes it.
consult-nothing = There is nothing to consult about at the moment.
consult-week = Consultation of the week of { $week }: cases { $count }, decided { $decided }.
consult-reason-hard = hard
consult-reason-aside = suspended or with the county
consult-reason-overdue = long overdue
consult-next =
    Not decided yet: { $count }. This one: { $reason }, { $left }
    { $card }
    What is decided? Write it, or tap one of these.
consult-skip = Leave it for now
consult-stop = Enough for today
consult-decided = { $number } is decided, and the unit has been told.
consult-decided-no-unit = { $number } is decided. No unit has read it yet: please dispatch it, or ring them.
consult-ended = { $number } is closed by now; there is nothing to decide.
consult-sheet = Consultation of the week of { $week }
consult-sheet-decided =
    Decided, { $count }:
    { $lines }
consult-sheet-undecided =
    Not decided, { $count }:
    { $lines }
consult-sheet-ended =
    Closed by now, { $count }:
    { $lines }
consult-line-decided = { $number } { $matter } · { $place }: { $words }
consult-line-undecided = { $number } { $matter } · { $place } ({ $reason })
consult-line-ended = { $number } { $matter } · { $place }
duty-too-many = At most 200 shifts at once; none of these was put down. Please send them in two parts.
refused-duty-other-room = This shift is another room's; they take it off.
refused-handover-replaced = { $name } has handed over once more since, and the newer one counts. Please tap that one.
consult-decided-before =
    { $number } was decided just now: { $words }
    What you wrote was not kept. To decide it anew, open the case and tap its decision.
consult-over = The consultation of the week of { $week } is over, and there is a newer list. To go on, say consultation.
