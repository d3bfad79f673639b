# 村外商家：谁替村里发货、怎么结账

menu-merchant = 店里发货
phrases-merchant =
    店里发货
    我的店
    商家发货
merchant-waiting = { $shop }待领：{ $lines }
merchant-none-waiting = { $shop }眼下没有待领的。
merchant-which-code = 来领的人报取货码，请发给我（扫码得到的那句话也行）。
merchant-no-such-code = 店里没有这个取货码。请核对一遍再发。
merchant-order = { $name }户：{ $what }，{ $points } 分（{ $day }下单）
merchant-own-order =
    这是您自己家的兑换单，不能自己给自己发。
    已经告诉村里的监督员了，请监督员到店里，看着领走后点一下。
merchant-own-household = 这是您自己家的兑换单，不能自己给自己发。请店里另一位来发，或给村里的积分管理员打电话。
merchant-handed-out = 已领：{ $what }，{ $points } 分。月底按清单和村里结。

phrases-shop-account =
    店里清单
    店里对账
    商家对账
button-month-list = 本月清单
button-month-before = 上月清单
shop-account =
    { $shop }{ $month }发了 { $count } 单，共 { $points } 分，合 { $yuan } 元。
    结账签字，用下面的表。
shop-account-none = { $shop }{ $month }还没有发过货。
shop-account-line = { $day } { $what }，{ $points } 分
shop-account-before = 要看上个月的，点下面。
shop-no-such-month = 没有这个月的清单。请点最新的按钮。
shop-sheet-name = 清单
shop-sheet-title = { $shop } { $month }发货清单
shop-sheet-day = 日期
shop-sheet-code = 取货码尾号
shop-sheet-yuan = 合元
shop-sheet-sum = 总计
shop-sheet-sign = 店里签字、村里签字、日期

phrases-shops =
    村外商家
    管理商家
    商家名单
shops =
    { $village }的村外商家在下面。
    点一家，看谁在管、发什么货、该结多少。
shops-none = { $village }还没有村外商家。要请店里替村里发货，点「加新商家」。
button-new-shop = 加新商家
shop-name = 店叫什么？比如：镇口便民超市。
shop-needs-name = 请用文字写店名，30 个字以内。
shop-there-already = 已经有这家店了，停用过的也算。请换个名字。
shop-card =
    { $shop }
    在管的：{ $keepers }
    在这里领的：{ $goods }
shop-added =
    加上了：{ $shop }
    在管的：{ $keepers }
    在这里领的：{ $goods }
    先点「邀请店家」，再到货架上点商品的「在哪领」。
shop-keeping-ended =
    收回了，原来的手机管不了这家店了。
    { $shop }
    在管的：{ $keepers }
    在这里领的：{ $goods }
shop-nobody = 还没有人
shop-no-goods = 还没有商品
button-shop-invite = 邀请店家
button-shop-end = 收回
button-shop-close = 停用
shop-invite-code =
    { $shop }的店家绑定码：{ $code }
    请店家扫码，或把码发给{ $bot }。
    24小时内有效，只能用一次。谁拿到码谁就能发货，请当面给。
shop-kept =
    从现在起，您替村里管{ $shop }的发货。
    来领的人报取货码，您发给我就行。
shop-not-for-clerk = 积分管理员不能兼管村外商家，免得自己和自己结账。请把码给店家。
shop-is-closed = { $shop }已经停用了，货发不了。请另加一家，或另加一样商品。
shop-closed =
    { $shop }停用了，它的商品也下架了。
    还有 { $count } 单没领的，改在村里兑换台发，已经告诉那几户。
goods-no-shop-yet = 还没有村外商家。要请店里发货，先点「加新商家」。
goods-still-in-stock =
    { $name }还有 { $stock } 份没发完，现在不能换地方领。
    请先发完；或者点「加新商品」，另加一样。
goods-where = { $name }在哪里领？已经下了单的不变。
goods-at-desk = 村里积分超市
stock-by-shop = { $shop }供货，按月结
stock-quantity-at-shop =
    { $shop }再供多少份{ $name }？回数字。
    不用发票，月底按领走的结。
