## Proposals of points: cases and claims propose, a person approves; the register of claims.

menu-proposals = Points to approve
phrases-proposals =
    points to approve
    proposals
proposals-none = No proposal of points waits.
proposals-waiting =
    { $number } proposals of points wait for you.
    Tap one, look at what it rests on, and decide.
button-look-at-proposal = Look and decide
clerk-proposal-case =
    A proposal of points: what household { $household } ({ $head }) reported was checked and closed.
    You decide; without your approval nothing is entered.
clerk-proposal-withdrawn =
    A proposal of points for { $household } ({ $head }) is withdrawn: the matter is said not to be done and is in hand again.
    Nothing to decide now. Once it is checked and closed again, it is proposed anew.
clerk-proposal-claim =
    A proposal of points: the period ends for the public space of household { $household } ({ $head }).
    Please look at the place first; you decide.
clerk-proposals-due =
    { $village }: { $number } proposed entries are not decided yet ({ $households }).
    Please look at them by { $day }, and approve or decline.
clerk-proposals-late =
    { $village }: { $number } proposed entries are past their day and not decided ({ $households }).
    Please decide today; say why where no points are given.
supervisor-proposals-late =
    { $village }: { $number } proposed entries are past their day and nobody decided ({ $households }).
    Please remind the points clerk.

proposal-card =
    { $household } ({ $head }): proposed is { $item } × { $quantity }, { $points }
proposal-of-case =
    It rests on case { $number } { $matter } ({ $place }), reported by { $name } on { $day }, checked and closed on { $closed }.
proposal-of-private-case = It rests on a private case, checked and closed on { $closed }. Which one, and who reported it, is not shown here.
proposal-about-private = a private case
proposal-folded-up =
    The case this proposal rests on is private now, and what stood here is folded up.
    To decide it, tap Look and decide again.
proposal-of-claim =
    It rests on the claimed place { $place }, since { $since }, still looked after at the end of { $month }.
proposal-seen = On site: { $words }
proposal-proof = The photos it rests on:
proposal-look = Please look at the place and send a photo or a line of what you saw; then approve.
proposal-approve = Approve
proposal-other-item = Another item
proposal-other-quantity = Another number
proposal-other-household = Another household
proposal-decline = No points
proposal-why-not = Why not? Please write one line; it is kept.
proposal-approved = Approved: { $household } has { $item } { $points }.
proposal-declined = All right, no points for { $household } here.
proposal-takes-no-part = This household does not take part in points now. Choose another, or tap “No points”.
proposal-has-own = This household has a proposal of its own in this case. Decide that one, or choose another household.
proposal-reason-case = case { $number } { $matter }
proposal-reason-private = a case that was closed (private)
proposal-reason-claim = looks after { $place }
household-proposal-approved =
    Household { $household } has { $item } { $points }.
    For: { $why }. Thank you.
    Send “points” to see the line.
refused-proposal-decided = Somebody has decided this already. Send “points to approve” for the others.
refused-proposal-reopened = That matter is in hand again and its proposal withdrawn. It comes back after the next check; nothing to decide now.
refused-proposal-own-household = This is your own household. Please let another points clerk decide.
refused-proposal-not-looked-at = Please look at the place first, and send a photo or a line.

button-claims = Claimed places
phrases-claims =
    claimed places
claims-none = No claimed public space is registered yet.
claims-in-force =
    Claimed and looked after:
    { $lines }
    Tap one to register its end.
claim-line = · { $household } ({ $head }): { $place }, since { $since }
claim-new = Register one
claim-end = { $household } { $place } ends
claim-which-household = Which household claims it? Send its code (the end will do) or the head’s name.
claim-which-place = Which place does household { $household } claim? Write it, such as “flower bed at the gate”.
claim-needs-place = Please write one place, in at most 60 characters.
claim-since = From which day? Tap, or send a date such as 11-01.
claim-from-today = From today
claim-needs-day = That was no date. Please send today or a day before, such as 11-01.
claim-registered =
    Registered: household { $household } claims { $place }, since { $since }.
    At the end of each period it proposes points, to be approved after a look.
claim-ends-today = Does the claim of household { $household } on { $place } end today?
claim-yes-end = It ends today
claim-no-end = It goes on
claim-ended = Registered: the claim of household { $household } on { $place } ends today.
