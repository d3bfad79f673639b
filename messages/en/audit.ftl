## The proof of the books: what was found first that does not fit.

audit-unreadable = a row cannot be read: { $what }
audit-line-missing = ledger line { $seq } is missing
audit-line-changed = ledger line { $seq } was changed
audit-text-changed = the text of ledger line { $seq } was changed
audit-takes-back-nothing = ledger line { $seq } takes back no standing line of its household
audit-lines-after = ledger lines after { $seq } are missing
audit-balance = household { $household } has { $balance } points, its ledger says { $owed }
audit-tally = household { $household }: its scores of { $month } are tallied otherwise than entered
audit-no-household = the ledger has lines of household { $id }, and the village has no such household
audit-unequal-move = { $source } gave { $total } points more than it took

audit-order-price = order { $id } of household { $household } costs another sum than its price says
audit-order-without-line = order { $id } of household { $household } has no ledger line
audit-order-line = order { $id } of household { $household } and ledger line { $seq } differ
audit-order-not-given-back = order { $id } of household { $household } is { $state }, and its points were not given back
audit-line-without-order = ledger line { $seq } ({ $source }) has no order
audit-stock = goods { $goods } ({ $name }) have { $stock } in stock, invoices and orders say { $owed }

audit-publication-changed = publication { $id } was changed
audit-publication-row = publication { $id } says otherwise than the rows beside it
audit-publication-differs = publication { $id } and its results differ at household { $household }
audit-figures-changed = the figures that publication { $id } rests on were changed
audit-credit-missing = publication { $id } is final, and household { $household } was credited nothing
audit-credit-differs = publication { $id } has { $points } for household { $household }, and { $credited } were credited
audit-credit-early = publication { $id } is not final, and household { $household } was credited
audit-credit-of-none = publication { $id } has no household for the credit { $source }
audit-other-ledger = publication { $id } was made from another ledger

audit-objection-strayed = objection { $number } is of another village, household or line than its result
audit-objection-corrected = objection { $number } is { $state }, and the ledger was corrected by it
audit-objection-words = objection { $number } has other words than when it was decided
audit-objection-own-cause = objection { $number } was decided by who filed it or recorded the line
audit-objection-by-another = objection { $number } was upheld, and the ledger was corrected by another or at another time
audit-objection-not-taken-back = objection { $number } was upheld, and ledger line { $seq } was not taken back
audit-objection-nothing-entered = objection { $number } was upheld, and nothing was entered
audit-corrects-for-none = ledger line { $seq } corrects for no objection

audit-revision-missing = revision { $number } of { $period } is missing
audit-revision-unpublished = revision { $number } of { $period } is { $state }, and was not published
audit-revision-state = revision { $number } of { $period } is { $state }, and the next revision says otherwise
audit-revision-of-nothing = revision { $number } of { $period } was corrected, and no objection to it was upheld
audit-revision-uncorrected = revision { $number } of { $period } was credited without its correction
audit-revision-open = revision { $number } of { $period } was credited with an open objection
audit-revision-credited = revision { $number } of { $period } was superseded, and ledger line { $seq } credits it
audit-revision-unnamed = revision { $number } of { $period } does not name the publication it corrects
audit-revision-untold = revision { $number } of { $period } does not tell that household { $household } changed

audit-panel-changed = the marks of the panel of { $place } for { $period } were changed after it was confirmed
audit-sheet-elsewhere = the sheet of household { $household } is of another period than its panel's { $period }
audit-mark-changed = the mark of household { $household } for { $item } and the ledger differ
audit-line-of-no-panel = ledger line { $seq } says a panel made it, and none did

audit-proposal = proposal { $id } of household { $household } and the ledger differ
audit-line-of-no-proposal = ledger line { $seq } says an approved proposal made it, and none did

audit-sealed-order-placed = order { $id } is not as it was placed
audit-sealed-order-ended = order { $id } did not end as it says
audit-sealed-stock-in = stock-in { $id } is not as it was entered
audit-sealed-objection-decided = the objection in row { $id } is not as it was decided
audit-sealed-panel-confirmed = the panel in row { $id } is not as it was confirmed
audit-sealed-roster-change = change { $id } of the roster is not as it was entered
audit-sealed-roster-outcome = the outcome of change { $id } of the roster is not as it was
audit-sealed-claim-registered = claim { $id } is not as it was registered
audit-sealed-claim-ended = claim { $id } did not end as it says
audit-sealed-proposal-made = proposal { $id } is not as it was made
audit-sealed-proposal-decided = proposal { $id } is not as it was decided
audit-sealed-shop-order = the shop of order { $id } is not as it was
audit-sealed-period-recorded = the record of a meeting or a report in row { $id } is not as it was entered
audit-sealed-restriction-recorded = restriction { $id } is not as it was entered
audit-sealed-restriction-lifted = restriction { $id } was not lifted as it says
audit-sealed-consent-given = consent { $id } to take part is not as it was given
audit-sealed-consent-ended = consent { $id } to take part did not end as it says
audit-unit-table = the table of units { $id } ({ $area }, { $period }) does not fit the check code sent to the groups

audit-honours-changed = honour selection { $id } was changed
audit-honours-count = honour selection { $id } says { $count } households and has { $given }
audit-honours-round = honour selection { $id } is round { $round }, and round { $missing } is missing
audit-honours-stray = honour { $id } has no selection
audit-honours-elsewhere = honour selection { $id } rests on another village's result
audit-honours-period = honour selection { $id } is of { $period } and rests on { $result }
audit-honours-not-final = honour selection { $id } rests on a result that is not final
audit-honours-foreign = honour selection { $id } names household { $household } of another village
audit-honours-not-proposed = honour selection { $id } has household { $household } as proposed, and its result has not
audit-honours-not-won = honour selection { $id } has household { $household } by a lot that it did not win
audit-honours-winners = honour selection { $id } has winners who did not draw
audit-honours-seed = honour selection { $id } was drawn with another seed than its publication's
audit-honours-draw = honour selection { $id } was not drawn as it says
audit-honours-words = the words of honour selection { $id } were changed
audit-honours-twice = household { $household } has { $code } ({ $honour }) of { $period } twice
audit-withdrawal-changed = the withdrawal of honour { $id } was changed

## A supervisor has the books proved

menu-check-books = Check the books
phrases-check-books =
    check the books
books-checking =
    Checking the books of { $village }: balances, every line, every publication.
    You hear as soon as it is done.
books-still-checking =
    The books of { $village } are still being checked, at line { $lines } now.
    You hear as soon as it is done.
books-fit =
    The books of { $village } were checked ({ $time }).
    { $lines } lines: balances, publications, objections, orders and honours all fit.
books-misfit =
    Something in the books of { $village } does not fit ({ $time }).
    The first: { $what }.
    Please change nothing, and tell this to whoever looks after the system in the town.
books-own-panel =
    You sit on a scoring panel of { $village }, and nobody checks the books of their own panel.
    Please ask another supervisor.
