# The shelf: goods, prices, limits, what was bought

phrases-shelf =
    shelf
    goods
shelf =
    { $village }, the shelf:
    { $lines }
    Tap one to change its price, enter what was bought, or take it off.
shelf-empty = { $village }: the shelf is empty. Tap "New goods".
shelf-line = { $code } { $name } { $price } points, { $stock } in stock
shelf-limit = { $limit } a month for a household
shelf-at-shop = at { $shop }
shelf-off = off the shelf
shelf-goods =
    { $line }
    What is to be done?
shelf-changed =
    Changed:
    { $line }
button-new-goods = New goods
button-stock-in = Stock in
button-price = Price
button-limit = Limit
button-put-on = Put on the shelf
button-take-off = Take off the shelf
button-picture = Picture
button-where = Where it is fetched
button-shops = Shops outside

goods-name = What are the new goods called? For example: washing liquid 2 kg.
goods-needs-name = Please send a name in words, up to 30 characters.
goods-there-already = The shelf has goods of that name. Choose another name, or send "shelf" to find them.
goods-price = { $name }: how many points each? Halves are allowed.
goods-needs-price = Please send a number above 0, such as 20 or 12.5.
goods-limit = How many may a household get in a month? Send a number; 0 for no limit.
goods-needs-limit = Please send a whole number; 0 for no limit.
limit-of = { $limit } pcs
goods-added =
    On the shelf:
    { $line }
    Nothing is in stock yet; tap "Stock in".
goods-picture = Please send a photo of { $name }.
goods-needs-picture = Please send a photo, or "cancel".

stock-invoice = { $name }: what is the number of the invoice? You may send its photo too.
stock-needs-invoice = Please send the number of the invoice in words.
stock-day = Of which day is the invoice? For example 2026-11-18.
stock-today = Today
stock-needs-day = Please send today's date or an earlier one, such as 2026-11-18.
stock-quantity = { $name }: how many were bought?
stock-needs-quantity = Please send a whole number above 0.
stock-paid = How many yuan in all? Send 0 for a gift.
stock-needs-paid = Please send a number, such as 360 or 359.5.
stock-picture = Please send a photo of the invoice, or tap "No photo".
stock-no-picture = No photo
stock-confirm =
    Please check:
    { $name }: { $quantity } bought for { $yuan } yuan
    Invoice { $invoice }, { $day }
    Once entered it cannot be changed.
stock-yes = Enter it
stock-no = Do not enter it
stock-entered =
    Entered:
    { $line }
stock-dropped =
    All right, nothing was entered.
    { $line }
