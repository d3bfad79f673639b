# Why not, and what to do instead

refused-unbound =
    I do not know you yet, so this cannot be done.
    Write to { $bot } in private and send your code; ask your grid worker if you have none.
refused-role = This step is for somebody else. Send "menu" to see what you can do.
refused-report = You are not registered in any grid yet, so this cannot be filed. Please ring your grid worker or the village office.
refused-too-many-reports =
    All { $most } reports of yours today have arrived and are being handled.
    That is all for today; you can go on tomorrow.
    If it is urgent, ring your grid worker: send "grid worker" for the number.
refused-not-your-household = This is not your household.
refused-case-no-such-role = This step is for somebody else. Send "menu" to see what you can do.
refused-case-not-yours = Somebody else has this case. Send "menu" to see what you can do.
refused-case-wrong-state = Somebody has taken this step already; nothing is left to do. Send "to do" for what is open.
refused-case-own-work = What you handled is checked by somebody else. Please ask a colleague.
refused-case-needs-dispatch = This kind of matter is for a unit; the command room will dispatch it.
refused-case-item-first = { $number }: the command room says first what it is; if you may deal with it at once you will hear. Tap “Add something” and send the photo already.
refused-case-parts-open = { $units } still helps with it; finish when that is done.
refused-case-already-asked = Something asked for is still to be decided; this step comes after it; whoever asked may withdraw it.
refused-case-nothing-asked = There is nothing to decide; most likely it was decided or withdrawn.
refused-case-own-request = What you asked for yourself is decided by somebody else.
refused-case-not-yours-to-grant = This is decided by a leader, who was told.
refused-case-no-more-extensions = It was extended already. If it cannot be done, ask for a suspension.
refused-case-nothing-to-answer = No press waits for an answer; a colleague has most likely given it.
refused-case-too-late = It was closed too long ago, or reopened too often. Please report it anew.
refused-case-own-rating = You handled it yourself; it needs no rating from you.
refused-case-already-brought-in = The leaders were asked about this one today. Ask again tomorrow if there is news; if it cannot wait, ring them.
refused-case-already-rated = You have rated it already, thank you.
refused-case-not-ended = { $number } is being handled; you will hear once it is done, and can rate it then.
refused-case-rated-before = You have rated { $number }; that is kept. It is being handled again; once it is done you will be asked to rate it again.
refused-case-closed = { $number } is closed and takes nothing more. Please report it anew.
refused-score-unknown-household = There is no such household.
refused-score-unknown-item = There is no such item.
refused-score-gated = This item is not open and cannot be scored.
refused-score-no-mark = Please give a mark.
refused-score-below-zero = It cannot be below 0.
refused-score-above-maximum = That is more than this item's maximum.
refused-score-not-exact = Two decimals at most.
refused-score-no-member = This item is for a single member.
refused-score-no-document = This item needs a legal document in force.
refused-score-ends-before-it-begins = The end lies before the beginning.
refused-score-has-no-end = This item has no end date.
refused-not-member-any-more = Nobody called so belongs to { $household } any more. Send "enter points" to begin again.
refused-nobody-grown =
    There is no grown member of { $household } in the roster.
    What rests on a document is never noted of a child.
    If somebody is missing, send "roster" to add them, then come back.
    If a child has come of age, ask the town to put the roster right.
refused-period-closed = { $period } has been closed for entries. To correct it, object once it is published.
refused-patrol = That prompt is for grid workers. If you see something, just send me a photo.
only-in-a-group = This has to be sent in the village's group. Please send it there.
only-in-private = This is done in private. Please write to { $bot } and send it again.
