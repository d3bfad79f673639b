# The calendar of points, the meeting, the report to the town, reminders to whoever is late

phrases-calendar =
    points calendar
menu-calendar = Points calendar
calendar-head = { $village }: calendar of the points of { $period }
calendar-later =
    The points scheme of { $village } holds from { $since }.
    No points are counted or published for { $period }.
calendar-done = ✓ { $stage }
calendar-now = ▶ { $stage }
calendar-late = ! { $stage } (late)
calendar-missed = ! { $stage }
calendar-ahead = · { $stage }
stage-scored = Scored until { $day }: { $panels }
stage-by-clerk = the clerk enters
stage-by-panel = the panels
stage-unmarked = nobody marked, so it counts as unmarked; object to change it once published
stage-no-panel = no panel called yet
stage-panels-missed = { $count } panels not confirmed, nothing entered; object to change it once published
stage-panels-open = { $count } panels not confirmed
stage-settled = Worked out { $day }: by itself; the clerk looks at the cost
stage-met = { $meeting } by { $day }: the clerk records it
stage-published = Published { $day }: by itself
stage-published-late = Published { $day }: by itself (late; planned for { $planned })
stage-published-after = Published by itself once the meeting is recorded, { $day } at the earliest (planned for { $planned })
stage-objections = Objections until { $day }: the reviewers answer
stage-objections-open = Objections until { $day }: { $count } wait for their reviewers
stage-final = Final and credited { $day }: by itself
stage-final-part = Final { $day }, counts in the year: by itself
stage-redemption = Redemption day { $day }, at the points shop.
stage-redemption-moved = Redemption day { $day } (moved from { $planned } by a holiday), at the points shop.
stage-redemption-missed = Too late for redemption day { $planned }: once final it is redeemed on the next one, { $day }.
stage-no-redemption = Nothing is redeemed of this by itself.
stage-reported = Reported to the town by { $day }: the clerk

stage-not-scored =
    { $village }: nothing is marked for { $period }, and no panel is called.
    It is scored until { $day }; without marks it counts as unmarked.
stage-cost-unseen =
    { $village }: points of { $period } are published on { $day }, and nobody has looked at the cost.
    One tap shows it.
stage-meeting-asked =
    { $village }: points of { $period } are worked out and go before the meeting: { $meeting }.
    Hold it by { $day }, then tap "Record the meeting"; then they are published.
stage-meeting-late =
    { $village }: for { $period } no meeting is recorded yet ({ $meeting }, by { $day }).
    Without it nothing is published. If it was held, tap "Record the meeting".
stage-report-late = { $village }: { $period } has not been reported to the town, by { $until } at the latest. When it has, tap below.
stage-redemption-clerk =
    { $day } is redemption day in { $village }.
    Please have the goods ready, and send "desk" on the day.
stage-redemption-not-final =
    { $day } is redemption day in { $village }, but { $period } is not final, so nothing of it can be redeemed.
    Send "points calendar" to see what it waits for.
stage-redemption-group =
    { $village }: { $redeeming }
    To order, write to me in private: "redeem".

button-meeting = Record the meeting
phrases-meeting =
    record the meeting
meeting-none-waits =
    No result waits for a meeting just now.
    Send "points calendar" to see how far things are.
meeting-which = Which result?
meeting-result = { $village }, points of { $period }
meeting-already =
    Recorded: { $record }
    If you record it again, the new record counts.
meeting-which-day = { $result }: when was it held ({ $meeting })? Tap, or send a date such as 15 January.
meeting-no-day = That day will not do. Please send today or a day before it.
meeting-too-early = The result was not there yet on that day. Please send a day after it was worked out.
meeting-how-many-due = How many were to come?
meeting-how-many-present = How many came?
meeting-no-number = Please send a number, such as 32.
meeting-too-many = More came than were to come? Please send again how many came.
meeting-who-led = Which leading cadre supervised? Please send the name.
meeting-needs-name = Please send the name.
meeting-confirm =
    Please check:
    { $result }
    { $day } { $meeting }
    To come { $due }, came { $present }
    Supervised by { $led }
    Did it pass?
meeting-yes = It passed: record it
meeting-no = It did not pass
meeting-not-passed =
    All right, nothing was recorded; { $result }: not published.
    When a meeting has passed it, send "record the meeting" again.
meeting-recorded =
    Recorded. { $result }: published on the morning of { $day }, for { $days } days.
    If something is wrong, record it again before then.
meeting-record = { $meeting } on { $day }: passed; { $present } of { $due } came, { $led } supervised

button-reported = Reported to the town
phrases-reported =
    reported to the town
report-ask =
    { $village }: points of { $period } are final.
    Please report them to the town by { $until }, then tap below.
report-none-waits = Nothing waits to be reported to the town. Send "points calendar" to look.
report-recorded = Noted: { $village }, { $period }, reported to the town on { $day }.

declare-announced =
    For { $period }, these must be declared by yourselves, with proof: { $items }.
    Without that they bring no points. Send "declare" by { $until }.
declare-announced-clerk =
    The households of { $village } that have a phone were told:
    { $announced }
    Please have the panel ask those without a phone, and mark by their proof.
