# The daily patrol, the result of each period

phrase-all-well =
    all well
    nothing to report
phrase-patrol =
    patrol
patrol-prompt =
    Good morning, { $name }. { $day }: anything on your patrol?
    "All well" if not; "Something found" if so, then send a photo.
patrol-group-prompt =
    Good morning, grid workers of { $village }. { $day }: please patrol.
    "All well" if nothing; "Something found" if there is.
patrol-reminder = { $name }, today's patrol has no answer yet. One tap will do; no harm if not.
button-all-well = All well
button-found = Something found
patrol-thanks = Noted, thank you. If something turns up today, tap "Something found" or just send a photo.
patrol-none-today = There is no patrol prompt for you today. If you see something, just send a photo.

published-title = { $village }: points of { $month }
published =
    { $title }
    { $count } households, see the pictures.
    To object, tell the points clerk by the end of { $until } or ring { $telephone }.
    Publication { $digest } · ledger { $chain }
final-part =
    { $village }: the objection days for { $month } are over; the points are final.
    They are not credited by themselves: they count in { $whole }.
final =
    { $village }: the objection days for { $month } are over; the points are final and credited.
    { $redeeming }
board-place = { $town } · { $village }
board-title = Points of { $month }
board-notice =
    Objections until the end of { $until }
    Telephone { $telephone }, or the village's points clerk
board-rank = Rank
board-group = Group
board-code = Household
board-name = Head
board-points-month = Month
board-points-quarter = Quarter
board-points-year = This year
board-year-points = Year
board-so-far = Year so far
board-average = Average
board-digest = Publication { $digest }
board-file = Points of { $month }
clerk-published = { $village }: points of { $month } were published to its groups.
clerk-no-group =
    { $village }: points of { $month } were published, but no group is bound to it.
    Please add me to the village's group and send "bind this group" there.
clerk-holds-later =
    { $village }: { $month } was not settled and is not published: the scheme holds only from { $since }.
clerk-nobody-takes-part = { $village }: nobody took part in points in { $month }; nothing was published.
