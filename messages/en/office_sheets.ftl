## Score sheets: out for a round on paper, and back.

office-export-sheets = Written: { $file }: { $sheets ->
    [one] 1 score sheet
   *[other] { $sheets } score sheets
}, { $households ->
    [one] 1 household
   *[other] { $households } households
}.
office-sheets-village = village code
office-sheets-grid = grid code
office-sheets-period = period
office-sheets-ledger = ledger lines
office-sheets-title = { $village } { $grid }, score sheet of { $period }
office-sheets-advice =
    Write the points you see; halves are allowed. What you did not look at stays empty.
    What is printed in a cell was marked before; leave it if it has not changed.
    Do not change codes or headings.
office-sheets-most = of { $most }
office-sheets-only = Only 0 to { $most }, halves allowed.
office-sheets-signatures = Signatures of the panel: ____________   ____________   ____________     Leader: ____________     Date: ____________
office-sheets-reason = score sheet
office-sheets-no-items = In { $period } there are no base items for a panel to mark; no score sheets are needed.
office-sheets-too-many-items = Too many base items for one sheet, at most { $most }. Enter the points in chat.
office-sheets-nobody = No household of { $village } takes part in { $period }; there is nothing to write. Fill in since when they take part in the roster first.
office-sheets-settled = { $period } is worked out already; these sheets cannot be imported once they are filled in.

office-sheets-use-command = { $file }: these are score sheets. Import them by xiangyue import-sheets, with --day and --by.
office-sheets-none = { $file }: no score sheets in it. Fill in what xiangyue export sheets writes.
office-sheets-future = --day { $day } is still to come. Give the day of the round.
office-by-nobody = --by { $code }: nobody has the code { $code }. Write one of the sheet "people".
office-by-no-clerk = --by { $code } { $name }: not a clerk of { $village }; nothing was imported. Write a clerk's code.
office-by-no-marker = --by { $code } { $name }: neither a clerk of { $village } nor on an unconfirmed panel of { $period }; nothing was imported. Write the code of one.
office-sheets-by-own-household = { $code } ({ $head }) is { $name }'s own household; another clerk or member marks it. Empty this row for now.
office-sheets-by-elsewhere = { $code } ({ $head }) is none of { $name }'s panel; a member of its own panel brings it in. Empty this row for now.
office-sheets-by-own-grid = { $code } ({ $head }) is in { $name }'s own grid; by cross-review another member brings it in. Empty this row for now.
office-sheets-other-sheet = This is no score sheet. Delete it.
office-sheets-no-village = No village has the code { $code }. Use score sheets exported from this town.
office-sheets-no-grid = { $village } has no grid with the code { $code }. Use score sheets exported for this village.
office-sheets-mixed = Not of the same as the first sheet ({ $there }). A file holds the sheets of one village and one period.
office-sheets-no-period = { $text } is no period of this scheme. Export the score sheets again.
office-sheets-other-day = This is a score sheet of { $period }, and --day { $day } is not in it. Give a day of the period, at the latest { $last }.
office-sheets-other-item = { $code } is not marked by the panel in this period. Delete the column.
office-sheets-no-heading = No item's code stands above it. Add the heading, or empty the cell.
office-sheets-nobody-has = No household has the code { $code }. Check the code, or import the roster first.
office-sheets-other-village = { $code } is a household of another village. Enter it on its own village's sheet.
office-sheets-stays-out = { $code } does not take part and is not scored. Delete the row.
office-sheets-twice = This household stands at { $there } already. Keep one row.
office-sheets-halves = Only whole or half points, such as 5 or 5.5.
office-sheets-later-mark = On { $day }, after --day, it was marked { $there }. To change it, give that day or a later one.
office-sheets-settled-meanwhile = { $period } was worked out just now; the rest of the marks was not imported. Object to the result once it is published.

office-sheets-read = { $sheet }: { $households ->
    [one] 1 household
   *[other] { $households } households
}, { $new } new { $new ->
    [one] mark
   *[other] marks
}.
office-sheets-untouched = Not marked at all: { $count ->
    [one] 1 household
   *[other] { $count } households
}: { $which }
office-sheets-missing = Not marked in full: { $count ->
    [one] 1 household
   *[other] { $count } households
}: { $which }
office-sheets-changed = Left as they are, because they were marked otherwise since the sheets went out: { $count ->
    [one] 1 cell
   *[other] { $count } cells
}: { $which }. To change them, export the sheets again.
office-sheets-imported = Imported: { $new } { $new ->
    [one] mark
   *[other] marks
}; there already: { $there }.
