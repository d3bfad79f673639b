# By when, taking back, emergencies, the list of what is overdue
day-of-week-and-time = { $weekday }, { $day }, { $time }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
card-handle-by = To be done by { $until }
asker-extended =
    What you asked for is granted: it is to be done by { $until } now.
    { $card }
units-extended =
    The limit was extended: it is to be done by { $until } now.
    { $card }
case-extended = { $number }: granted, extended to { $until }. The unit was told.
