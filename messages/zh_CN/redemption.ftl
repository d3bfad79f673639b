# 积分超市：住户兑换、兑换台、收摊

phrases-redeem =
    兑换
    我要兑换
    超市
    积分超市
    积分兑换
    兑换商品
    换东西
    能换什么
    能换啥
    /redeem
phrases-orders =
    取货码
    我的取货码
    我的兑换
    兑换单
    我的兑换单
    取消订单
    取消兑换
    取货

redeem-which-household = 用哪一户的积分换？
redeem-which =
    { $household } 可用 { $balance } 分，已下单待领 { $reserved } 分。
    能换的在下面。点一样，或回它的数字、名字。
redeem-nothing =
    { $household } 可用 { $balance } 分，已下单待领 { $reserved } 分。
    眼下没有换得了的。过几天发「兑换」再看看。
redeem-goods = { $goods } { $price }分（剩{ $stock }）
redeem-goods-at-shop = { $goods } { $price }分（剩{ $stock }，到{ $shop }领）
redeem-no-such-goods = 没找到这样东西。
redeem-how-many =
    { $goods }，每份 { $price } 分，您最多能换 { $most } 份。
    换几份？点一下，或回数字。
redeem-pieces = { $quantity } 份
redeem-not-a-number = 请回一个数字，比如 2。
redeem-confirm =
    请核对：
    { $household } { $head }户，换 { $goods } × { $quantity }
    用 { $points } 分，用后剩 { $left } 分。
redeem-yes = 确认
redeem-no = 不换
redeem-dropped = 好，没有换。积分没动。
redeem-done =
    订好了：{ $what }，{ $points } 分，货给您留着。
    取货码：{ $code }
fetch-at-desk =
    { $day } 到积分超市领，给管理员看二维码，或报取货码。
    最晚 { $until }，过了自动退回积分。
fetch-at-shop =
    现在就能到{ $shop }领，给店里看二维码，或报取货码。
    最晚 { $until }，过了自动退回积分。
button-redeem-more = 再换一样
button-show-code = 看取货码
button-cancel-order = 取消这单
button-of = { $act }：{ $what }

order-what = { $goods } × { $quantity }
order-payload = 领取 { $code }
order-file = 取货码
order-waits =
    待领：{ $what }，{ $points } 分。
    取货码：{ $code }
orders-waiting =
    { $household } 待领的：
    { $lines }
order-line = { $what }，{ $points } 分，取货码 { $code }，最晚 { $until }
order-line-shop = ，到{ $shop }领
orders-none = 没有待领的兑换单。要换东西，点「兑换」。
order-taken-back =
    取消了：{ $what }，{ $points } 分已退回。
    现在可用 { $balance } 分。
order-handed-out = { $what } 已在 { $time } 领走，{ $name }经手。
order-cancelled = { $what } 已在 { $time } 取消，积分退回了。
order-lapsed = { $what } 过期没领，{ $time } 已退回积分。

household-handed-out =
    换好了：{ $household } 领走了 { $goods } × { $quantity }，用 { $points } 分。
    现在可用 { $balance } 分。不是您家领的，请马上找积分管理员。
household-order-last-day =
    { $household } 换的{ $what }今天是最后一天，还没领。
    不来领，{ $back }早上退回，{ $points } 分回到您家账上。
household-order-lapsed =
    { $household } 换的 { $goods } × { $quantity } 过期没领，{ $points } 分已退回。
    现在可用 { $balance } 分。还想要，发「兑换」重新换。
household-order-cancelled =
    家里人取消了 { $goods } × { $quantity }，{ $household } 的 { $points } 分已退回。
    现在可用 { $balance } 分。

household-shop-closed =
    原来的店不再给村里发货了。{ $household } 换的 { $goods } × { $quantity } 改到村里积分超市领。
    取货码不变。
refused-redeem-not-final =
    您家的积分还没有公布到账，眼下不能兑换。
    公布以后发「兑换」。要问就打 { $telephone }，找积分管理员。
refused-redeem-frozen =
    您家眼下不能兑换，积分照常攒着。
    请打 { $telephone } 找积分管理员，或当面问。
refused-redeem-left =
    您家已经迁出，积分的兑换期过了。
    要问就打 { $telephone }，找积分管理员。
refused-redeem-off-shelf = 这样东西下架了。请发「兑换」看别的。
refused-redeem-price-changed = 这样东西刚改了价，没有换。请发「兑换」按新价再选。
refused-redeem-out-of-stock = 货没有这么多了。请少换几份，或发「兑换」选别的。
refused-redeem-not-enough = 可用积分不够。请少换几份，或发「兑换」选别的。
refused-redeem-at-the-shop = 这样东西在村外的店里领。请住户自己发「兑换」下单，凭取货码去店里领。
refused-redeem-over-limit = 超过每户每月的限量了。请少换几份，或发「兑换」选别的。

phrases-desk =
    兑换台
    领取
    核销
    发货
    现场兑换
phrases-day-list =
    今日兑换
    今天兑换
    今日兑换单
    收摊
desk-who =
    请发取货码（扫码得到的那句话也行）。
    没有下单的，发户编码（末几位也行）或户主姓名。
desk-no-household = 没找到这个码，也没找到这一户。
desk-no-such-code = 没有这个取货码。请核对一遍再发，或发户编码。
desk-not-your-village = 这是别村的，请到他们村的兑换台办。
desk-order = { $household } { $head }户：{ $what }，{ $points } 分（{ $day }下单）
desk-at-shop = 这一单到{ $shop }领，不在这里发。
desk-order-at-shop = { $order }，到{ $shop }领
button-hand-out = 已领取
button-day-list = 今日兑换单
handed-out = 已领：{ $household } { $what }，{ $points } 分。
desk-next = 下一位？请发取货码、户编码或户主姓名。
desk-which =
    { $household } 可用 { $balance } 分，已下单待领 { $reserved } 分。
    现场换什么？点一样，或回它的数字、名字。
desk-nothing = { $household } 可用 { $balance } 分，已下单待领 { $reserved } 分，现场没有换得了的。
desk-not-final = { $household } 的积分还没有公布到账，现场换不了。
desk-left = { $household } 已迁出，积分的兑换期过了，换不了。
desk-frozen = { $household } 眼下不能兑换。请单独和户主说，不要当着别人。

day-list =
    { $village }{ $day }已领 { $count } 单，共 { $points } 分。
    要打印签字，用下面的表。
day-list-none = { $village }{ $day }没有人领，也没有待领的。
day-list-line = { $household } { $what }，{ $points } 分
day-list-more = 还有 { $count } 单，见表。
day-list-total = 合计 { $goods } × { $quantity }
day-list-waiting = 待领的还有 { $count } 单，在表的第二页。
sheet-title = { $village }积分超市 { $day }
sheet-file = { $village }积分兑换{ $day }
sheet-done = 已领
sheet-waiting = 待领
sheet-household = 户编码
sheet-goods = 商品
sheet-quantity = 数量
sheet-points = 积分
sheet-sign = 签字

## 自己家的事，别人来办

refused-own-household = 这是您自己家的，您不能办。请另一位积分管理员，或镇里的管理员来办。
desk-own-household =
    这是您自己家，不能自己给自己发。
    先在自己手机上「兑换」下单，再请另一位管理员发，或请监督员看着领。
desk-own-order =
    这是您自己家的兑换单，不能自己给自己发。
    已经告诉监督员了，请监督员在场，看着领走后点一下。
witness-asked =
    { $clerk } 管兑换台，要领自己家（{ $household }）的 { $what }，{ $points } 分。
    请您到场看着领，领走了再点下面。
witness-asked-at-shop =
    { $clerk } 在{ $shop }发货，要领自己家（{ $household }）的 { $what }，{ $points } 分。
    请您到店里看着领，领走了再点下面。
button-witness = 看着领走了
refused-witness = 这一单不用您在场：请这一户带取货码到兑换台或店里领。
witnessed = 记下了：{ $household } 的 { $what } 领走了，您在场。
