"""The clerk keeps the shelf in chat: new goods, price, limit, picture, and what was bought."""

from datetime import date

import pytest
from sqlalchemy import text

from bot.office.audit.books import audit
from rules.roles import Role
from storage.shelf import Goods
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.redeeming import li_of
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def shelf(village: Village) -> list[Goods]:
    return list(village.look(lambda store: store.shelf.in_village(area_id(store, "V1"))))


def invoices(village: Village) -> list[tuple[object, ...]]:
    def look(store: Store) -> list[tuple[object, ...]]:
        columns = "invoice, invoiced_on, quantity, paid, picture_id IS NOT NULL"
        found = store.connection.execute(text(f"SELECT {columns} FROM stock_in ORDER BY id"))
        return [(row[0], str(row[1]), *row[2:]) for row in found]

    return village.look(look)


def adds(clerk: Villager, name: str = "洗衣液", price: str = "20", limit: str = "2") -> None:
    clerk.sends("货架").presses("加新商品")
    clerk.sends(name).sends(price).sends(limit)


def test_from_an_empty_shelf_to_goods_a_household_can_have(village: Village) -> None:
    clerk = village.clerk("周敏")
    clerk.sends("你好").presses("货架").sees("上河村货架还是空的")
    clerk.presses("加新商品").sees("新商品叫什么")
    clerk.sends("洗衣液 2公斤").sees("一份多少分")
    village.restart()
    clerk.sends("20.5分").sees("每户每月最多换几份")
    clerk.presses("2 份").sees("上架了", "G01 洗衣液 2公斤 20.5分，库存 0 · 每户每月 2 份")
    clerk.presses("进货").sees("发票号码是多少")
    clerk.sends("03300-22 甲").sees("发票是哪天的")
    clerk.sends("11月18日").sees("进了多少份")
    village.restart()
    clerk.sends("12").sees("发票一共多少元")
    clerk.sends("359.5元").sees("发票照片")
    clerk.presses("没有照片").sees("进 12 份，359.5 元", "发票 03300-22 甲，11月18日", "不能改")
    clerk.presses("记上").sees("进货记上了", "库存 12")
    village.network_repeats_everything()
    clerk.sees("进货记上了", times=1)
    [goods] = shelf(village)
    assert (goods.price, goods.stock, goods.month_limit) == (2050, 12, 2)
    assert invoices(village) == [("03300-22 甲", "2026-11-18", 12, 35950, 0)]
    assert village.look(lambda store: list(audit(store))) == []


def test_the_photo_of_the_invoice_may_come_first(village: Village) -> None:
    clerk = village.clerk("周敏")
    adds(clerk)
    clerk.presses("进货")
    clerk.sends(photo="lamp.jpg").sees("请用文字写发票号码")
    clerk.sends("No. 7").presses("今天").sends("三").sends("0").sees("请核对", "0 元")
    clerk.sends("1").sees("库存 3")
    [(number, day, quantity, paid, pictured)] = invoices(village)
    assert (number, day, quantity, paid) == ("No. 7", "2026-11-20", 3, 0)
    assert pictured


def test_asked_for_the_photo_at_the_end(village: Village) -> None:
    clerk = village.clerk("周敏")
    adds(clerk)
    clerk.presses("进货").sends("No. 7").presses("今天").sends("3").sends("30")
    clerk.sends("等一下").sees("请点一个按钮", "发票照片")
    clerk.sends(photo="lamp.jpg").sees("请核对")
    clerk.presses("不记").sees("好，没有记")
    assert invoices(village) == []
    assert shelf(village)[0].stock == 0


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("11月18日", date(2026, 11, 18)),
        ("2026-11-18", date(2026, 11, 18)),
        ("11.18", date(2026, 11, 18)),
        ("20261118", date(2026, 11, 18)),
        ("18号", date(2026, 11, 18)),
        ("12月30日", date(2025, 12, 30)),
        ("今天", date(2026, 11, 20)),
    ],
)
def test_the_day_of_an_invoice(village: Village, typed: str, day: date) -> None:
    clerk = village.clerk("周敏")
    adds(clerk)
    clerk.presses("进货").sends("7").sends(typed).sends("3").sends("30").presses("没有照片")
    clerk.presses("记上")
    assert invoices(village)[0][1] == day.isoformat()


@pytest.mark.parametrize("typed", ["2026-11-21", "2月30日", "昨儿", "13-45", "-1"])
def test_a_day_that_is_none_or_to_come_is_asked_again(village: Village, typed: str) -> None:
    clerk = village.clerk("周敏")
    adds(clerk)
    clerk.presses("进货").sends("7").sends(typed).sees("今天或以前的日期")


@pytest.mark.parametrize("typed", ["0", "-3", "便宜点", "1e3", "0.001", "999999999", "10001"])
def test_a_price_that_is_none_is_asked_again(village: Village, typed: str) -> None:
    clerk = village.clerk("周敏")
    clerk.sends("货架").presses("加新商品").sends("洗衣液")
    clerk.sends(typed).sees("请回一个大于 0 的数")
    clerk.sends("12.5").sees("每户每月")


@pytest.mark.parametrize(("typed", "limit"), [("0", 0), ("4", 4), ("1", 1), ("十", 10)])
def test_a_limit_by_its_own_number(village: Village, typed: str, limit: int) -> None:
    clerk = village.clerk("周敏")
    adds(clerk, limit=typed)
    assert shelf(village)[0].month_limit == limit


def test_price_limit_and_picture_change_and_it_comes_off_the_shelf(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends("货架").sees("G01 洗衣液 20分，库存 5")
    clerk.presses("洗衣液").presses("改价").sends("25").sees("改好了", "洗衣液 25分")
    clerk.presses("限量").sends("1").sees("每户每月 1 份")
    clerk.presses("换图片").sends("没有").sees("请发照片")
    clerk.sends(photo="lamp.jpg").sees("改好了")
    li.sends("兑换").presses("洗衣液 25分（剩5）")
    pictured = [each for each in li.screen() if each.photos]
    assert len(pictured) == 1
    assert "洗衣液" in pictured[0].text
    clerk.presses("下架").sees("已下架")
    assert li.sends("兑换").sees("能换的在下面").labels == ("毛巾 5.5分（剩9）",)
    clerk.presses("上架")
    li.sends("兑换").sees("能换的在下面").token("洗衣液 25分（剩5）")


def test_goods_of_one_name_are_there_once(village: Village) -> None:
    clerk = village.clerk("周敏")
    adds(clerk)
    clerk.sends("你好").presses("加新商品").sends("洗衣液").sees("货架上已经有这个名字了")
    clerk.sends("x" * 31).sees("30 个字以内")
    clerk.sends("洗洁精").sees("一份多少分")


def test_two_clerks_add_goods_of_one_name(village: Village) -> None:
    first, second = village.clerk("周敏"), village.clerk("孙梅")
    for each in (first, second):
        each.sends("货架").presses("加新商品").sends("洗衣液").sends("20")
    first.sends("0").sees("上架了")
    second.sends("0").sees("货架上已经有这个名字了")
    assert len(shelf(village)) == 1


def test_a_clerk_of_a_grid_keeps_no_village_shelf(village: Village) -> None:
    adds(village.clerk("周敏"))
    other = village.with_role("孙梅", Role.CLERK, "V1G2")
    other.sends("货架").sees("这一步由别的同志来办")
    other.presses_token(f"shelf.price:{shelf(village)[0].id}").sees("这是别村的")


def test_a_role_withdrawn_in_between_changes_nothing(village: Village) -> None:
    clerk = village.clerk("周敏")
    adds(clerk)
    clerk.presses("改价")
    village.withdraw(clerk, Role.CLERK)
    clerk.sends("1").sees("这一步由别的同志来办")
    assert shelf(village)[0].price == 2000
