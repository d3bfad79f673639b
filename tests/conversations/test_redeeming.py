"""A household redeems: points, goods, order, code, and takes back what it ordered."""

import io

import pytest
from PIL import Image

from rules.redemption import Standing
from storage.store import Store
from tests.conversations.arranged import household, lives_in
from tests.conversations.redeeming import audited, code_of, li_of, orders, standing
from tests.conversations.shop import balance, home, stock
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_from_the_points_to_the_goods_in_hand(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    li.sends("积分").presses("兑换")
    seen = li.sees("V1-01 可用 85.5 分", "已下单待领 0 分")
    assert seen.labels == ("洗衣液 20分（剩5）", "毛巾 5.5分（剩9）")
    village.restart()
    li.presses("洗衣液 20分（剩5）").sees("您最多能换 4 份")
    li.presses("2 份").sees("V1-01 李秀英户，换 洗衣液 × 2", "用 40 分，用后剩 45.5 分")
    li.presses("确认")
    li.sees_no("换好了")
    told = li.sees("订好了：洗衣液 × 2，40 分", "11月20日 到积分超市领", "最晚 11月23日")
    [address] = told.photos
    with Image.open(io.BytesIO(village.fetch(address))) as picture:
        assert picture.width > 200
    village.restart()
    village.network_repeats_everything()
    li.sees("订好了", times=1)
    li.sends("积分").sees("可用积分：45.5", "已下单待领：40 分", "11月20日 兑换 洗衣液 × 2 −40")
    code = code_of(li)
    clerk.sends(f"领取 {code}").sees("V1-01 李秀英户：洗衣液 × 2，40 分")
    village.restart()
    clerk.presses("已领取").sees("已领：V1-01 洗衣液 × 2，40 分")
    li.sees("换好了：V1-01 领走了 洗衣液 × 2，用 40 分", "现在可用 45.5 分")
    village.network_repeats_everything()
    li.sees("领走了", times=1)
    clerk.presses("已领取").sees("洗衣液 × 2 已在 11月20日 9:00 领走，周敏经手", times=1)
    clerk.sends(code).sees("领走，周敏经手", times=2)
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (4550, 3)
    li.sends("积分")
    assert "已下单待领" not in li.last().text
    assert standing(village) == [Standing.HANDED_OUT]
    assert audited(village) == []


@pytest.mark.parametrize("asked", ["兑换", "我要兑换", "积分超市", "超市", "能换什么", "redeem"])
def test_however_the_shop_is_asked_for(village: Village, asked: str) -> None:
    li_of(village).sends(asked).sees("V1-01 可用 85.5 分")


def test_everything_by_numbers(village: Village) -> None:
    li = li_of(village)
    li.sends("兑换").sends("2").sends("2").sends("1")
    li.sees("订好了：毛巾 × 2，11 分")


def test_taken_back_in_one_tap(village: Village) -> None:
    li = li_of(village)
    orders(li)
    village.restart()
    li.presses("取消这单").sees("取消了：洗衣液 × 2，40 分已退回", "现在可用 85.5 分")
    li.presses("取消这单").sees("洗衣液 × 2 已在", "取消，积分退回了")
    village.network_repeats_everything()
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (8550, 5)
    li.sends("积分").sees("11月20日 退回 洗衣液 × 2 +40")
    assert audited(village) == []


def test_what_was_handed_out_is_not_taken_back(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).presses("已领取")
    li.presses("取消这单").sees("已在", "领走，周敏经手")
    assert balance(village, "V1-01") == 4550


@pytest.mark.parametrize("number", ["1", "2", "3"])
@pytest.mark.parametrize("asked", ["", "取货码"])
def test_a_number_typed_by_habit_takes_no_order_back(
    village: Village, asked: str, number: str
) -> None:
    li = li_of(village)
    orders(li)
    if asked:
        li.sends(asked)
    li.sends(number)
    assert standing(village) == [Standing.ORDERED]


def test_asked_in_the_group_it_is_answered_in_private(village: Village) -> None:
    li = li_of(village)
    sun = village.household("V1-02", "孙福来")
    group = village.group(li, sun)
    li.in_group(group).sends("兑换")
    sun.in_group(group).sees("已经私下回您了")
    sun.in_group(group).sees_no("85.5")
    li.sees("V1-01 可用 85.5 分")


def test_the_code_once_more(village: Village) -> None:
    li = li_of(village)
    code = orders(li)
    li.sends("取货码").sees("V1-01 待领的", f"取货码 {code}")
    li.presses("看取货码").sees("待领：洗衣液 × 2，40 分", code)
    assert li.last().photos
    li.sends(code.replace(" ", "").lower()).sees("待领：洗衣液 × 2", times=2)


def test_two_households_are_asked_for_which(village: Village) -> None:
    li = li_of(village)
    household(village, "V1-09", "赵大爷", "V1G2")
    lives_in(village, li, "V1-09")
    li.sends("兑换").sees("用哪一户的积分换")
    li.presses("V1-09 赵大爷").sees("还没有公布到账")
    li.sends("兑换").presses("V1-01 李秀英").sees("V1-01 可用 85.5 分")


def test_the_year_is_not_lowered_by_redeeming(village: Village) -> None:
    li = li_of(village)
    orders(li)
    village.quickly_until(10, 9, 1)

    def points(store: Store) -> tuple[int, int]:
        found = store.settlements.of_period(home(store, "V1-01").village_id, "2026-11")
        assert found is not None
        result = store.results.of_household(found.id, home(store, "V1-01").id)
        assert result is not None
        return result.points, result.year_points

    month, year = village.look(points)
    assert month == year == 7200


def test_in_english(village: Village) -> None:
    li = li_of(village)
    li.sends("english")
    li.sends("redeem").sees("V1-01 has 85.5 points to spend")
    li.sends("洗衣液").sends("1").presses("Confirm").sees("Pick-up code:")
