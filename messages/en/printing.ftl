# A publication printed or as words, the picture wall, slips for households

phrases-print =
    print publication
    print the publication
    print the result
phrases-print-words =
    publication as text
    result as text
menu-print = Print, picture wall
print-what =
    { $village }: { $title }, { $count } households.
    In which form?
print-nothing-yet =
    { $village } has published no points yet; there is nothing to print.
    Send "print publication" once it has.
button-print-a4 = Print (A4)
button-print-a3 = Print (A3, large)
button-print-words = As text
button-print-earlier = Earlier ones
print-sheet =
    { $title } on { $paper }: please print it and put it up.
    The last day and the telephone are on every page, signature and seal on the last.
print-file = { $village } { $period } points { $revision } { $paper }
print-earlier = Published earlier; tap one to print it:
print-earlier-line = { $month }, version { $revision }
print-none-earlier = Nothing was published earlier.
print-title-final = Final points of { $month }
print-title-superseded = Points of { $month } (corrected since)
print-notice-open =
    Objections until the end of { $until }, to the village's points clerk
    Telephone { $telephone }
print-notice-over =
    The objection days ended on { $until }
    Questions: the village's points clerk, telephone { $telephone }
print-which = { $count } households, version { $revision }
print-superseded = This version has been corrected; the newer one holds
print-changes = Corrected after objections: { $count } households
print-sign =
    Drawn up by
    Supervisors
    Village committee
    Date
print-seal = (seal)
print-words-head = { $village }: { $title }
print-words-piece = (part { $number } of { $of })
print-words-line = { $rank }. { $household }: { $points } points (year { $year })
