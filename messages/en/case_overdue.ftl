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
button-overdue = See the overdue
weekly-overdue-unit =
    Once a week: { $count ->
        [one] a case
       *[other] { $count } cases
    } of your unit overdue and not done, the longest by { $late }.
    { $lines }
    Please begin with the longest; tap its number.
weekly-overdue-more = And { $count } more; tap "To do" to see all.
weekly-overdue-room =
    Once a week: { $count ->
        [one] a case is
       *[other] { $count } cases are
    } overdue and not done, the longest by { $late }.
    To decide them one by one, tap "Consultation"; to see which, "See the overdue".
