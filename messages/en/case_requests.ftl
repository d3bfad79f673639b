# What is asked for, pressed, decided and rated

button-case-more = More
button-grant = Grant
button-refuse = Refuse
button-resume = Go on
button-county-solved = The county solved it
button-county-returned = The county returned it
button-answer-press = Answer
button-ask-return = Ask to give it back
button-ask-extension = Ask for more time
button-ask-suspension = Ask for a suspension
button-ask-void = Ask to void it
button-ask-escalation = Ask to send it up
button-press = Press
button-track = Note the county's word
button-bring-in = Bring a leader in
button-mark-hard = Mark as hard
button-unmark-hard = No longer hard
button-decide = Note a decision
button-answer-bring-in = Answer
button-case-object = Not done
button-rate = Rate
case-more = { $number }, what else you can do:
case-hours-typed =
    hours
    h
case-hours = { $hours } hours
case-extend-by =
    By how much should { $number } be extended?
    The reason may be written at once too.
case-extend-by-then =
    The reason is noted: { $words }
    By how much should { $number } be extended?
case-suspend-until = Until which day should { $number } be suspended? Send a date, such as 2026-12-20.
case-suspend-unread = That was not understood as a day. Please send it like this: 2026-12-20.
case-suspend-when = The day must come after today and not be too far. Please send it again, such as 2026-12-20.
case-ask-why = Why, for { $number }? One sentence, for whoever decides.
formal-doubted =
    "{ $what }" looks like something else to do, and was not written down.
    For that send "cancel" first; if these are the words, send them once more.
case-needs-words = Please say it in words.
case-asked = { $number }: it was asked for. The limit runs on until it is decided.
case-asked-nobody =
    { $number }: it was asked for, but nobody who may decide has an account yet.
    Please ring them.
case-refuse-why =
    { $asked }
    Why is it not granted for { $number }? One sentence, for whoever asked.
case-granted =
    { $number }: granted.
    { $asked }
case-refused =
    { $number }: not granted; whoever asked was told.
    { $asked }
card-asked = To be decided: { $asked }
asked-return = { $who } asks to give it back
asked-extension = { $who } asks for { $by } more
asked-suspension = { $who } asks to suspend it until { $until }
asked-void = { $who } asks to void it
asked-escalation = { $who } asks to send it up to the county
asked-why = { $asked }: { $words }
asker-of-unit = { $unit }, { $name }
so-many-workdays = { $count ->
    [one] 1 workday
   *[other] { $count } workdays
} ({ $hours } hours)
so-many-days = { $count ->
    [one] 1 day
   *[other] { $count } days
} ({ $hours } hours)
so-many-office-hours = { $hours } office hours
case-resumed = { $number } goes on, and so does its limit.
case-say-press = A press for { $number }: what should they do?
case-say-answer-press = How far is { $number }? One sentence, please.
case-say-track = What does the county say of { $number }?
case-say-county-solved = How did the county solve { $number }?
case-say-county-returned = Why did the county return { $number }?
case-say-unmark-hard = Why is { $number } no longer hard? One sentence; the leaders read it.
case-say-mark-hard = What is hard about { $number }? One sentence, for the consultation.
case-say-decide = What was decided on { $number }?
case-say-answer-bring-in = What should be done about { $number }? One sentence; the room and the unit do so.
case-press-until = By when should they answer about { $number }?
case-press-usual = By { $until }
case-press-today = By the end of today ({ $until })
case-press-tomorrow = By the end of tomorrow ({ $until })
case-press-until-unread = That is no moment to come. Tap one, or write it such as 2026-12-05 17:00.
case-say-bring-in = What should the leader coordinate for { $number }?
case-say-object = What is not done about { $number }? One sentence, please.
case-said = { $number }: noted, and told to { $told }.
case-said-nobody = { $number }: noted, but nobody it is for has an account yet. Please ring them.
case-rate = How well was { $number } done? 5 is best.
case-stars = { $number }
case-rate-or-object = If it is not done, tap “Not done” and it is taken up again.
case-rated = Noted, thank you.
button-withdraw = Withdraw what was asked
request-withdrawn = What was asked for { $number } is withdrawn; it goes on as before.
hears-deciders-withdraw =
    What was asked for was withdrawn; you need not decide it.
    { $card }
watch-request =
    Something asked for waits for you and is past its time. Please agree or refuse. Reason: { $words }
    { $card }
watch-request-up =
    Something asked for is past its time and not decided, though they were reminded. Please look into it. Reason: { $words }
    { $card }
asker-undecided =
    What you asked for is still not decided, though they were reminded. You need not wait: finish if you can, that withdraws it; or tap “Withdraw what was asked”. Reason: { $words }
    { $card }
story-withdraw = { $time } withdrew what was asked
