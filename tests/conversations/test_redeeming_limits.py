"""No more is redeemed than there is: of goods, of points, of a household's share of a month."""

import pytest

from storage.store import Store
from tests.conversations.arranged import lives_in, second_phone
from tests.conversations.redeeming import audited, li_of, orders, standing
from tests.conversations.shop import balance, open_shop, stock
from tests.redemption.shop import goods_of
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


@pytest.mark.parametrize(
    ("goods", "quantity", "why"),
    [
        ("洗衣液", "6", "货没有这么多了"),
        ("洗衣液", "5", "可用积分不够"),
        ("毛巾", "3", "超过每户每月的限量了"),
        ("洗衣液", "0", "请回一个数字"),
        ("洗衣液", "-1", "请回一个数字"),
        ("洗衣液", "1.5", "请回一个数字"),
        ("洗衣液", "很多", "请回一个数字"),
        ("洗衣液", "99999999999999999999", "请回一个数字"),
    ],
)
def test_more_than_there_is_is_asked_again_with_the_reason(
    village: Village, goods: str, quantity: str, why: str
) -> None:
    li = li_of(village)
    li.sends("兑换").sends(goods).sends(quantity).sees(why, "换几份")
    li.sends("1").sees("请核对")
    assert standing(village) == []


def test_goods_are_meant_by_a_part_of_their_name(village: Village) -> None:
    li = li_of(village)

    def more(store: Store) -> None:
        goods_of(store, "大米 5公斤", 2000, 9)
        goods_of(store, "食用盐 400克", 200, 9)
        goods_of(store, "大豆油 5升", 3000, 9)

    village.do(more)
    li.sends("兑换").sends("盐").sees("食用盐 400克，每份 2 分")
    li.sends("取消")
    li.sends("兑换").sends("大").sees("有几个都像")
    assert li.last().labels == ("大米 5公斤 20分（剩9）", "大豆油 5升 30分（剩9）")
    li.sends("2").sees("大豆油 5升，每份 30 分")
    li.sends("1").sends("好的").sees("订好了：大豆油 5升 × 1")


def test_the_shop_shows_only_what_can_be_had(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    open_shop(village, "V1-01", points=600)
    assert li.sends("兑换").sees("能换的在下面").labels == ("毛巾 5.5分（剩9）",)
    li.sends("洗衣液").sees("可用积分不够")
    li.sends("拖拉机").sees("没找到这样东西")
    li.sends("毛巾").sees("请核对", "毛巾 × 1")
    li.presses("确认")
    li.sends("兑换").sees("可用 0.5 分，已下单待领 5.5 分", "眼下没有换得了的")


def test_the_month_limit_counts_what_was_had(village: Village) -> None:
    li = li_of(village)
    orders(li, "毛巾", "2")
    assert li.sends("兑换").sees("能换的在下面").labels == ("洗衣液 20分（剩5）",)
    li.sends("毛巾").sees("超过每户每月的限量了")
    li.presses("取消这单")
    li.sends("兑换").sends("毛巾").sees("您最多能换 2 份", times=2)


def test_two_members_want_the_last_of_it(village: Village) -> None:
    """Both are asked to confirm; the second hears that it is gone, and is charged nothing."""
    li = li_of(village)
    son = village.household("V1-02", "孙福来")
    lives_in(village, son, "V1-01")
    for each in (li, son):
        each.sends("兑换")
        if each is son:
            each.presses("V1-01 李秀英")
        each.sends("洗衣液").sends("3").sees("请核对")
    li.presses("确认").sees("订好了")
    village.restart()
    son.presses("确认").sees("货没有这么多了")
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (2550, 2)
    assert audited(village) == []


def test_two_members_want_the_last_points(village: Village) -> None:
    li = li_of(village)
    phone = second_phone(village, li)
    for each in (li, phone):
        each.sends("兑换").sends("洗衣液").sends("2")
    phone.presses("确认").sees("订好了")
    li.sends("兑换").sends("洗衣液").sends("3").sees("可用积分不够")
    assert balance(village, "V1-01") == 4550


def test_a_confirmation_counts_once(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("洗衣液").sends("1")
    token = li.sees("请核对").token("确认")
    li.presses_token(token)
    li.presses_token(token).sees("这个按钮过时了")
    village.network_repeats_everything()
    assert balance(village, "V1-01") == 6550
