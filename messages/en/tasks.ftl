# Temporary tasks and special checks: setting one up, filling it in, progress, closing

menu-tasks = Tasks
phrases-tasks =
    tasks
    special checks
phrases-task-new =
    new task
    set a task

# What is written behind a field's name
phrase-task-number =
    number
    count
phrase-task-words =
    words
    text
phrase-task-photo =
    photo
    picture
phrase-task-optional =
    optional
# The first says that there is something, the second that there is not
phrase-task-yes-no =
    yes/no

button-task-new = New task
button-task-answer = Fill in
button-task-nothing = Nothing found
button-task-file = Report as a case
button-task-show-case = See it
button-task-correct = Correct it
button-task-send = Send
button-task-allow-nothing = Allow “nothing found” by one tap
button-task-forbid-nothing = No one-tap answer
button-task-form = Change the form
button-task-whom = Change who gets it
button-task-until = Change the time
button-task-drop = Do not send
button-task-pick = Pick people
button-task-enough = Done
button-task-left-out = Leave out
button-task-show = See progress
button-task-remind = Remind the missing
button-task-sheet = Get the sheet
button-task-close = Close the task
button-task-close-now = Close it
button-task-wait = Wait a little

task-ask-title =
    What is the task? Its name on the first line, what to do below.
    For example:
    Winter fire check
    Look at stoves, wires and flues in every home.
task-title-wrong = The name stands on the first line, at most 40 characters.
task-ask-words = What are they to do? Write a sentence or two.
task-words-wrong = Please write a sentence or two.
task-ask-form =
    What is to be filled in? One line a field, and behind it what it takes.
    For example:
    Homes checked: number
    Hazard: yes/no
    Kind: power/gas/flue
    Remarks: words optional
    Scene: photo optional
task-fault-empty = Nothing to fill in yet; write at least one line.
task-fault-too-many-fields = At most 10 fields, or nobody gets through them.
task-fault-no-name = This line names no field: { $line }
task-fault-long-name = This line is too long, at most 30 characters a word: { $line }
task-fault-same-name = This field is there twice: { $line }
task-fault-no-kind = This line does not say what it takes; add number, words, photo or yes/no: { $line }
task-fault-few-choices = This line needs at least two choices: { $line }
task-fault-many-choices = This line has too many choices, at most 8: { $line }
task-ask-whom = Who gets it?
task-whom-area = { $area }, { $count } people
task-whom-picked = { $names }
task-pick = Who gets it? Press a name, or send names with commas between them.
task-pick-more =
    Picked: { $names }
    Go on, or press Done.
task-worker-of = { $name } ({ $grid })
task-no-such-worker = No grid worker is called “{ $name }”; please look again.
task-of-other-room = { $name } belongs to another room and cannot be sent this together with these; please send them one of their own.
task-two-of-that-name = More than one is called “{ $name }”; please press a button below.
task-ask-until = Until when? Press one, or send a day and an hour, such as 12.5 17:00.
task-until-unread = That was not understood as a day and an hour. Please send it like this: 12.5 17:00.
task-until-wrong = At least half an hour and at most 60 days ahead. Please send it again, such as 12.5 17:00.
task-until-gone-by = The time you chose is almost here; please set another.
task-back =
    Please look it over, then press Send.
    “{ $title }”
    { $words }
task-back-whom = Goes to: { $whom }, { $count } people
task-back-remind = Reminder: { $at }, to those who have not answered
task-back-burden = They have { $count } other open tasks.
task-back-nothing = Who finds nothing may say so by one tap.
task-back-no-nothing = Who finds nothing fills it in all the same.
task-dropped = Not sent.
task-sent = { $number } “{ $title }” is sent; { $told } of { $all } people have it.
task-unreached = These { $count } have no account yet; please call them:

task-card = “{ $title }” { $number }
task-card-fields = To fill in: { $fields }
task-card-until = Until: { $until }
task-field = { $name } ({ $takes })
task-field-optional = { $name } ({ $takes }, optional)
task-kind-number = number
task-kind-words = words
task-kind-photo = photo
task-new =
    The command room asks for something:
    { $card }
task-reminder =
    “{ $title }” waits for you; it takes a few taps:
    { $card }

task-fill-number = { $at }/{ $all } { $name }: please send a number.
task-fill-yes-no = { $at }/{ $all } { $name }?
task-fill-choice = { $at }/{ $all } { $name }: please press one.
task-fill-words = { $at }/{ $all } { $name }: please write a line.
task-fill-photo = { $at }/{ $all } { $name }: please send a photo.
task-as-before = As before: { $value }
task-wrong-number = A number is wanted here, such as 12.
task-wrong-yes-no = Please press a button below.
task-wrong-choice = Please press a button below.
task-wrong-words = Please write a line.
task-wrong-photo = A photo is wanted here; please take one and send it.
task-photo-came = The photo is here. Send more, or press Done.
task-said = { $name }: { $value }
task-answered = “{ $title }” is in, thank you.
task-answered-late = “{ $title }” is in, after its time, and is marked late. Thank you.
task-may-correct = You may correct it until { $until }.
task-next = Next: { $title }
task-correct = Correct “{ $title }”
task-nothing-numbers = “{ $fields }” is still empty; to fill it in, tap “Correct it”.
task-nothing-already = You have said already that nothing was found for “{ $title }”.
task-as-report = { $said } ({ $title })

task-filed-before = This has been reported already, number { $number }.

tasks-of-room =
    Tasks:
    { $lines }
    Press one to see who is missing and what it comes to.
tasks-more-open = { $count } more are open and not listed. Please close what is done.
tasks-more-to-answer = { $count } more wait for you. Answer these first, then say tasks.
tasks-none-of-room = No tasks now. To set one, press New task.
tasks-none-to-answer = No task waits for you.
task-line = { $number } “{ $title }” { $done }/{ $all }, until { $until }
task-line-closed = { $number } “{ $title }” closed
task-head = { $number } “{ $title }” { $area }
task-progress = Answered: { $done } of { $all } people
task-progress-late = Late: { $count }
task-progress-nothing = Nothing found: { $count }
task-total-sum = { $name }: { $sum } in all
task-total-choice = { $choice } { $count }
task-total-choices = { $name }: { $counts }
task-missing = Missing, { $count } people:
task-missing-line = { $name } { $telephone }
task-missing-more = { $count } more are in the sheet.
task-nobody-missing = Everybody has answered.
task-closed-on = Closed { $at }.
task-nobody-to-remind = Everybody has answered “{ $title }”; nobody to remind.
task-reminded = Reminded { $told } of the { $all } who are missing.
task-close-anyway = “{ $title }”: { $count } people have not answered, and cannot once it is closed.
task-stays-open = “{ $title }” stays open.
task-closed = “{ $title }” is closed; nothing more is taken.
task-deadline =
    The time is up.
    { $lines }
    Who is missing may still answer, marked late; to wait no longer, press Close the task.

task-sheet-comes = The sheet of “{ $title }”.
task-sheet-file = { $number } { $title }
task-sheet-title = { $number } { $title } ({ $area }, until { $until })
task-sheet-answers = Answered
task-sheet-missing = Missing
task-sheet-name = Grid worker
task-sheet-grid = Grid
task-sheet-telephone = Telephone
task-sheet-at = Answered at
task-sheet-note = Note
task-sheet-nothing = nothing found
task-sheet-late = late
task-sheet-total = Total

refused-task-closed = “{ $title }” is closed; nothing more is taken. Please call the command room.{ $said }
refused-task-late = “{ $title }” ended { $until }; what you sent cannot be changed. Please call the command room.{ $said }
refused-task-not-yours = “{ $title }” is not yours to fill in any more.
refused-task-fill-in = “{ $title }” is filled in field by field; please press Fill in.
refused-task-nothing-filed = You have not answered “{ $title }” yet; please press Fill in first.
refused-task-other-room = “{ $title }” is another command room's.
refused-task-already-closed = “{ $title }” is closed already.
refused-task-quiet = It is a quiet hour; please remind them in the morning.
refused-task-reminded = They were reminded of “{ $title }” today. Please wait until tomorrow, or call.
office-export-task = Written to { $file }: { $done } answered, { $missing } missing.
office-task-none = No task has the number { $number }. Send “tasks” in the chat to see the numbers.
