# The duty roster as Excel: sent out to be filled in, and back

button-duty-sheet = Export
duty-sheet-title = Duty roster from { $first }
duty-sheet-comes =
    Here is the duty roster.
    Write names below the day and the night shift, with commas between; leave empty what nobody has.
    Send the file back; you see what changes before it counts.
duty-sheet-offer =
    “{ $file }” was looked over; { $count } changes:
    { $lines }
    Shall it be so?
duty-sheet-put = Put down: { $shift } { $name }
duty-sheet-off = Taken off: { $shift } { $name }
duty-sheet-keep = Keep it so
duty-sheet-drop = Change nothing
duty-sheet-kept = The roster is kept: { $put } shifts put down, { $off } taken off. Whoever it concerns has been told.
duty-sheet-dropped = The roster stays as it is. Send the table again when you want to change it.
duty-sheet-same = “{ $file }” says what the roster says already. There is nothing to change.
duty-sheet-over = { $file }: all its days are over. Export a new one and fill it in.
duty-sheet-decided = This roster was decided already. Send the table again to change more.

office-form-duty = Duty roster
office-form-duty-about = A row for each day.
office-form-duty-day = Day
office-form-duty-weekday = Weekday
office-form-duty-by-day = Day shift
office-form-duty-by-night = Night shift
office-fault-duty-twice = This day stands in row { $row } already. Make one row of them.
office-fault-duty-far = This day is too far ahead; a year is the most. Look at the year.
office-fault-duty-person = Nobody of the command room is called “{ $name }”. Look at the name.
office-fault-duty-namesakes = More than one of the command room is called “{ $name }”. Put this shift down in chat, or make the names differ first.
