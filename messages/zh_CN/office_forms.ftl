## 导入导出的表格：各表共用的话。

office-form-notes = 说明
office-form-notes-sheet = 表
office-form-notes-column = 列
office-form-notes-required = 必填
office-form-notes-example = 例子
office-form-notes-explained = 说明
office-form-may-be = { $explained }可填：{ $choices }。
office-form-own-columns = 备注
office-form-file = 文件名
office-form-yes = 是
office-form-no = 否

## 货架表。

office-form-goods-advice =
    填好后运行：xiangyue import-goods { $file } --village 村编码
    有一处不对就什么都不导入，并逐条告诉您哪张表、哪一行、哪一列、怎么改。
    同一个文件可以再导入：已有的跳过。删掉一行不会删掉商品；不卖了就把“上架”填“否”。
    商品图片和发票照片在聊天里发，不在这张表里。

office-form-goods = 商品
office-form-goods-about = 货架上的商品，一样一行。已有编码的行改价、改限量、上下架；没有的是新商品。
office-form-goods-code = 商品编码
office-form-goods-code-note = 新商品可以不填，由机器人接着编。
office-form-goods-name = 名称
office-form-goods-name-note = 群众怎么叫就怎么写。
office-form-goods-name-example = 洗衣液 2公斤
office-form-goods-price = 积分
office-form-goods-price-note = 换一份要几分，最多两位小数。
office-form-goods-limit = 每户每月限量
office-form-goods-limit-note = 不填或填 0 就是不限。
office-form-goods-on-shelf = 上架
office-form-goods-on-shelf-note = 不填按“是”。
office-form-goods-shop = 领取商家
office-form-goods-shop-note = 在村里领就不填；商家要先加好。
office-form-goods-shop-example = 镇口便民超市
office-form-goods-note = 备注
office-form-goods-note-note = 自己看的，不导入。导出时写着现有库存。

office-form-bought = 进货
office-form-bought-about = 一张发票上的一样商品一行。记上以后不能改；已经记过的行跳过。
office-form-bought-goods = 商品
office-form-bought-goods-note = “商品”表里的编码或名称。
office-form-bought-invoice = 发票号码
office-form-bought-invoice-note = 照发票写。
office-form-bought-day = 开票日期
office-form-bought-day-note = 不能晚于今天。
office-form-bought-quantity = 数量
office-form-bought-quantity-note = 几份，整数。
office-form-bought-paid = 金额
office-form-bought-paid-note = 共多少元；捐赠的填 0。
