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
office-fault-month-closed = { $month } is settled, so this would never count. Delete this row; to correct the month, object once it is published.
office-fault-other-words =
    That day's line of this household and item says “{ $there }”.
    If it is the same event, delete this row; if it is another, keep the earlier row in the sheet too.

office-warning-not-drawable = Boards cannot draw { $characters } and show 〓 instead. It is kept as it is.

## Invitations: binding codes to hand out.

office-invite-nobody = There is nobody with the code { $code }; no code was issued. Check it.
office-invite-sheet = Binding codes
office-invite-code = Person
office-invite-name = Name
office-invite-link = Link that binds
office-invite-binding-code = Binding code
