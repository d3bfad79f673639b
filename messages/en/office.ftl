## Import of the roster: what the operator reads. Each line says how to mend it.

office-fault-cell = { $sheet } row { $row } { $column }: { $reason }
office-fault-whole-sheet = { $sheet } { $column }: { $reason }
office-import-refused = { $file }: { $count ->
    [one] 1 thing
   *[other] { $count } things
} to mend; nothing was imported.
office-file-absent = { $file }: not there, or it cannot be opened. Check the file's name.
office-file-damaged = { $file }: damaged, it cannot be read. Open it in Excel or WPS, save it as .xlsx and import again.
office-file-empty = { $file }: no rows to import. Fill in one of these sheets: { $sheets }.
office-file-macros = { $file }: holds macros. Save it as .xlsx without macros.
office-file-not-xlsx = { $file }: not an .xlsx workbook. Save it as .xlsx in Excel or WPS.
office-file-old = { $file }: in the old .xls or .et format. Save it as .xlsx.
office-file-password = { $file }: locked by a password. Take the password off, save it and import again.
office-file-too-big = { $file }: too big, at most { $most } MB. Import it in several files.
office-file-too-many-rows = { $file }: more than { NUMBER($most, useGrouping: 0) } rows. Import it in several files.

office-fault-sheet = No sheet of this name is known. There are: { $sheets }. Delete it if it is not needed.
office-fault-sheet-twice = This sheet is there twice, by its Chinese and its English name. Keep one.
office-fault-no-headings = No headings found. The first row needs “{ $heading }” and the others of the template.
office-fault-heading = No column of this name is known. Name it as the template does; a column of your own is called 备注.
office-fault-heading-twice = This column is there twice. Keep one.
office-fault-heading-missing = This column is missing. Add it as in the template.
office-fault-merged = { $range } is a merged cell. Unmerge it and fill in every row.

office-fault-empty = Must be filled in.
office-fault-formula = The formula has no result. Open and save the workbook in Excel, or type the value.
office-fault-error = Holds an error such as #REF!. Type what is meant.
office-fault-digits-lost = The number is so long that its last digits are lost. Format the cell as text and type it again.
office-fault-too-long = Too long; at most { $most } characters.
office-fault-code-form = A code has no spaces or invisible signs and at most { $most } characters.
office-fault-code-sign = A code must not begin with = + - @.
office-fault-id-number = This is an identity number. None is kept here; use another code or a telephone number.
office-fault-telephone = Not a telephone number. Write digits only, such as 13800000000 or 0710-5550123.
office-fault-choice = Must be one of: { $choices }.
office-fault-yes-no = Must be 是 (yes) or 否 (no).
office-fault-date = Not a date. Write it like 2026-11-05.
office-fault-number = Not a number. Write it like 2 or 0.5.
office-fault-not-exact = Points have two decimals at the most.
office-fault-below-zero = Must not be below 0.

office-fault-twice = The same as row { NUMBER($row, useGrouping: 0) }. Keep one of them.
office-fault-differs = Already there as “{ $there }”. Import changes nothing that is there: write the same, or leave it empty.
office-fault-differs-empty = Already there, and empty. Import changes nothing that is there: leave it empty.
office-fault-ends-before = It ends before it begins. Mend one of the days; leave the end empty while there is none.
office-fault-carried = { $there } points were carried over already, which is done once. Write the same, or leave it empty.
office-fault-second-town = There is only one town, and { $there } is it.
office-fault-town-has-parent = A town has no parent; leave this empty.
office-fault-no-parent = Needs the code of its { $kind }.
office-fault-no-area = There is no area { $code }. Enter it in the sheet 区域 first.
office-fault-area-kind = { $code } is no { $kind }. A code of a { $kind } is needed here.
office-fault-no-person = There is nobody with the code { $code }. Enter them in the sheet 人员 first.
office-fault-no-household = There is no household { $code }. Enter it in the sheet 户 first.
office-fault-no-member = This household has no member { $name }. Check the name, or enter them in the sheet 成员 first.
office-fault-unit-needed = A handling unit needs the unit's code, one of: { $units }.
office-fault-unit-not-meant = Only a handling unit has a unit's code; leave this empty.
office-fault-no-unit = The item list has no unit { $code }. There are: { $units }.

office-fault-no-item = The scheme has no item { $code }.
office-fault-gated = { $code } is behind the dignity gate, which is shut on that day. It opens with the meeting's record, a legal review and an end.
office-fault-no-mark = A base item needs its points.
office-fault-above-maximum = Above the item's maximum of { $most }.
office-fault-member-needed = This item is noted for one member, who must be named.
office-fault-document-needed = This item needs an effective legal document and cannot be imported from a workbook.
office-fault-quantity-not-meant = A base item counts by its points; leave the quantity empty.
office-fault-points-not-meant = This item counts by its quantity and comes to { $earned }. Mend the quantity and leave the points empty.
office-fault-future = Lies after today.
office-fault-own-household = the recorder is of this very household; nobody enters points for their own. Write another recorder.
office-fault-month-closed = { $month } is settled, so this would never count. Delete this row; to correct the month, object once it is published.
office-fault-other-words =
    That day's line of this household and item says “{ $there }”.
    If it is the same event, delete this row; if it is another, keep the earlier row in the sheet too.

office-warning-not-drawable = Boards cannot draw { $characters } and show 〓 instead. It is kept as it is.
office-warning-takes-no-part = This household takes no part in points in { $month }, so this row counts for nothing. If it has agreed, enter its consent.

office-imported = Imported: { $counts }.
office-imported-sheet = { $sheet } { $count }
office-imported-nothing = Nothing new: all of it was there.

## Settling and proving.

office-settled = { $village } { $period }: worked out, { $count } households. It is published on its day.
office-settled-before = { $village } { $period }: { $state } already; nothing was changed.
office-settle-no-period = { $text }: write the period as the scheme counts, such as { $like }.
office-settle-other-kind = { $text }: the scheme does not count by such periods. Write one such as { $like }.
office-settle-not-over = { $period } has not ended yet.
office-settle-holds-later = { $period }: no version of the scheme held yet (the first holds from { $since }). Nothing was changed.
office-settle-nobody = { $village } { $period }: no household took part, so there is nothing to work out; nothing was settled. From when one takes part is in the roster's column "{ $column }".
office-settle-unconfirmed =
    { $village } { $period }: a panel has scored and its leader has not confirmed, so nothing is settled. Nothing was changed.
    Please let the leader confirm in chat; or the clerk taps "Wait no longer" under the reminder.
office-settle-waits = { $village } { $period }: { $part } is not final yet, and an answer to an objection may still change it.
office-settle-busy = { $village } { $period }: another program is working it out. Look again in { $minutes } minutes.
office-books-fit = Every ledger, balance, order and publication fits.
office-books-unfit = The books do not fit, see above. Nothing was changed.
office-against-fit = { $file }: { $rows } rows, each as in the books.
office-against-unfit = { $file } does not fit the books, see above. The books were not touched, and they are what counts.
office-against-formula = a formula stands here; no export writes one, so somebody changed it
office-against-differs = the file says "{ $found }", the books say "{ $owed }"
office-against-order = not a whole number greater than the row before has
office-against-no-line = the books have no line { $seq }
office-against-missing = line { $seq } is missing here
office-against-head = the books have no such head of the chain
office-against-lacks = household { $household } is missing here
office-against-too-many = the books have no such row
office-against-nobodys = No household of "{ $sheet }" is known here. Is it an export of another town?
office-against-unpublished = "{ $sheet }" has no publication's digest that is known here. Use what was exported after publication.
office-against-nothing = { $file } holds no exported ledger or results. Use what xiangyue export ledger or export results wrote; leave the sheet's name and headings as they are.

## Invitations: binding codes to hand out.

office-invite-no-role = --role { $role }: there is no such role. There are: { $choices }.
office-invite-replaced = { $count } codes handed out before were still good and have ended. Their slips no longer work; hand out these instead.
office-invite-nobody = There is nobody with the code { $code }; no code was issued. Check it.
office-invite-sheet = Binding codes
office-invite-code = Person
office-invite-name = Name
office-invite-link = Link that binds
office-invite-binding-code = Binding code

## Exports: Excel workbooks.

office-export-ending = { $file }: the file's name must end in { $ending }.
office-export-no-folder = There is no folder { $folder }. Make it first, or name another place.
office-export-shut-folder = The folder { $folder } cannot be written in. Name another place, or have its owner open it.
office-export-not-plain = { $file }: not a plain file. Name another one.
office-export-there = { $file }: there already, and left as it is. Name another file, or add --force to replace it.
office-export-roster = Written: { $file }: { $counts }. Points are no part of the roster: use xiangyue export ledger.
office-export-refused =
    { $count ->
        [one] 1 cell was written as it is, but an import would not take it
       *[other] { $count } cells were written as they are, but an import would not take them
    } (see above). Mend that before you import.
office-no-villages = There is no village yet. Import a roster first: xiangyue import ROSTER.xlsx.
office-no-village = No village has the code { $code }. There are: { $there }.
office-no-grid = { $village } has no grid with the code { $code }. It has: { $there }.
office-export-days-turned = --to { $last } comes before --from { $first }. Exchange the two days.
office-export-ledger = Written: { $file }: { $count ->
    [one] 1 line
   *[other] { $count } lines
} of the ledger.
office-no-day = { $option } { $text }: not a date. Write it like 2026-11-05.

office-household-code = household
office-ledger-sheet = ledger
office-ledger-above = Ledger of { $village } ({ $code }), { $days }, exported { $at }
office-ledger-days-all = from the beginning until now
office-ledger-days-from = from { $first }
office-ledger-days-to = until { $last }
office-ledger-days-between = { $first } to { $last }
office-ledger-head = Head of the chain: line { $seq }, { $hash }
office-ledger-seq = number
office-ledger-day = day
office-ledger-kind = kind
office-ledger-member = member
office-ledger-item = item
office-ledger-item-name = item's name
office-ledger-quantity = quantity
office-ledger-points = points
office-ledger-balance = balance moves by
office-ledger-recorder = recorded by
office-ledger-place = place
office-ledger-reason = reason
office-ledger-reverses = reverses line
office-ledger-reversed-by = reversed by line
office-ledger-short-hash = hash (its beginning)
office-ledger-hash = hash
office-ledger-erased = (erased)
office-ledger-kind-score = score
office-ledger-kind-credit = credit
office-ledger-kind-carried-over = carried over
office-ledger-kind-reversal = reversal
office-ledger-kind-spend = redeemed
office-ledger-kind-given-back = given back

office-no-period = { $text }: no period of this scheme. Write it like { $like }.
office-yes = yes
office-no = no
office-export-results = Written: { $file }: revision { $revision } of the results.
office-export-printed = { $file } written: version { $revision }, { $count } households. Print it, sign and seal it, put it up.
office-none-yet = none yet
office-printed-none = { $village } { $period }: nothing{ $revision ->
    [0] { "" }
   *[other] { " " }of version { $revision }
} was published, so nothing can be printed. Published: { $there }.
office-results-none = { $village } { $period } is not worked out; there is nothing to export. Run xiangyue settle { $period } --village { $village } first. Worked out are: { $there }.
office-results-not-over = { $period } of { $village } has not ended yet (its last day is { $last }), so there is no result to export; it is worked out by itself after that. Worked out: { $there }.
office-results-sheet = results
office-results-above = Results of { $village } ({ $code }), { $period }, revision { $revision }, { $state }, exported { $at }
office-results-published = Digest of the publication: { $digest }; objections until { $until }
office-results-unpublished = Not published yet: do not post it or pass it on.
office-results-state-settled = worked out
office-results-state-superseded = corrected; the newer revision holds
office-results-state-published = published, open to objections
office-results-state-crediting = final, being credited
office-results-state-final = final
office-results-rank = rank
office-results-group = group
office-results-name = head
office-results-base = base
office-results-bonus = bonus
office-results-year-bonus = year bonus
office-results-deduction = deduction
office-results-points = points
office-results-year-points = year's points
office-results-average = Average
office-results-redeemable = may redeem
office-results-honours = honours by rank
office-results-lot = equal: draw lots or choose

## Backup and restore.

office-backup-there = { $folder } is there already, and was left as it is. Name a new folder.
office-backup-failed = No backup was made: { $reason }. Nothing is left of it; see whether the disk has room.
office-backed-up = Backed up to { $folder }: { $count ->
    [one] 1 picture or file
   *[other] { $count } pictures and files
}. Put a copy on another machine or disk.
office-backup-of-server = The database is on PostgreSQL; only pictures and files are here. Back the database up by pg_dump too.
office-restore-no-backup = { $folder } is no backup, or its manifest is damaged. Name a folder that xiangyue backup made.
office-restore-too-many = The backup has { $file } too many; nothing was restored. Take a backup nobody has touched.
office-restore-missing = The backup lacks { $file }; nothing was restored. Take a whole one.
office-restore-changed = { $file } in the backup is not what its manifest says; nothing was restored. Take a backup nobody has touched.
office-restore-there = There is something at { $place } already. A restore replaces nothing: move it away, or name a new place in the settings.
office-restore-failed = Nothing was restored: { $reason }. Nothing is left of it; see whether the disk has room.
office-restore-of-server = This backup has no database file, and the settings name SQLite. Name the PostgreSQL database in XIANGYUE_DATABASE_URL.
office-restore-of-file = This is a backup of SQLite, and the settings name PostgreSQL. Name a SQLite file in XIANGYUE_DATABASE_URL.
office-restored = Restored: the backup of { $made_at }, { $count ->
    [one] 1 picture or file
   *[other] { $count } pictures and files
}. Run xiangyue audit to prove the books, then xiangyue run.
office-restore-server-too = The database is on PostgreSQL: restore it by pg_restore.

office-fault-goods-price = It must be above 0, at most { NUMBER($most, useGrouping: 0) } points, with two decimals at most.
office-fault-goods-limit = It must be a whole number from 0 (no limit) to { NUMBER($most, useGrouping: 0) }.
office-fault-goods-name = { $code } on the shelf is called so already. Choose another name, or mend the code.
office-fault-no-shop = No shop of this name, or it is closed. There are: { $shops }. Add it in chat first: shops outside.
office-fault-no-goods = There are no goods { $goods }. Fill them in on the sheet of goods first.
office-fault-bought-quantity = It must be a whole number from 1 to { NUMBER($most, useGrouping: 0) }.
office-fault-bought-paid = It must be from 0 to { NUMBER($most, useGrouping: 0) } yuan, with two decimals at most.
office-fault-invoice-differs = This invoice was entered for these goods with other figures. What is entered is never changed: mend the number, or take this row out.
office-goods-stock = { $stock } in stock
office-goods-not-added = { $name }: code or name is taken. Mend it and import again; nothing was imported.
office-goods-name-both = Give a file and --village CODE, or --template FILE.xlsx for an empty form.
office-goods-imported =
    Goods: { $added } new, { $changed } changed, { $there } as they were.
    Invoices: { $bought } new, { $again } entered before.
office-export-goods = Written: { $file }: goods { $goods }, invoices { $invoices }. Pictures are not in it.

office-person-asked-by = Give --asked-by: who asked, and how. It is written down.
office-person-folder = { $folder } is there already. Name a new folder.
office-export-person =
    Written: { $folder }: { $rows } rows, { $files } files ({ $missing } not found).
    It is for that person alone; delete it once it is handed over.
office-erased-name = (erased)
office-erase-not-yet = { $code } cannot be erased yet: { $reasons }
office-erase-open-cases = Cases they reported are still open: { $count }. Close them first.
office-erase-open-objections = Objections wait for an answer: { $count }. Answer them first.
office-erase-open-orders = Orders wait to be picked up: { $count }. Hand them out or cancel them first.
office-erase-open-messages = Messages are not dealt with yet: { $count }. Come back in a while.
office-erase-holds-office = They still hold an office. Write its last day into the roster first.
office-erase-on-panel = They sit on a scoring panel. Put somebody else there first.
office-erase-is-head = They still head a household: { $households }. Give it a new head in chat, or let it move out, first.
office-erased = { $code } is erased: name, telephone, accounts, messages and { $files } files are gone. This stays:
office-erase-would = { $code } can be erased. With --yes it is done and cannot be undone. This would stay:
office-erase-stays-ledger = Ledger, orders and results: the village's books must be kept; they hold numbers, no names.
office-erase-stays-consent = That the notice was seen and taking part agreed to: it proves the consent. A name signed on paper is among it.
office-erase-stays-published = Points that were published: what went out is never changed; it has a masked name at most.
office-erase-stays-matters = Words and photos of cases, objections, hearings and declarations: what was decided rests on them. The reporter has no name any more, and what was said with their cases holds neither name nor telephone.
office-erase-stays-roster = Changes of the roster: they must be traceable, and may hold the names of their day.
office-erase-stays-letters = What was sent to others, slips made out for the household, what was said in groups, or lies at the platforms: the bot cannot take it back; the person deletes it there.
office-erase-stays-backups = Earlier backups: they hold what was there. Destroy them when their time is over.
office-fault-goods-in-stock = { $stock } are still in stock, so they cannot be fetched elsewhere. Hand them out first, or add other goods.

## Trying out: the same scores by two schemes.

what-if-left-out = { $scheme }: rows of items it does not have, left out: { $rows } ({ $items })
what-if-other-meaning = { $scheme } has another item under this code, not counted as it: { $codes }
what-if-other-length = not the same length: by { $first } it is { $one }, by { $second } it is { $other }
what-if-nothing-in-common = { $first } and { $second } have no row in common: there is no comparison. Try scores that both of them count.
what-if-nobody-moves = nobody moves in rank
what-if-household = household
what-if-rank = rank by { $scheme }
what-if-moved = moved
what-if-movers = { $shown } of { $count } that move, the furthest first

## What the program says of itself.

office-written = written: { $file }
office-import-which = name a workbook, or --template FILE.xlsx for an empty one
office-migrated = the database is up to date
office-replayed = message { $number } will be taken again
running = running: { $doors } (listening at { $address })
running-web = the web chat is at { $address }
running-webhook = { $platform } brings its messages to { $address }
running-polling = { $platform } is asked for its messages (polling)
running-open311 = other programs file at { $address } (Open311)
running-without-door = running, but no door is open and nobody can write (only { $address }health answers). XIANGYUE_WEB=on with XIANGYUE_PUBLIC_URL opens the web chat, { $setting } opens { $platform }.
demo-filling = filling the sample town (fictional), a few seconds …
demo-running = { $bot }: open { $address } in a browser of this machine (demo, loopback only)
