"""The sheets of the goods workbook (货架表): what the shelf has, and what was bought for it.

Headings, examples and explanations are Chinese because they are the office's form itself. A
heading is read by its Chinese name or by its English code.
"""

from bot.office.sheets.columns import Column, Reads, Sheet

YES_NO = {"yes": "是", "no": "否"}
_C, _T, _N = Reads.CODE, Reads.TEXT, Reads.NAME

GOODS = Sheet(
    "goods",
    "商品",
    "货架上的商品，一样一行。已有编码的行改价、改限量、上下架；没有的是新商品。",
    (
        Column("code", "商品编码", _C, False, "G01", "新商品可以不填，由机器人接着编。"),
        Column("name", "名称", _N, True, "洗衣液 2公斤", "群众怎么叫就怎么写。", most=30),
        Column("price", "积分", Reads.NUMBER, True, "20", "换一份要几分，最多两位小数。"),
        Column("limit", "每户每月限量", Reads.NUMBER, False, "2", "不填或填 0 就是不限。"),
        Column("on_shelf", "上架", Reads.YES_NO, False, "是", "不填按“是”。", choices=YES_NO),
        Column("shop", "领取商家", _T, False, "镇口便民超市", "在村里领就不填；商家要先加好。"),
        Column("note", "备注", _T, False, "", "自己看的，不导入。导出时写着现有库存。", most=500),
    ),
)
BOUGHT = Sheet(
    "bought",
    "进货",
    "一张发票上的一样商品一行。记上以后不能改；已经记过的行跳过。",
    (
        Column("goods", "商品", _T, True, "G01", "“商品”表里的编码或名称。"),
        Column("invoice", "发票号码", _T, True, "24312000", "照发票写。", most=40),
        Column("day", "开票日期", Reads.DATE, True, "2026-11-18", "不能晚于今天。"),
        Column("quantity", "数量", Reads.NUMBER, True, "24", "几份，整数。"),
        Column("paid", "金额", Reads.NUMBER, True, "456", "共多少元；捐赠的填 0。"),
    ),
)

SHEETS = (GOODS, BOUGHT)

ADVICE = (
    "填好后运行：xiangyue import-goods 文件名.xlsx --village 村编码",
    "有一处不对就什么都不导入，并逐条告诉您哪张表、哪一行、哪一列、怎么改。",
    "同一个文件可以再导入：已有的跳过。删掉一行不会删掉商品；不卖了就把“上架”填“否”。",
    "商品图片和发票照片在聊天里发，不在这张表里。",
)
