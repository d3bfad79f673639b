# The points shop: a household redeems, the desk, closing the day

phrases-redeem =
    redeem
    points shop
    shop
    what can i get
phrases-orders =
    cancel order
    my orders
    pick-up code
    my code

redeem-which-household = With which household's points?
redeem-which =
    { $household } has { $balance } points to spend; { $reserved } are set aside for orders.
    This is what you can get. Tap one, or send its number or name.
redeem-nothing =
    { $household } has { $balance } points to spend; { $reserved } are set aside for orders.
    There is nothing to get just now. Send "redeem" again in a few days.
redeem-goods = { $goods } { $price } points ({ $stock } left)
redeem-goods-at-shop = { $goods } { $price } points ({ $stock } left, at { $shop })
redeem-no-such-goods = There is nothing of that name.
redeem-how-many =
    { $goods }, { $price } points each; you can have up to { $most }.
    How many? Tap, or send a number.
redeem-pieces = { $quantity } pcs
redeem-not-a-number = Please send a number, such as 2.
redeem-confirm =
    Please check:
    { $household } ({ $head }): { $goods } × { $quantity }
    For { $points } points; { $left } will be left.
redeem-yes = Confirm
redeem-no = No
redeem-dropped = All right, nothing was ordered. No points were used.
redeem-done =
    Ordered and kept for you: { $what }, { $points } points.
    Pick-up code: { $code }
fetch-at-desk =
    Come to the points shop on { $day }; show the QR code, or say the pick-up code.
    After { $until } the points come back by themselves.
fetch-at-shop =
    It can be fetched at { $shop } from now on; show the QR code, or say the pick-up code.
    After { $until } the points come back by themselves.
button-redeem-more = Something else
button-show-code = Show the code
button-cancel-order = Cancel the order
button-of = { $act }: { $what }

order-what = { $goods } × { $quantity }
order-payload = pick up { $code }
order-file = Pick-up code
order-waits =
    To be picked up: { $what }, { $points } points.
    Pick-up code: { $code }
orders-waiting =
    { $household } has to pick up:
    { $lines }
order-line = { $what }, { $points } points, code { $code }, until { $until }
order-line-shop = , at { $shop }
orders-none = Nothing waits to be picked up. To get something, tap "Redeem".
order-taken-back =
    Cancelled: { $what }; { $points } points are back.
    You have { $balance } points to spend.
order-handed-out = { $what } was handed out on { $time } by { $name }.
order-cancelled = { $what } was cancelled on { $time }; the points came back.
order-lapsed = { $what } was not picked up in time; the points came back on { $time }.

household-handed-out =
    Done: { $household } picked up { $goods } × { $quantity } for { $points } points.
    { $balance } points are left. If it was not your household, please tell the points clerk at once.
household-order-last-day =
    { $household }: today is the last day for { $what }, still waiting for you.
    Not fetched, it goes back on the morning of { $back }, and its { $points } points with it.
household-order-lapsed =
    { $household } did not pick up { $goods } × { $quantity } in time; { $points } points are back.
    You have { $balance } points. Send "redeem" to order again.
household-order-cancelled =
    Somebody at home cancelled { $goods } × { $quantity }; { $household } has { $points } points back.
    You have { $balance } points to spend.

household-shop-closed =
    The shop hands out no more for the village. { $household } fetches { $goods } × { $quantity } at the village's points shop.
    The pick-up code stays the same.
refused-redeem-not-final =
    Your household's points are not final yet, so nothing can be redeemed.
    Send "redeem" once a result is final. To ask, ring the points clerk: { $telephone }.
refused-redeem-frozen =
    Your household cannot redeem at the moment; its points go on adding up.
    Please ring the points clerk, { $telephone }, or ask in person.
refused-redeem-left =
    Your household has moved out, and its points can no longer be spent.
    Questions: ring { $telephone } and ask for the points clerk.
refused-redeem-off-shelf = That is off the shelf now. Send "redeem" to see the rest.
refused-redeem-price-changed = Its price has just changed; nothing was ordered. Send "redeem" to choose at the new price.
refused-redeem-out-of-stock = There are not so many left. Take fewer, or send "redeem" to choose again.
refused-redeem-not-enough = The points do not cover that. Take fewer, or send "redeem" to choose again.
refused-redeem-at-the-shop = That is handed out at a shop outside. The household orders it with "redeem" and fetches it there with its code.
refused-redeem-over-limit = That is more than a household gets in a month. Take fewer, or send "redeem" to choose again.

phrases-desk =
    redemption desk
    pick up
    hand out
phrases-day-list =
    today's redemption
    close the desk
desk-who =
    Send the pick-up code (what a scanner reads will do).
    For somebody without an order, send the household's code (its end will do) or its head's name.
desk-no-household = No such code, and no such household.
desk-no-such-code = There is no such pick-up code. Please check it and send it again, or send the household's code.
desk-not-your-village = That belongs to another village; please use that village's desk.
desk-order = { $household } ({ $head }): { $what }, { $points } points (ordered { $day })
desk-at-shop = This order is fetched at { $shop }, not here.
desk-order-at-shop = { $order }, at { $shop }
button-hand-out = Handed out
button-day-list = Today's list
handed-out = Handed out: { $household } { $what }, { $points } points.
desk-next = Who is next? Send a pick-up code, a household's code or its head's name.
desk-which =
    { $household } has { $balance } points to spend; { $reserved } are set aside for orders.
    What do they take? Tap one, or send its number or name.
desk-nothing = { $household } has { $balance } points to spend, { $reserved } set aside; there is nothing they can get here.
desk-not-final = The points of { $household } are not final yet; nothing can be redeemed.
desk-left = { $household } has moved out; its points can no longer be spent.
desk-frozen = { $household } cannot redeem at the moment. Please tell the head alone, not before others.

day-list =
    { $village }, { $day }: { $count } handed out, { $points } points.
    The sheet below is for printing and signing.
day-list-none = { $village }, { $day }: nothing was handed out and nothing waits.
day-list-line = { $household } { $what }, { $points } points
day-list-more = { $count } more are in the sheet.
day-list-total = Total { $goods } × { $quantity }
day-list-waiting = { $count } orders still wait; they are on the second page.
sheet-title = { $village } points shop, { $day }
sheet-file = { $village } redemption { $day }
sheet-done = Handed out
sheet-waiting = Waiting
sheet-household = Household
sheet-goods = Goods
sheet-quantity = Quantity
sheet-points = Points
sheet-sign = Signature

## For one's own household somebody else does it

refused-own-household = This is your own household. Please ask another points clerk, or the town's.
desk-own-household =
    This is your own household; nobody serves themselves.
    Order on your own phone, and have another clerk hand it out, or a supervisor stand by.
desk-own-order =
    This is your own household's order; nobody serves themselves.
    The supervisors have been told. Please have one stand by, who taps once it is taken.
witness-asked =
    { $clerk } keeps the desk and takes { $what } ({ $points } points) for their own household { $household }.
    Please stand by, and tap below once it is taken.
witness-asked-at-shop =
    { $clerk } hands out at { $shop } and takes { $what } ({ $points } points) for their own household { $household }.
    Please stand by at the shop, and tap below once it is taken.
button-witness = Taken, I stood by
refused-witness = Nobody needs to stand by here: the household brings its code to the desk or the shop.
witnessed = Noted: { $what } of { $household } was taken, and you stood by.
