# Figures: how many, closed, on time; who may see them, and how they are published

phrases-figures =
    figures
    statistics
    see figures
    /figures
menu-figures = Figures

figures-of-whom = Whose figures?
figures-own = What I reported
figures-which-period = { $whose }: which period?
figures-this-month = This month ({ $period })
figures-last-month = Last month ({ $period })
figures-this-quarter = This quarter ({ $period })
figures-this-year = This year ({ $period })
figures-counting = Counting the cases of { $whose }, { $period }. You get them as soon as they are counted.
figures-still-counting = Those of { $whose }, { $period }, are still being counted. They come by themselves; no need to press again.
figures-not-yours = These figures are not yours to see any more. Ask whoever keeps the town's roster.

figures-answer = { $figures }
figures-again = Other figures
figures-head = { $whose }, { $period } (until { $until })
figures-none = Nothing was reported in this period yet.
figures-filed = Reported { $filed }, closed { $closed }, closing rate { $rate }.
figures-given = Given { $filed }, closed { $closed }, closing rate { $rate }.
figures-passed-on = { $count } of these were given back or taken back, and are no longer this unit's.
figures-helped = Helped with { $count } more.
figures-on-time = Closed on time { $count }, { $rate } of the closed.
figures-overdue = Over the limit and not done { $count }: see to these first.
figures-reworked = Sent back at a check { $count }.
figures-rated = Mean rating { $rating }, from { $count ->
    [one] { $count } rating
   *[other] { $count } ratings
}.
figures-missed = Missed { $count }: reported by residents or a hotline, not by the grid. Bottom-line items among them { $bottom }; a person decides what that means.
figures-first = First reports of bottom-line items { $count }, checked and closed; they may be credited, a person decides.
figures-remedied = Late but mended, never sent back or reopened { $count }; leniency is possible, a person decides.

figures-by-village = { $period }, by village
figures-by-grid = { $period }, by grid
figures-by-unit = { $period }, by unit
figures-by-worker = { $period }, by grid worker
figures-until = Until { $until }
figures-foot = For orientation; a person decides on credit
figures-place = Place
figures-unit = Unit
figures-worker = Grid worker
figures-head-filed = Cases
figures-head-closing-rate = Rate
figures-head-on-time = On time
figures-head-reworked = Redone
figures-head-missed = Missed
figures-head-overdue = Late
figures-head-first = First
figures-head-rating = Rating
figures-head-total = Total
figures-head-closed = Closed

figures-publish = Send the public table to the groups
figures-publish-sure =
    { $title }
    The groups see exactly the table above. Send it to { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }?
figures-yes = Send it
figures-no = Not now
figures-not-published = Good, nothing was sent.
figures-published-already = { $name } sent this table today already; it is in the groups, no need to send it again.
figures-published-now = { $count ->
    [one] Sent; the group has it.
   *[other] Sent; all { $count } groups have it.
}
figures-published =
    { $title }
    Check code { $digest }
    If you doubt a matter, ask the command room.
figures-public-title = { $place }, { $period }: what was closed
figures-by-unit-public = { $period }: what was closed
figures-digest = Check code { $digest }
figures-no-group = No group of villagers is bound here yet, so nothing can be sent. Bind a group to the village first.
figures-too-old = These figures are too old. Send "figures" to have them counted anew, then send the public table.
