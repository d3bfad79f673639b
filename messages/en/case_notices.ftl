# Who hears of which move

hears-room-report =
    A new report, please dispatch it.
    { $card }
hears-room-handle-on-spot =
    The grid worker dealt with it on the spot.
    { $card }
hears-room-finish =
    Handled, please check. They say: { $words }
    { $card }
hears-room-county-solved =
    The county has solved it, please check. They say: { $words }
    { $card }
hears-room-county-returned =
    The county has returned it, please dispatch it again. They say: { $words }
    { $card }
hears-room-answer-press =
    The press is answered: { $words }
    { $card }
hears-presser-answer-press =
    The unit has answered your press: { $words }
    { $card }
hears-presser-finish =
    You pressed for this; the unit says it is done: { $words }
    The room checks it next.
    { $card }
hears-presser-county-solved =
    You pressed for this; the county says it is done: { $words }
    The room checks it next.
    { $card }
hears-presser-handle-on-spot =
    You pressed for this; the grid worker did it on the spot: { $words }
    { $card }
presser-done-no-words =
    You pressed for this; it is done.
    { $card }
press-answered-done = It is done
hears-room-decide =
    The consultation has decided: { $words }
    { $card }
hears-room-object =
    The reporter says it is not done, please dispatch it again. Reason: { $words }
    { $card }
hears-room-rate =
    The reporter rates it { $rating } of 5.
    { $card }
hears-units-dispatch =
    Your unit has a new case, to be done by { $until }.
    When it is done, tap "Done".
    { $card }
hears-units-finish-part =
    A helping unit has done its part. They say: { $words }
    { $card }
hears-units-pass-check =
    Checked and closed. Thank you.
    { $card }
hears-units-rework =
    The check failed, please do it again. Reason: { $words }
    { $card }
hears-units-resume =
    The suspension is over, please go on with it.
    { $card }
hears-units-merge =
    It was merged into { $other }; you need not handle it by itself.
    { $card }
hears-units-press =
    A press: { $words }
    Please tap "Answer" and say by { $until } how far it is.
    { $card }
hears-units-decide =
    The consultation has decided, please do so: { $words }
    { $card }
hears-units-object =
    The reporter says it is not done. The room dispatches it anew; go on if it comes to you. Reason: { $words }
    { $card }
hears-leaders-mark-hard =
    This is marked as a hard case, for the consultation. Reason: { $words }
    { $card }
hears-leaders-unmark-hard =
    This is no longer marked as hard and goes on as usual. Reason: { $words }
    { $card }
hears-leaders-bring-in =
    You are asked to coordinate this: { $words }
    { $card }
hears-deciders-ask-return =
    The unit asks to give it back, please decide. Reason: { $words }
    { $card }
hears-deciders-ask-extension =
    The unit asks for { $hours } more hours, please decide. Reason: { $words }
    { $card }
hears-deciders-ask-suspension =
    A suspension until { $until } is asked for, please decide. Reason: { $words }
    { $card }
hears-deciders-ask-void =
    The room asks to void it, please decide. Reason: { $words }
    { $card }
hears-deciders-ask-escalation =
    The room asks to send it up to the county, please decide. Reason: { $words }
    { $card }
hears-asker-grant =
    What you asked for is granted.
    { $card }
hears-asker-refuse =
    What you asked for is not granted, please go on. Reason: { $words }
    { $card }
hears-reporter-accept = { $yours } { $number } ({ $matter }) was taken in by the command room.
hears-reporter-dispatch = { $yours } { $number } ({ $matter }) is now with { $unit }.
hears-reporter-take = { $yours } { $number } ({ $matter }): { $unit } is at work on it.
hears-reporter-finish = { $yours } { $number } ({ $matter }): { $unit } says it is done; the command room will check it.
hears-reporter-pass-check = { $yours } { $number } ({ $matter }) is closed. Thank you.
hears-reporter-handle-on-spot = { $yours } { $number } ({ $matter }) was dealt with on the spot and is closed. Thank you.
hears-reporter-rework = { $yours } { $number } ({ $matter }) did not pass the check; { $unit } will do it again.
hears-reporter-resume = { $yours } { $number } ({ $matter }) is being handled again.
hears-reporter-county-solved = { $yours } { $number } ({ $matter }): the county says it is done; the command room will check it.
hears-reporter-track = { $yours } { $number } ({ $matter }), from the county: { $words }
hears-reporter-object = { $yours } { $number } ({ $matter }): somebody says it is not done. It goes on, and you will hear the result.
hears-reporter-merge = { $yours } { $number } ({ $matter }) is the same as { $other } and goes on with it; you will hear the outcome.
reporter-granted-suspension = { $yours } { $number } ({ $matter }) cannot be done now and is suspended until { $until }. Reason: { $words }
reporter-granted-void =
    { $yours } { $number } ({ $matter }) was not taken up. Reason: { $words }
    If you do not agree, tap "Not done" and say so.
reporter-granted-escalation = { $yours } { $number } ({ $matter }) was sent up to the county; you will hear how it goes.
watch-warned =
    The limit is near: it is due by { $until }.
    { $card }
watch-due =
    The limit is over and it is not done: it was due by { $until }.
    { $card }
watch-late =
    It is overdue by { $late } and the main leaders were told; please handle it at once. It was due by { $until }.
    { $card }
watch-warned-up =
    The limit is near and nobody was reached: due by { $until }. Please see to it.
    { $card }
watch-due-up =
    This is overdue since { $until }. Please press for it.
    { $card }
watch-late-up =
    This is overdue by { $late } and not done: it was due by { $until }. Please look into it.
    { $card }
watch-suspension-over =
    The suspension is over. If it can be done now, tap "Go on".
    { $card }
press-ended =
    { $number } ({ $matter }), which you pressed for, is no longer with { $unit }; no answer will come.
    You hear when another unit has it.
press-merged =
    { $merged }, which you pressed for, is handled together with { $number } ({ $matter }) now.
    To press for { $number }, tap "Press".
press-anew =
    { $number } ({ $matter }), which you pressed for in vain, is with { $unit } now.
    To press for it again, tap "Press".
watch-county-silent =
    With the county, and no news since { $until }. Please ask, and tap "Note the county's word".
    { $card }
watch-county-silent-up =
    This one is with the county, and there is no news since { $until }. Please press for it.
    { $card }
watch-press-unanswered =
    A press was not answered in time. Please look into it.
    { $card }
room-returned =
    The unit gave it back, please dispatch it again. Reason: { $words }
    { $card }
room-finish-no-words =
    Handled, please check.
    { $card }
