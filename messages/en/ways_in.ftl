# Other ways in: recording for somebody, hotline orders, private matters, calling back, other programs

phrases-record =
    record a case
    record
menu-record = Record a case
source-chat = in chat
source-call = a call
source-visit = a visit
source-hotline = 12345
source-above = a task from above
source-open311 = another program

record-which-way =
    Which way did it come?
    An order of the 12345 hotline can be pasted whole.
record-send-call = What did the caller say, and where is it? Send words, a voice note or photos.
record-send-visit = What did the visitor say, and where is it? Send words, a voice note or photos.
record-send-hotline =
    Paste the whole order, or send the Excel table of orders.
    Without one, just say what it is and where.
record-send-above = What is the task, and where is it? Send words, a voice note or photos.
record-who-call = What is the caller's name and telephone? In one line, such as: Li Si 0571-0000-0188.
record-who-visit = What is the visitor's name and telephone? In one line, such as: Li Si 0571-0000-0188.
record-who-hotline = Whose request is it, with which telephone? In one line, such as: Li Si 0571-0000-0188.
record-who-above = Who gave the task? In one line, such as: the county's city office.
record-who-name = Telephone { $telephone } is noted. Whose is it? Write the name, or tap "Not left".
record-who-telephone = { $name } is noted. Which telephone? Write the number, or tap "Not left".
record-nobody = Not left
record-who-again = That was not understood. Write a name or a telephone, or tap "Not left".
record-which-area = Which grid is it of?
record-area-itself = { $place } itself
record-which-kind = What kind is it?
record-added = Added. There is now { $got }. Please answer the question above.
record-whether =
    Please look it over:
    { $told }
    If it is right, tap "File it".
    To put something right, send it as one line with its label, as on the order.
record-line-source = Came by: { $source }
record-line-number = Order: { $value }
record-line-wanted-by = They want it: { $value }
record-line-name = Name: { $value }
record-line-telephone = Telephone: { $value }
record-line-address = Address: { $value }
record-line-words = Matter: { $value }
record-line-shown = Received: { $value }
record-line-grid = Grid: { $value }
record-line-same-order = Mind: { $number } has this order's number too. If it is the same, tap "Drop it".
record-line-kind = Kind: { $value }
record-line-private = Private: only the command room sees whose it is
record-file = File it
record-other-kind = Another kind
record-other-area = Another grid
record-secret = Keep it private
record-open = Not private
record-drop = Drop it
record-dropped = Fine, nothing was filed.
recorded =
    Filed as { $number }.
    { $matter } · { $place }
    When it has ended, you are reminded to ring the caller.
recorded-nobody-to-ring =
    Filed as { $number }.
    { $matter } · { $place }
    There is nobody to ring back. The desk shows how far it is.
record-there-already =
    Order { $order } was filed before as { $number }; nothing was filed again.
    If there is news, tap "Look at it" and add it there.
button-look-at-case = Look at it

card-recorded = By { $source } · recorded by { $name } { $time }
card-passed-on = Passed on by { $name } { $time }
card-address = Address: { $address }
card-order = Order: { $number }
card-wanted-by = They want it: { $until }
card-caller = Caller: { $name } { $telephone }
card-private = Private: only the command room sees who reported it
caller-no-name = no name left
reporter-somebody = a resident

button-keep-private = Do not tell others it was me
button-keep-them-private = Do not tell others who reported it
kept-private =
    Fine, { $number } is kept private.
    Outside the command room, others read "a resident".
kept-private-by-room =
    { $number } is private now.
    Outside the command room, others read "a resident".
hears-room-keep-private =
    This one is private: do not tell the unit who reported it.
    { $card }
refused-case-already-private = This one is private already; others do not see who reported it.
refused-case-already-hard = This is marked as hard already; the consultation will see it.
refused-case-not-hard = This is not marked as hard; most likely a colleague has taken the mark off.
refused-case-nobody-to-call = Nobody waits for a call here; most likely a colleague has rung.

button-called-back = Called back
room-ring-back =
    There is a result: please ring { $caller } ({ $telephone }).
    Then tap "Called back".
    { $card }
call-back-what =
    { $number }: what did { $caller } ({ $telephone }) say?
    Tap the rating they gave.
call-back-told = Told, no rating
call-back-not-done = They say it is not done
call-back-no-answer = No answer
call-back-noted = The call about { $number } is noted. Thank you.
call-back-later = Fine, you are reminded of { $number } on { $until }.
call-back-last =
    Fine. Today was the last reminder to call about { $number }.
    Once you reach them, send its number, open it and tap "Called back".
call-back-object =
    The call about { $number } is noted.
    To reopen it, tap "Not done" and write why.

# What other programs read (Open311)

others-no-key = No key, or a wrong one. Ask the town for a key.
others-key-without-person = Nobody of the command room answers for this key now. Ask the town's operator.
others-too-many = Too often; come back in a minute.
others-no-such-page = There is nothing under this address. See the description of the interface.
others-wrong-method = This address is not used this way. See the description of the interface.
others-too-large = Too long to be taken. Please file it in parts.
others-busy = No answer can be had now; try again in a while.
others-not-done = Not done; please try again, and tell the town's operator if it stays so.
others-no-form = Send a form in UTF-8 with at most a hundred fields.
others-twice = { $field } is given twice; give it once.
others-too-long = { $field } is too long; at most { $most }.
others-missing = { $field } is missing; please give it.
others-no-value = { $field } has a value that is not taken. See the description of the interface.
others-no-degrees = { $field } must lie between -{ $most } and { $most }.
others-no-location = Say where: lat and long, or an address.
others-no-service = There is no service with the code { $code }.
others-no-request = There is no request with the number { $number }, or it is not public.
others-range = The range must begin before it ends, and hold at most { $days } days.
others-no-moment = { $field } is written like 2026-11-20T09:00:00+08:00.
others-picture = Address of a picture: { $address }
others-attribute = { $code }: { $value }
others-other = Other: { $category }
others-notice = It is closed when: { $closing }
others-yes = yes
others-no = no
others-order-number = your own number of it; one number is filed once
others-private = whether it is private; a private one is shown to nobody afterwards
others-ask-the-town = For keys and questions, ask the operator of the town that uses { $bot }.
record-order-whose = This is an order, not a caller's name. Is it the same matter as what you were recording?
record-order-same = The same, put them together
record-order-other = Another matter
record-order-later = Finish this record first, then send the order once more.
