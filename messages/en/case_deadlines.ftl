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
card-supervisor = Watched over by { $name }
asker-extended =
    What you asked for is granted: it is to be done by { $until } now.
    { $card }
units-granted-return = { $number } ({ $matter }) went back to the command room; your unit has it no more.
units-granted-suspension =
    This one is suspended until { $until }; your unit need not go on before. Reason: { $words }
    { $card }
units-granted-escalation = { $number } ({ $matter }) was sent up to the county; your unit need not go on with it.
units-extended =
    The limit was extended: it is to be done by { $until } now.
    { $card }
case-extended = { $number }: granted, extended to { $until }. The unit was told.

button-take-back = Take it back
take-back-why = { $number }: why is it taken back? One sentence; the unit reads it.
taken-back = { $number } is taken back; the unit was told. Next, dispatch it anew.
taken-back-nobody = { $number } is taken back. Next, dispatch it anew.
hears-units-take-back = { $number } ({ $matter }): the room took it back, your unit need not go on. The reason: { $words }
hears-reporter-take-back = { $yours } { $number } ({ $matter }): the room took it back to give it to another unit.
story-take-back = { $time } the room took it back, to dispatch it anew
dispatch-unbound = Nobody bound yet, to be rung: { $units }.
dispatched-to-nobody-ring =
    { $number } is dispatched to { $unit }, but nobody there has bound an account yet.
    Please ring them: { $telephones }.
dispatched-helper-to-nobody-ring =
    Nobody at { $unit } has bound an account yet; please ring them about their part: { $telephones }.
unit-person-telephone = { $name } { $telephone }

room-report-urgent =
    URGENT: { $matter }, { $place }! Please dispatch it at once, and ask whether { $call } was rung.
    { $card }

was-told-reporter = whoever reported it
was-told-room = the room
was-told-units = the unit
was-told-deciders = whoever decides
was-told-presser = whoever pressed
was-told-asker = whoever asked
was-told-leaders = the leaders
was-told-deputy = the deputy leader
was-told-main = the main leaders
