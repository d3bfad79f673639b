# Shops outside the village: who hands out goods for it, and how they are paid

menu-merchant = Hand out at the shop
phrases-merchant =
    hand out at the shop
    my shop
merchant-waiting = { $shop }, to be fetched: { $lines }
merchant-none-waiting = { $shop }: nothing waits just now.
merchant-which-code = Whoever comes says a pick-up code; send it to me (what a scanner reads will do).
merchant-no-such-code = The shop has no such pick-up code. Please check it and send it again.
merchant-order = { $name }: { $what }, { $points } points (ordered { $day })
merchant-own-order =
    This is your own household's order; nobody serves themselves.
    The village's supervisors have been told. Please have one stand by, who taps once it is taken.
merchant-own-household = This is your own household's order; nobody serves themselves. Please let another keeper hand it out, or ring the village's points clerk.
merchant-handed-out = Handed out: { $what }, { $points } points. The village pays by the month's list.

phrases-shop-account =
    shop list
    shop account
button-month-list = This month's list
button-month-before = Last month's list
shop-account =
    { $shop }, { $month }: { $count } orders handed out, { $points } points, { $yuan } yuan.
    The sheet below is for settling and signing.
shop-account-none = { $shop }, { $month }: nothing was handed out.
shop-account-line = { $day } { $what }, { $points } points
shop-account-before = For the month before, tap below.
shop-no-such-month = There is no list of that month. Please tap the newest button.
shop-sheet-name = List
shop-sheet-title = { $shop }, handed out in { $month }
shop-sheet-day = Day
shop-sheet-code = End of code
shop-sheet-yuan = Yuan
shop-sheet-sum = Sum
shop-sheet-sign = Signed by the shop, by the village, on

phrases-shops =
    shops outside
    manage shops
shops =
    { $village }, shops outside:
    Tap one to see who keeps it, what it hands out and what it is owed.
shops-none = { $village } has no shop outside yet. To have one hand out goods, tap "New shop".
button-new-shop = New shop
shop-name = What is the shop called?
shop-needs-name = Please send its name in words, up to 30 characters.
shop-there-already = There is a shop of that name, perhaps a closed one. Please choose another name.
shop-card =
    { $shop }
    Kept by: { $keepers }
    Handed out here: { $goods }
shop-added =
    Added: { $shop }
    Kept by: { $keepers }
    Handed out here: { $goods }
    First tap "Invite the keeper", then "Where it is fetched" at the goods on the shelf.
shop-keeping-ended =
    Taken back: the phones that kept the shop do no more.
    { $shop }
    Kept by: { $keepers }
    Handed out here: { $goods }
shop-nobody = nobody yet
shop-no-goods = nothing yet
button-shop-invite = Invite the keeper
button-shop-end = Take back
button-shop-close = Close
shop-invite-code =
    Code for the keeper of { $shop }: { $code }
    They scan it, or send it to { $bot }.
    It is good for 24 hours and for one use. Whoever has it can hand out: give it in person.
shop-kept =
    From now on you hand out at { $shop } for the village.
    Whoever comes says a pick-up code; send it to me.
shop-not-for-clerk = A points clerk does not keep a shop outside: nobody settles with themselves. Give the code to the keeper.
shop-is-closed = { $shop } is closed and hands out nothing. Please add another shop, or other goods.
shop-closed =
    { $shop } is closed and its goods are off the shelf.
    Orders still waiting: { $count }. They are handed out at the village's desk, and their households were told.
goods-no-shop-yet = There is no shop outside yet. To have one hand out goods, tap "New shop".
goods-still-in-stock =
    { $stock } of { $name } are still there, so it cannot be fetched elsewhere yet.
    Hand them out first, or tap "New goods" and add them under another name.
goods-where = Where is { $name } fetched? What was ordered before stays as it was.
goods-at-desk = The village's points shop
stock-by-shop = supplied by { $shop }, paid by the month
stock-quantity-at-shop =
    How many more { $name } does { $shop } supply? Send a number.
    No invoice is needed; what is handed out is paid by the month.
