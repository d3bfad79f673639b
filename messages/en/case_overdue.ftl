# How late a case is, and the weekly word about what is overdue
span-minutes = { $count ->
    [one] a minute
   *[other] { $count } minutes
}
span-half-hour = half an hour
span-hour-and-half = an hour and a half
span-hours = { $count ->
    [one] an hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] a day
   *[other] { $count } days
}
