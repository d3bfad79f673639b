# Taking part in points: joining, leaving, consent on paper

## Joining and leaving

phrases-join =
    join
    take part
    join points
phrases-leave =
    leave
    leave points
    stop taking part
button-join = Take part in points
button-leave = Stop taking part
join-which = Which household takes part?
leave-which = Which household stops taking part?
join-notice =
    { $household } ({ $head }) taking part in points means:
    It is voluntary, counts from { $day }, and you can leave any time.
    The panel comes to score; then points and ranks are published in the village.
    Only the household's code is shown; your name only if you agree to that as well.
    A grown member must agree. Do you agree for your household?
join-agree = Yes, take part
join-not-now = Not now
join-dropped = All right, not now. To take part later, send "join".
join-already = { $household } takes part already; nothing needs doing.
joined =
    { $household } takes part from { $day }; your consent is recorded.
    To stop, send "leave".
leave-notice =
    { $household } ({ $head }) no longer taking part in points means:
    It counts up to { $day }; after that nothing is scored, ranked or published.
    Points and records stay, and the balance can still be redeemed.
    To come back, send "join".
leave-agree = Stop taking part
leave-not-now = Go on taking part
leave-dropped = All right, you go on taking part.
leave-already = { $household } is not taking part now; nothing needs doing.
left =
    { $household } takes part up to { $day } and is not scored or ranked after it.
    The balance stays and can be redeemed.
refused-minor = Somebody under age cannot decide for the household. Please ask an adult of the family.
refused-household-gone = { $household } is no longer on the roster, so this cannot be done. Send "menu" to see what you can do.
refused-takes-no-part =
    { $household } does not take part in { $month }, so nothing can be entered.
    An adult of the household sends "join", or you send "paper consent" to enter a signed one.
points-left-spend = Your household has moved away. The balance can be spent until { $day }.
points-left-over = Your household has moved away, and its balance could be spent until { $day }. Please ring the village office with any question.
entry-moved = { $day } { $why } { $points }
entry-moved-split = moved when a household split
entry-moved-merge = moved when households merged

## Who takes part

phrases-participation =
    participation
    who takes part
part-overview =
    { $village }: taking part in points
    { $takes } take part, { $not_yet } do not yet, { $withdrew } withdrew.
    Tap to see the list.
part-button-takes-part = Take part ({ $count })
part-button-not-yet = Not yet ({ $count })
part-button-withdrew = Withdrew ({ $count })
part-list-takes-part =
    { $village }: households that take part (page { $page }/{ $pages })
    { $lines }
    If one has signed that it leaves, tap it.
part-list-not-yet =
    { $village }: households that do not take part yet (page { $page }/{ $pages })
    { $lines }
    If one has signed its consent, tap it.
part-list-withdrew =
    { $village }: households that withdrew (page { $page }/{ $pages })
    { $lines }
    If one has signed that it comes back, tap it.
part-line = { $household } { $head }: from { $since } ({ $how })
part-line-ended = { $household } { $head }: from { $since } ({ $how }) to { $until }
part-line-none = { $household } { $head }
part-nobody = None.
part-how-member = by a member
part-how-paper = on paper
part-how-roster = as on the roster
part-page-before = Page before
part-page-after = Next page

## Not scored yet

phrases-unscored =
    not scored yet
    who is not scored yet
    households not scored
unscored-list =
    { $village }, { $period }: { $count } households not scored yet (page { $page }/{ $pages })
    { $lines }
    Scoring ends { $day }. Who is not marked by then counts as unmarked: { $points } points; object to change it once published.
unscored-grid = { $grid }: { $households }
unscored-none =
    { $village }, { $period }: every household that takes part has been scored, by one entry at least.
    What nobody marked counts by the scheme: a state in full, an act as nothing.
    Send "points calendar" to see how far it is.
unscored-over =
    Scoring of that period is over, so the list stays as it is.
    Send "not scored yet" for the current one.

## Consent on paper

phrases-paper-consent =
    paper consent
button-paper-consent = Enter a consent on paper
paper-which-household = Which household has signed? Send its code or the name of its head.
paper-own-household =
    This is your own household. Please let another points clerk, or the town's, enter the paper.
    You can also say so yourself: send "join" or "leave".
paper-who-joins = { $household } ({ $head }) takes part: who signed the consent? Tap, or send a name.
paper-who-leaves = { $household } ({ $head }) stops taking part: who signed? Tap, or send a name.
paper-needs-name = Please send a name, 30 characters at most.
paper-which-day = Signed on which day? Tap, or send a date such as 2026-11-05.
paper-no-day = That date will not do. Send today's or an earlier one, such as 2026-11-05.
paper-who-witnessed = Who was there as witness? Send the name.
paper-other-witness = The witness must be somebody else. Send the name of the witness.
paper-confirm-joins =
    Please check:
    { $household } ({ $head }) takes part from { $day }.
    Signed by { $signer } on { $signed }, witnessed by { $witness }.
    Keep the paper in the village.
paper-confirm-leaves =
    Please check:
    { $household } ({ $head }) takes part up to { $day } and no longer.
    Signed by { $signer } on { $signed }, witnessed by { $witness }.
    Points and balance stay.
paper-yes = Enter it
paper-no = Do not enter it
paper-dropped = All right, nothing was entered.
paper-done-joins = Entered: { $household } takes part from { $day }.
paper-done-leaves = Entered: { $household } takes part up to { $day }.
paper-told-joins =
    Your household { $household } was entered as taking part in points from { $day }.
    By the consent that { $signer } signed; entered by { $clerk }.
    If that is not right, send "leave" or ring the village office.
paper-told-leaves =
    Your household { $household } was entered as taking part in points up to { $day } only.
    By the paper that { $signer } signed; entered by { $clerk }.
    If that is not right, send "join" or ring the village office.
