# 货架：商品、价钱、限量、进货

phrases-shelf =
    货架
    商品
    管理商品
    上架
    下架
    进货
shelf =
    { $village }货架：
    { $lines }
    点一样，改价、进货、下架。
shelf-empty = { $village }货架还是空的。点「加新商品」。
shelf-line = { $code } { $name } { $price }分，库存 { $stock }
shelf-limit = 每户每月 { $limit } 份
shelf-at-shop = 到{ $shop }领
shelf-off = 已下架
shelf-goods =
    { $line }
    要办什么？
shelf-changed =
    改好了：
    { $line }
button-new-goods = 加新商品
button-stock-in = 进货
button-price = 改价
button-limit = 限量
button-put-on = 上架
button-take-off = 下架
button-picture = 换图片
button-where = 在哪领
button-shops = 村外商家

goods-name = 新商品叫什么？比如：洗衣液 2公斤。
goods-needs-name = 请用文字写个名字，30 个字以内。
goods-there-already = 货架上已经有这个名字了。请换个名字，或发「货架」找它。
goods-price = { $name }，一份多少分？可以有半分。
goods-needs-price = 请回一个大于 0 的数，比如 20 或 12.5。
goods-limit = 每户每月最多换几份？回数字，不限回 0。
goods-needs-limit = 请回一个整数，不限回 0。
limit-of = { $limit } 份
goods-added =
    上架了：
    { $line }
    库存还没有，点「进货」。
goods-picture = 请发一张{ $name }的照片。
goods-needs-picture = 请发照片。不换了就发「取消」。

stock-invoice = { $name }进货：发票号码是多少？发票照片也可以一起发。
stock-needs-invoice = 请用文字写发票号码。
stock-day = 发票是哪天的？比如 11月18日。
stock-today = 今天
stock-needs-day = 请写今天或以前的日期，比如 11月18日。
stock-quantity = { $name }进了多少份？
stock-needs-quantity = 请回一个大于 0 的整数。
stock-paid = 发票一共多少元？捐赠的回 0。
stock-needs-paid = 请回一个数，比如 360 或 359.5。
stock-picture = 请发一张发票照片。没有就点「没有照片」。
stock-no-picture = 没有照片
stock-confirm =
    请核对：
    { $name } 进 { $quantity } 份，{ $yuan } 元
    发票 { $invoice }，{ $day }
    记上以后不能改。
stock-yes = 记上
stock-no = 不记
stock-entered =
    进货记上了：
    { $line }
stock-dropped =
    好，没有记。
    { $line }
