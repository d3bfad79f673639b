# Who hears of which move

room-report =
    A new report, please dispatch it.
    { $card }
room-handle-on-spot =
    The grid worker dealt with it on the spot.
    { $card }
room-finish =
    Handled, please check. They say: { $words }
    { $card }
room-county-solved =
    The county has solved it, please check. They say: { $words }
    { $card }
room-county-returned =
    The county has returned it, please dispatch it again. They say: { $words }
    { $card }
room-answer-press =
    The press is answered: { $words }
    { $card }
room-decide =
    The consultation has decided: { $words }
    { $card }
room-object =
    The reporter says it is not done, please dispatch it again. Reason: { $words }
    { $card }
room-rate =
    The reporter rates it { $rating } of 5. { $words }
    { $card }
units-dispatch =
    Your unit has a new case. When it is done, tap "Done" and send a photo.
    { $card }
units-finish-part =
    A helping unit has done its part. They say: { $words }
    { $card }
units-pass-check =
    Checked and closed. Thank you.
    { $card }
units-rework =
    The check failed, please do it again. Reason: { $words }
    { $card }
units-resume =
    The suspension is over, please go on with it.
    { $card }
units-merge =
    It was merged with another case; you need not handle it by itself.
    { $card }
units-press =
    A press: { $words }
    Please tap "Answer" and say by { $until } how far it is.
    { $card }
units-decide =
    The consultation has decided, please do so: { $words }
    { $card }
units-object =
    The reporter says it is not done; it is opened again. Reason: { $words }
    { $card }
leaders-mark-hard =
    This is marked as a hard case, for the consultation. Reason: { $words }
    { $card }
leaders-bring-in =
    You are asked to coordinate this: { $words }
    { $card }
deciders-ask-return =
    The unit asks to give it back, please decide. Reason: { $words }
    { $card }
deciders-ask-extension =
    The unit asks for { $hours } more hours, please decide. Reason: { $words }
    { $card }
deciders-ask-suspension =
    A suspension until { $until } is asked for, please decide. Reason: { $words }
    { $card }
deciders-ask-void =
    The room asks to void it, please decide. Reason: { $words }
    { $card }
deciders-ask-escalation =
    The room asks to send it up to the county, please decide. Reason: { $words }
    { $card }
asker-grant =
    What you asked for is granted. { $words }
    { $card }
asker-refuse =
    What you asked for is not granted, please go on. Reason: { $words }
    { $card }
reporter-accept = Your report { $number } ({ $matter }) was taken in by the command room.
reporter-dispatch = Your report { $number } ({ $matter }) is now with { $unit }.
reporter-take = Your report { $number } ({ $matter }): { $unit } is at work on it.
reporter-finish = Your report { $number } ({ $matter }): { $unit } says it is done; the command room will check it.
reporter-pass-check = Your report { $number } ({ $matter }) is closed. Thank you.
reporter-rework = Your report { $number } ({ $matter }) did not pass the check; { $unit } will do it again.
reporter-resume = Your report { $number } ({ $matter }) is being handled again.
reporter-county-solved = Your report { $number } ({ $matter }): the county says it is done; the command room will check it.
reporter-track = Your report { $number } ({ $matter }), from the county: { $words }
reporter-merge = Your report { $number } ({ $matter }) is the same as { $other } and goes on with it; you will hear the outcome.
reporter-granted-suspension = Your report { $number } ({ $matter }) cannot be done now and is suspended until { $until }. Reason: { $words }
reporter-granted-void =
    Your report { $number } ({ $matter }) was not taken up. Reason: { $words }
    If you do not agree, tap "Not done" and say so.
reporter-granted-escalation = Your report { $number } ({ $matter }) was sent up to the county; you will hear how it goes.
watch-warned =
    The limit is near: it is due by { $until }.
    { $card }
watch-due =
    The limit is over and it is not done: it was due by { $until }.
    { $card }
watch-late =
    It is long overdue and the main leaders were told: it was due by { $until }.
    { $card }
watch-warned-up =
    The limit is near and nobody was reached: due by { $until }. Please see to it.
    { $card }
watch-due-up =
    This is overdue since { $until }. Please press for it.
    { $card }
watch-late-up =
    This is long overdue since { $until }. Please look into it.
    { $card }
watch-suspension-over =
    The suspension is over. If it can be done now, tap "Go on".
    { $card }
