# Points: asking and entering

phrases-points =
    points
    my points
    how many points
    how many points do i have
    balance
    what are my points
    how many points do we have
    rank
    my rank
    our rank
    why did i lose points
    where do my points come from
    when can i redeem

points-head =
    Household { $household } ({ $head })
    Points to spend: { $balance }
points-frozen =
    Your household cannot redeem for now; its points go on adding up, none is lost.
    To ask, call the points clerk at { $telephone }, or come by.
points-frozen-by = Why: { $document }, about you, has effect. Only you read this line.
points-frozen-until = Why: { $document }, about you, until { $until }. Only you read this line.
points-redeem-ask = About redeeming, please call the points clerk at { $telephone }, or come by.
points-redeem = Worth about { $yuan } yuan of goods, at the points shop; the next day for it is { $day }.
points-redeem-nothing = Nothing to redeem yet. Points are credited when a result is final; the next day to redeem them is { $day }.
points-last-published = { $month }: { $points } points{ $rank } (published; credited after the objection days)
points-last-final = { $month }: { $points } points{ $rank } (credited)
points-part-published = { $month }: { $points } points{ $rank } (published; counts in the year)
points-part-final = { $month }: { $points } points{ $rank } (final; counts in the year)
points-average = Average { $average } points (all points so far ÷ members; ranks go by it)
points-this-month = { $month } so far: { $points } points (may change until it is settled)
points-base = Base { $base } (given in every period)
points-group = { $group } { $earned }/{ $most }
points-items = { "  " }{ $items }
points-items-unmarked = { "  " }Not marked, counts in full: { $items }
points-unmarked = { "  " }Not marked, counts in full
points-quarters = { "  " }Mean of four quarters { $mean }: { $quarters }
points-quarter = quarter { $quarter } { $points }
points-quarters-unmarked = quarter { $quarters } not marked, counts in full
points-item = { $item } { $points }
points-capped = Bonuses count up to { $most } a period; { $noted } were noted, { $most } count.
points-takes-no-part = Your household does not take part in points. To join, tell the points clerk.
points-entries = Last entries:
points-no-entries = No entries yet.
entry-score = { $day } { $item } { $points } ({ $why })
entry-idle-month = { $entry }: not counted, it counts once a month
entry-idle-quarter = { $entry }: not counted, it counts once a quarter
entry-idle-year = { $entry }: not counted, it counts once a year
entry-replaced = { $entry } (marked again since: this one does not count)
entry-credit = { $day } { $month } credited { $points }
entry-carried-over = { $day } carried over (points from before the bot) { $points }
button-redeem = Redeem
points-reserved = Set aside for orders to pick up: { $reserved }
entry-spend = { $day } redeemed { $goods } × { $quantity } { $points }
entry-given-back = { $day } given back { $goods } × { $quantity } { $points }
points-no-household =
    No household is registered for you, so there are no points to show.
    Please ask the village's points clerk, then send "points" again.
button-publish-name = Show our name (in part) in results
button-hide-name = Do not show our name in results
name-published = All right: results will show part of the name of { $household }. You can change this any time.
name-hidden = All right: results will show only the code { $household }.

phrases-enter-points =
    enter points
enter-which-household = Which household? Send its code (the end will do) or the name of its head.
enter-no-household = No such household. Please send the code or the name again.
enter-several = There are several. Which one?
enter-which-period = For which period?
enter-this-month = { $period } (this month)
enter-last-month = { $period } (last month)
enter-this-quarter = { $period } (this quarter)
enter-last-quarter = { $period } (last quarter)
enter-this-year = { $period } (this year)
enter-last-year = { $period } (last year)
enter-which-kind = { $household } ({ $head }): which kind?
enter-bonus = Bonus
enter-deduction = Deduction
enter-base = Mark of a base item
enter-which-item = Which item?
enter-whose = Whose is it? Tap "The household", or a person.
enter-of-whom = Of one member
enter-whole-household = The household
entry-whose = { $name }, { $item }
enter-mark = { $item }: how many points? (0–{ $most }, halves allowed)
enter-quantity = { $item } ({ $value } each): how many times?
enter-not-a-number = Please send a number, such as 1 or 0.5.
enter-not-zero = 0 times is no entry. Please send a number above 0, or "cancel".
enter-why = Why? One sentence: when, where, what was done. Photos may come with it.
enter-got-proof = Got the photo. The reason in words is still missing.
enter-with-proof = The photos are kept with it, for this household alone.
enter-needs-words = Please give the reason in words.
enter-confirm =
    Please check:
    { $household } ({ $head })
    { $day } { $item } { $points }
    Reason: { $reason }
    Once entered it is not changed; a mistake can be taken back before the result is worked out.
enter-idle = It counts already for { $period }; another adds nothing. Enter it to keep a record, or do not.
document-reason = by { $document }
document-tell-in-person = They have no phone: tell them alone, not before others.
member-noted-by-document =
    Because of { $document }, { $points } points are noted under your name.
    You alone are told; it is not published, and the village tells nobody.
    If there is something to say, ring the points clerk: { $telephone }.
item-in-person = one entry told in person only
entry-in-person = { $day } one entry told in person only { $points }
enter-yes = Enter it
enter-no = Do not enter it
enter-dropped = All right, nothing was entered.
button-revoke-entry = A mistake, take back
phrases-revoke =
    undo entry
    take back an entry
revoke-which-household = Whose entry? Send the household code (its end will do) or the head's name.
revoke-which = { $household } ({ $head }): which one is taken back?
revoke-why = { $line }: why is it taken back? One sentence; the household reads it.
revoke-confirm =
    Please check:
    { $household } ({ $head })
    Taken back: { $line }
    Reason: { $reason }
    Both lines stay in the books.
revoke-yes = Take it back
revoke-no = Leave it
revoked = Taken back: { $household } { $line }. To enter it again, press the button.
revoke-dropped = Nothing was taken back.
revoke-none =
    { $household } has nothing you could take back.
    What a panel marked or is worked out is corrected after publication: send "object for a household".
revoke-worked-out =
    The period of { $household } is worked out, nothing of it can be taken back.
    After publication send "object for a household"; somebody else reviews it.
revoke-already = This entry of { $household } was taken back already.
entered = Entered: { $household } { $item } { $points }.
entered-idle = Entered: { $household } { $item }. It counted already, so this one adds nothing.

points-rank = , rank { $rank } in the village

## Past periods, photos of the scoring, what would raise the points

button-past = Past points
phrases-past-points =
    published points
    past points
    past months
    points history
    history
    last month
past-none = Nothing of { $household } has been published yet. Once it is, every entry stands here.
past-periods =
    { $household } { $head }, published so far:
    { $lines }
    Tap one for every entry.
past-line-final = { $month }: { $points } points{ $rank } (credited)
past-line-part-final = { $month }: { $points } points{ $rank } (final; counts in the year)
past-line-open = { $month }: { $points } points{ $rank } (published)
past-earlier = Earlier
past-items =
    { $household } { $head }
    { $line }
    { $lines }
past-figures = Base { $base }, bonus { $bonus }, deductions { $deduction }; the year in all { $year }
past-now = { $month } so far, every entry:
ended-scored = { $month }: still being scored, published on { $day }
ended-worked-out = { $month }: being worked out, published on { $day }
ended-meeting = { $month }: worked out; published once { $meeting } has passed it
ended-so-far = Entries so far, not yet published:
ended-published = This period of { $household } has been published. Send "past points" to see every entry.
button-ended = { $month }: every entry
button-this-period = This period
past-no-entries = Nothing was entered by itself in this period; all is by the scheme.
past-more = More
button-proof = See photos
proof-shown = Photos of the scoring of { $household } in { $month }, for your household alone:
proof-none = No photos of { $household } in { $month } can be shown. Photos of the scoring go 30 days after the result is final.
button-raise = What would raise it
phrases-raise =
    what would raise it
raise-head =
    { $household }, { $month }: by the scheme these can still earn points:
    { $lines }
raise-line = · { $item } { $points }
raise-line-criteria = · { $item } { $points }: { $criteria }
raise-cap = Bonuses count up to { $most } points in all.
raise-year = Bonuses of the year, noted at any time and credited once at its end:
raise-cap-year = Bonuses of the year count up to { $most } points in all.
raise-nothing = { $household } has all that the scheme gives in { $month }.
