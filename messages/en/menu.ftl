# Main menu, not understood, cancel, language

phrases-menu =
    menu
    help
    hello
    hi
    good morning
    good afternoon
    good evening
    start
phrases-cancel =
    cancel
    never mind
phrases-thanks =
    thanks
    thank you
    many thanks
phrases-english =
    english
    speak english
phrases-chinese =
    chinese
    speak chinese
# Polite words at the end: taken away before a sentence is looked up
phrase-endings =
    please
    thanks
    thank you
    now
# Words that only lead up to the matter: what is left of the whole must be a known sentence
phrase-wrapping =
    please
    hello
    show me
    tell me
    i want to see

menu =
    Hello, { $name }.
    1 for your points, 2 to report something, 3 for your grid worker{ $more }.
    Tap a button or type its number.
not-understood =
    I did not understand that.
    1 for your points, 2 to report something, 3 for your grid worker{ $more }.
not-understood-report = If you meant to report something, tap "Report this"; no need to say it again.
more-by-number = , { $number }: { $label }
menu-points = My points
menu-report = Report something
menu-worker = My grid worker
menu-mine = My reports
menu-todo = To do
menu-enter-points = Enter points
menu-invite = Code for a household
menu-desk = Redemption desk
menu-shelf = Shelf

cancelled =
    Put down.
    Whatever was filed stays filed.
cancelled-report =
    All right, put down and not reported: “{ $what }”
    If you want to report it after all, tap "Go on with it".
thanked = You are welcome. Write to me whenever there is something.
thanked-go-on = You are welcome. That was added to nothing; on with what was asked:
nothing-to-cancel = There is nothing to cancel. Tap what you want to do.
language-changed = I will answer in English from now on.

phrase-assent =
    yes
    ok
    okay
    sure
    right
    confirm
which-of-these = Several fit. Which one? Tap it, or type its number.
please-choose = Please tap a button, or type its number.
button-old = That button is too old and did nothing. Please see below:
button-unknown = That button no longer works. Please choose from these:
put-down =
    What you left unfinished lay too long and was put down:
    "{ $what }"
    To go on, send it again.
put-down-settled =
    Put down: “{ $what }”
    { $why }
put-down-for-more =
    Too much is open at once; the oldest was put down:
    “{ $what }”
    To go on with it, press its button again.
put-down-report =
    What you sent was never reported; it lay too long and was put down:
    “{ $what }”
    To report it, tap "Go on with it"; nothing need be sent again.
report-left = What you sent is not reported yet: “{ $what }”
report-left-beneath =
    What you sent is not reported yet: “{ $what }”
    To report it, tap "Go on with it".
button-report-on = Go on with it
button-report-on-of = Go on with: { $what }
put-down-report-for-more =
    Too much is open at once; the oldest was put down and is not reported:
    “{ $what }”
    To report it, tap "Go on with it"; nothing need be sent again.
back-to = Back to where we were:
back-to-report = Back to where we were, “{ $what }”:
slow-down =
    That is a lot at once; all of it is here, nothing is lost.
    I take it one by one, please give me a minute or two.
message-put-aside =
    Sorry, this message could not be handled. It is kept (number { $number }).
    The office will look at it; no need to send it again. If it is urgent, ring your grid worker.

edit-kept = Your changed words are kept in { $number }, beside the first ones.
edit-too-late =
    I saw your change, but the first message has been dealt with.
    To change it, please send it again.
group-lost =
    No message reaches “{ $group }” any more; { $bot } may have been removed.
    Please add { $bot } to the group again, or it will miss results and reminders.
person-lost =
    { $name } has stopped the bot; messages do not arrive.
    Please telephone about anything urgent.

list-mark = { ", " }
item-mark = { " · " }

group-hello =
    Hello everybody, I am { $bot }.
    When the points clerk sends "bind this group" here (or /bind), the village's results come here.
group-write-me-first = This is a private matter. Please write "hello" to me in private first.
answered-in-private = I have answered you in our private chat.
group-which-village = Which village is the group "{ $group }" of?
group-bound-for-you = Done: the group now belongs to { $village }.
group-bound =
    This group now belongs to { $village }.
    The daily patrol prompt and the monthly result will come here.

worker-line = Your grid worker: { $name }, telephone { $telephone } ({ $grid })
worker-of-village = The grid workers of your village:
worker-of-grid = { $grid }: { $name }, telephone { $telephone }
worker-none = { $grid } has no grid worker at the moment; please ring the village, { $telephone }.
worker-no-household = No household is registered for you. Please ask the village's points clerk.
phrases-worker =
    grid worker
    my grid worker
    who is my grid worker
