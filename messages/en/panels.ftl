# Scoring panels: called, seats, progress, the whole sheet, confirmed, reminders, the re-check

phrases-panels =
    scoring panel
    scoring panels
    panels
menu-panels = Scoring panels
panel-none-in-scheme =
    This village's scheme has no scoring panels.
    To have them, let the village meeting change the scheme; the town's office then puts it in.
panel-head = { $place }, { $period }
panels = The scoring panels of now; tap one to see how far it is:
button-panel-new = Call a new panel
button-panel-show = See how far it is
button-panel-review = See the whole sheet
button-panel-swap = Change a member
button-panel-dissolve = Take the panel back
panel-which-area = Which area is to be scored?
panel-which-period = For which period?
panel-so-far = { $number } so far: { $names }
panel-who =
    Who else? Send names, several at once with spaces between.
    At least { $least }.
panel-these = These are all
panel-again = Choose anew
panel-same = As last time: { $names }
panel-namesakes = Several people are called { $name }. Which one?
panel-nobody-called = { $name } was not found. It must be somebody of the village with a bound account.
panel-nobody-called-so = Nobody was found. It must be somebody of the village with a bound account.
panel-not-own-grid = { $name } lives in this grid or looks after it; a panel does not score its own grid.
panel-who-leads = Who leads?
panel-confirm =
    Please check:
    Panel for { $place }, { $period }, { $households } households
    Members: { $names }
    Leader: { $leader }
panel-yes = Call it
panel-no = Do not
panel-dropped = All right, no panel was called.
panel-called =
    The panel for { $place }, { $period } is called: { $households } households.
    { $reached } members have been told.
panel-you-sit =
    You sit on the scoring panel for { $place }, { $period }: { $households } households.
    { $leader } leads. At the first door, tap "Start scoring".
panel-you-lead =
    You lead the scoring panel for { $place }, { $period }: { $households } households.
    Tap "Start scoring"; when all is scored, you ({ $leader }) confirm it.
panel-overlaps =
    { $place }, { $period } has a panel already, led by { $leader }.
    A household is scored by one panel a period. To change a member, send "panels".
panel-fault-too-few = Too few people: at least { $least }. Please begin again from "panels".
panel-fault-no-leader = The leader must be a member. Please begin again from "panels".
panel-fault-no-households = No household there takes part in this period; nothing is to be scored.
panel-fault-too-many-households =
    There are { $households } households; a panel has { $limit } at most.
    Please call one for each grid.
panel-fault-own-grid = A member lives in this grid or looks after it; a panel does not score its own grid.
panel-fault-nobody-for-grid = One grid is every member's own, nobody could score it. Add somebody from elsewhere.
panel-fault-nobody-for-household = One household is every member's own, nobody could score it. Add somebody else.
panel-who-leaves = Who leaves?
panel-who-comes = Who comes instead? Send the name.
panel-sits-already = They sit on the panel already, or whoever leaves has left. Send another name.
panel-swapped = All right, { $comes } has taken the seat of { $leaves }. The marks stay.
panel-you-left = On the scoring panel of { $place }, { $name } takes your seat. Thank you.
panel-has-marks = Something is marked already, so it cannot be taken back. Members can be changed.
panel-dissolved = All right, the scoring panel of { $place } is taken back.
panel-is-dissolved = The scoring panel of { $place } is taken back; you need not score.

panel-members = Leader { $leader }; members: { $names }
panel-state-open = being scored
panel-state-confirming = confirmed, going into the books
panel-state-confirmed = confirmed, in the books
panel-state-lapsed = the scoring days are over, not confirmed
panel-state-dissolved = taken back
panel-progress = { $done } of { $total } scored
panel-scored-by = { $name } { $number }
panel-skipped = Skipped: { $households }
panel-waiting = Not scored yet: { $households }
panel-and-more = , and { $number } more
panel-there-now = There now: { $where }
panel-is-at = { $name } at { $household }

review-head = { $place }, { $period }, the whole sheet: { $done } of { $total } scored
review-line = { $household }: { $marks } ({ $name })
review-proofs = { " · " }{ $number } proofs
review-words = { "  " }Note: { $words }
review-all-full = The other { $number } are all full.
review-half = Half scored: { $households }
review-returned = To be looked at again: { $households }
review-missing = Not scored yet: { $households }
review-confirm = Confirm the sheet
review-send-back = Send one back
review-stop = Not yet
review-stopped = All right, not yet. Tap "See the whole sheet" to come back.
review-half-first = These are not finished; please finish them first: { $households }
review-nothing-yet = Nothing is scored yet, so there is nothing to confirm.
review-missing-sure =
    These are not scored: { $households }
    They count as the scheme says: states are full, acts are 0.
    Confirm it so?
review-which = Which household goes back? Send its code (the end will do) or the head's name.
review-not-scored = This household is not scored yet; it need not go back.
review-why = { $household } goes back. In a word: what is to be looked at?
review-needs-words = Please write a word.
review-sent-back = All right, { $household } is to be looked at again.
panel-look-again =
    The leader asks you to look at { $household } again:
    { $words }
button-look-again = Look again
panel-all-scored =
    All { $total } households of { $place }, { $period } are scored.
    Please look at the whole sheet and confirm it.
panel-confirming = All right, the scores of { $households } households of { $place } are confirmed and go into the books.
panel-confirmed = The scores of { $place }, { $period } are confirmed; { $households } households are in the books. Thank you.
panel-confirmed-clerk = The panel of { $place }, { $period } is confirmed; { $households } households are in the books. The supervisors have the re-check list.
panel-confirmed-unchecked =
    The panel of { $place }, { $period } is confirmed; { $households } households are in the books.
    No supervisor is outside the panel; please arrange the re-check otherwise.
panel-reminder =
    { $place }, { $period } is not confirmed yet: { $done } of { $total } scored.
    The last day is { $until }.
panel-holds-up =
    The scoring days of { $place }, { $period }, are over and the sheet waits for you: { $done } of { $total } households scored.
    Until you confirm, the village's points are neither worked out nor published. Please look at the panel's sheet and confirm it.
panel-holds-up-clerk =
    The scoring days of { $place }, { $period }, are over and { $leader } has not confirmed: { $done } of { $total } households scored.
    Until then the village's points are neither worked out nor published. Please ask; a leader who cannot come can be replaced.
    If there will be no scoring, tap "Wait no longer".
button-panel-give-up = Wait no longer
panel-give-up-sure =
    Wait no longer for the panel of { $place }, { $period }?
    Nothing it marked in { $done } households will count; what is unmarked counts as the scheme says: states full, deeds 0.
    The points are worked out tonight; what is published can be objected to.
panel-give-up-yes = Wait no longer
panel-give-up-no = Keep waiting
panel-give-up-not = Good, the leader is waited for.
panel-lapsed =
    The scoring days of { $place }, { $period } are over. The panel did not confirm, nothing is in the books.
    { $done } of { $total } were scored. Missing: { $missing }
    What is due is put right by the points clerk as an objection.

phrases-recheck =
    re-check
    recheck
button-recheck = See the re-check list
recheck-drawn =
    { $place }, { $period } is confirmed; { $drawn } of { $households } households are drawn for you to look at again.
    You look and change nothing.
recheck-late =
    { $place }, { $period } is about to be published; { $left } of the households drawn have not been looked at.
    One tap goes on with them. You look and change nothing.
recheck-nothing = There is nothing to re-check now.
recheck-which-panel = Which panel?
recheck-own-panel = You sit on this panel; another supervisor does the re-check.
recheck-own-household = This is your own household; another supervisor looks at it.
recheck-head = { $place }, { $period }, the re-check list. Which household?
recheck-line = { $household }: { $verdict }
recheck-not-yet = not looked at yet
recheck-same = as marked
recheck-differs = not as marked
recheck-back = Back to the list
recheck-stop = That is all for now
recheck-stopped = All right. To go on, send "recheck".
recheck-household =
    { $household }
    Marked by the panel: { $marks }
    Proofs: { $proofs }. Is it as you see it?
recheck-what-differs = What is different? In a word.
recheck-told-same = Re-check: { $name } looked at { $household }: as marked.
recheck-told-differs =
    Re-check: { $name } looked at { $household }: not as marked. { $words }
    A correction is entered by the points clerk.
score-idle = It counts already for { $period }; another adds nothing. Press 0 to leave it.
