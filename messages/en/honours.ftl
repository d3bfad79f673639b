# Honours: selection, roll of honour, certificates, door plates, withdrawal

menu-honours = Select honours
phrases-select-honours =
    select honours
    choose honours
phrases-withdraw-honour =
    withdraw an honour
    withdraw honour
phrases-my-honours =
    my honours
    honours
    our honours

honours-ask-clerk =
    The points of { $village } for { $period } are final: honours can be given now.
    Press "Honours", take what ranks propose, or change it as the panel decides.
honours-none-final = No result is final yet. Honours are given once the objection days are over.
honours-which-village = For which village?
honours-which-period = { $village }: honours of which period?
honours-list = { $village }, { $period }, honours:
honours-open = · { $honour }: { $places } places, to be given
honours-given = · { $honour }: given to { $count }, of { $places } places
honours-which = Which one?
honours-all-given = All of this period are given. If one was a mistake, send "withdraw honour".
honours-nothing-to-give = { $village }: there are no honours for { $period }.
honour-date = { $day } { $month } { $year }

prize-line = · { $honour }: { $count } × { $yuan } yuan = { $sum } yuan
prize-sum = Year-end prizes together: { $sum } yuan.
prize-left = Budget { $budget } yuan, { $left } yuan left.
prize-over = Budget { $budget } yuan, { $over } yuan too much. Please ask the village committee first.

honour-review = { $village }, { $period }, "{ $honour }": { $places } places.
honour-review-least = The scheme asks for at least { $count }.
honour-review-standing = Given to { $count } already, { $left } more can be added.
honour-review-each = A prize of { $yuan } yuan each.
honour-review-picks = Selected ({ $count }):
honour-review-no-picks = Nobody is selected yet.
honour-pick = · { $code } ({ $head }) { $points } points
honour-pick-named = · { $code } ({ $head }), chosen by the panel: { $why }
honour-recheck-differs = { "  " }The re-check differs: { $words }. Please look into it before you decide.
honour-pick-drawn = · { $code } ({ $head }) { $points } points, by lot
honour-pick-passed = · { $code } ({ $head }), not selected: { $why }
honour-review-tied = Equal, a lot decides ({ $left } places left, { $count } households draw):
honour-review-passed = Not selected:
honour-review-program = Drawn by the program from the publication's code, seed { $seed }: anybody can work it out again.
honour-review-panel = Drawn on the spot; present: { $present }
honour-review-ask = When the panel has decided, press "Confirm and publish". To change, use the other buttons.
honour-review-ask-lot = First a lot, or let the panel choose among them.
honour-review-ask-more = Add more before you confirm.
honour-confirm = Confirm and publish
honour-lot-program = Let the program draw
honour-lot-panel = Record a lot drawn here
honour-put-in = Add a household
honour-take-out = Take one out
honour-later = Not now
honour-laid-aside = All right, not now. Send "select honours" when you want to go on.

honour-out-which = Which household comes out?
honour-out-which-code = Which household comes out? Send its code or the name of its head.
honour-out-why = Why is { $code } ({ $head }) not selected? One sentence; it is kept.
honour-in-which = Which household? Send its code (the end will do) or the name of its head.
honour-in-next = Next by rank: { $households }
honour-in-several = There are several. Which one?
honour-in-why = Why { $code } ({ $head })? One sentence; it is kept.
honour-needs-words = A reason is needed. Please write one sentence.
honour-not-found = No such household. Please send the code or the name again.
honour-lot-present = The lot: which day, where, who was there? One sentence, please.
honour-lot-one = Who won?
honour-lot-many = Which { $count } won? Send their codes with a space between.
honour-lot-wrong = It must be exactly { $count }, all among those who drew. Please send them again.

honour-confirmed =
    { $village }, { $period }, "{ $honour }": given to { $count }.
    The households are told. Certificates and door plates: press the button below, print and seal them.
honour-papers =
    Certificates and door plates for { $period }, "{ $honour }", { $count } households, in one PDF: the certificates first, then the plates.
    Print the certificates on A4 and seal them.
honour-papers-file = { $village } { $period } { $honour } certificates and plates{ $part }
button-papers = Certificates to print
honour-roll-sent = The roll of honour went to the village group.
honour-roll-no-group = No village group is bound, so no roll of honour was sent. Send "bind this group" in the group.
honour-not-reached = Nobody of these is reached by phone; please bring the certificate to the door: { $codes }

honour-told =
    Congratulations!
    { $village } has named { $household } ({ $head }) for { $period }: "{ $honour }".
honour-told-brings = { $brings }.
honour-told-prize = The prize is worth { $yuan } yuan; the village will tell you when to fetch it.
honour-told-end =
    Thank you for what your household does for the village. The certificate and the door plate are in the pictures.
    Send "my honours" to see them again.

honour-roll =
    Roll of honour: { $village }, { $period }, "{ $honour }"
    { $count } households, see the picture. Let us learn from them!
honour-roll-brings = { $brings }.
honour-roll-line = Group { $group } { $code } { $name }
honour-roll-line-bare = { $code } { $name }
honour-roll-lot-program = { $winners } by lot: drawn among { $entrants }, seed { $seed } (it begins with the publication's code); anybody can work it out again.
honour-roll-lot-panel = { $winners } by lot, drawn on the spot by the review panel.
honour-roll-seal = Code of this roll { $seal }
honour-roll-title =
    Roll of honour
    { $honour }
honour-roll-notice =
    { $period }
    Let us learn from them
honour-roll-file = { $period } { $honour } roll of honour

certificate-title = Certificate of Honour
certificate-holder = Household of { $head }
certificate-before = For { $period } the review panel has named your household
certificate-after = Thank you for what your household has done for { $village }. This certificate is given in recognition.
certificate-issuer = { $village } Villagers' Committee
certificate-seal = Seal
certificate-number = No. { $number }
certificate-check = Scan to check
certificate-file = { $household } { $honour } certificate
plate-issuer = { $town } · { $village }
plate-household = Household { $household }
plate-file = { $household } { $honour } door plate

points-honours = Honours: { $honours }
points-honour = { $honour } ({ $period })
points-honours-more = { $count } in all
button-my-honours = My honours
my-honours = Honours of { $household } ({ $head }):
my-honours-line = · { $period }: "{ $honour }" (no. { $number })
my-honours-none = Your household has no honour yet. They are given after each period's result is final.

withdraw-which-household = Whose honour? Send the household's code (the end will do) or the name of its head.
withdraw-several = There are several. Which one?
withdraw-no-household = No such household. Please send the code or the name again.
withdraw-nothing = { $household } ({ $head }) has no honour that could be withdrawn.
withdraw-which = Which honour of { $household } ({ $head })?
withdraw-choice = { $period } { $honour }
withdraw-why = Why? One sentence. It is kept, and the household is told.
withdraw-confirm =
    Please check: withdraw from { $household } ({ $head }), { $period }, "{ $honour }".
    Reason: { $why }
    The check page will say that it was withdrawn.
withdraw-yes = Withdraw
withdraw-no = Do not
withdraw-dropped = All right, nothing was withdrawn.
withdraw-done =
    Withdrawn: { $household } ({ $head }), { $period }, "{ $honour }".
    Send "select honours" to fill the place.
honour-withdrawn-told =
    We must tell you that "{ $honour }" for { $period } was given by mistake; it has been corrected and stands no more.
    Reason: { $why }
    We are sorry for the trouble. With questions, please call { $telephone }.

refused-honour-area = The honours of this village are given by somebody else.
refused-honour-own-household = Your own household ({ $household }) is on the list. Another points clerk, or the town's, decides: they send "select honours".
refused-honour-not-final = The result of this period is not final yet, or was corrected. Send "select honours" for the newest.
refused-honour-given = This honour has just been given; nothing was given twice. Send "select honours" to see it.
refused-honour-gone = This honour was withdrawn already; there is nothing more to do.
refused-honour-better-first = Please give "{ $honour }" first.
refused-honour-no-part = This household takes no part in points, so it can have no honour by rank.
refused-honour-not-resident = Year-end prizes are for resident households; this one is not.
refused-honour-below-base = This household has fewer points than the base; the scheme does not allow it.
refused-honour-other-tier = This household has this honour already, or another tier of the same kind.
refused-honour-twice = This household is on the list already.
refused-honour-needs-why = A reason is needed.
refused-honour-too-many = All places are taken. Take one out first.
refused-honour-too-few = There are fewer than the scheme asks for.
refused-honour-nobody = Nobody is selected.
refused-honour-lot-open = The lot among equals is still to be drawn.

check-title = Honour check
check-stands = This honour stands.
check-withdrawn = This honour was withdrawn on { $date } and stands no more.
check-honour = Honour
check-period = Period
check-village = Village
check-household = Household
check-number = Number
check-given = Given on
check-unknown-title = Not found
check-unknown = There is no honour under this address. Please check it, or call the village office.
