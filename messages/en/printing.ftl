# A publication printed or as words, the picture wall, slips for households

phrases-print =
    print publication
    print the publication
    print the result
    print, picture wall
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
print-passed = Passed by a meeting on { $day } ({ $due } due, { $present } present)
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
print-words-line = { $rank }. { $household }: { $points } points (year { $last })
print-words-line-so-far = { $rank }. { $household }: { $points } points (year so far { $last })
print-words-line-average = { $rank }. { $household }: { $points } points (average { $last })

phrases-wall =
    picture wall
    the picture wall
button-wall = Picture wall
wall-overview =
    { $village }, picture wall of { $month }:
    { $all } photos; not looked at { $left }, chosen { $fit }, not fit { $unfit }, sent { $hanging }.
    Chosen ones go to the groups with the result; afterwards the points clerk sends them.
wall-no-photos =
    { $village } has no photo for the wall yet.
    Once a panel is confirmed, its photos from outdoors with nothing marked lower are shown to you.
wall-all-gone = The scoring photos of { $month } were deleted on { $day }, 30 days after the final result.
button-wall-look = Look at photos
button-wall-chosen = See the chosen
button-wall-publish = Send to the groups
wall-look =
    { $photo } ({ $left } not looked at)
    No face, no child, no room: only then may it hang.
wall-fit = None, hang it
wall-unfit = Not fit
wall-skip = Skip for now
wall-stop = Stop here
wall-chosen = { $count } chosen; tap one to see it again:
wall-none-chosen = No photo is chosen and unsent. Send "picture wall" to go on looking.
wall-again = { $photo }: is it still to hang?
wall-take-back = Take it back
wall-keep = It hangs
wall-taken-back = { $photo } was taken back; it will not hang.
wall-photo-gone = This photo cannot be chosen now.
wall-photo-hangs = This one is in the groups already and cannot be taken back.
wall-waits =
    The points are not published yet; the chosen photos go out with them.
    Nothing more to tap now.
wall-sent = Done, { $count } photos were sent.
wall-title = Picture wall of { $month }
wall-foot = Each photo was looked at: no face, no child, no room
wall-published =
    { $village }, picture wall of { $month }: { $count } photos.
    All taken outdoors on the rounds, by household code only.
wall-without-group =
    { $village }, picture wall: { $count } photos. No group is bound; please pass it on.
refused-wall =
    The points clerk or the leader of a scoring panel chooses the picture wall.
    Send "menu" to see what you can do.

phrases-slip =
    household slip
    points slip
    points for a household without a phone
phrases-slips =
    all slips
    print all slips
phrases-served =
    who served us
    who looked up our points
menu-slip = Points for a household without a phone
button-slips = Slips for households without a phone
button-slip-next = Another household
slip-whose =
    For which household? Below are those without a phone.
    Or send its code (the last characters will do) or its head's name.
slip-whose-none = For which household? Send its code (the last characters will do) or its head's name.
slip-all = All { $count } together, to print
slip-read-out =
    Read it to the household, or print the picture:
    { $slip }
slip-file = Slip { $household }
slip-title = { $town } { $village }: points
slip-household = { $household } { $head }
slip-balance = Points to spend: { $balance }
slip-group = { $group } { $earned }/{ $most }
slip-group-lower = { $group } { $earned }/{ $most }: { $items }
slip-entries = Entry by entry:
slip-no-entries = Nothing was entered in this period; it counts by the rules alone.
slip-more-entries = { $count } more; ask the points clerk.
slip-in-person = { $count } more; please ask the points clerk in person.
slip-object = Objections by the end of { $until }: ring { $telephone } or tell the grid worker.
slip-ask = Questions: ring { $telephone } or tell the grid worker.
slip-by-grid-worker = { $day } { $year }, looked up by grid worker { $name }
slip-by-clerk = { $day } { $year }, looked up by points clerk { $name }
slips-none = Every household of { $place } has a phone; nothing to print.
slips-under-way = The slips of { $place } are being made; you get them when they are ready.
slips-begun =
    Making slips for { $count } households of { $place } without a phone.
    You get them when they are ready.
slips-file = Slips { $place } { $day }
slips-part =
    { $place }: { $count } slips in this file, two on a sheet.
    The others are being made, and come next.
slips-ready =
    The slips of { $count } households of { $place } are ready, two on a sheet.
    Print them, cut them apart and take them to the households.
refused-slip-elsewhere = This household is not in your grids; its own grid worker looks it up.
refused-slip-has-phone =
    Household { $household } ({ $head }) has a phone; ask them to send "points".
    You look up points only for households without one.
served-told =
    While { $household } had no phone, your points were looked up for you:
    { $line }
button-served = See by whom and when
served-head = Points of { $household } were looked up by:
served-never = Nobody looked up points for { $household }.
served-line-grid-worker = { $day }, grid worker { $name }
served-line-clerk = { $day }, points clerk { $name }
