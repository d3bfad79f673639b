"""Nobody came for it: the clock gives the points back, once, and not what was handed out."""

import pytest

from handlers.shop import orders_lapse
from rules.redemption import Standing
from tests.conversations.redeeming import audited, li_of, orders, standing
from tests.conversations.shop import balance, stock
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_nobody_came_for_it_and_the_clock_gives_it_back(village: Village) -> None:
    li = li_of(village)
    orders(li)
    village.until(23, 23, 59)
    li.sees_no("过期没领")
    assert balance(village, "V1-01") == 4550
    village.until(24, 8, 19)
    assert balance(village, "V1-01") == 4550
    village.until(24, 8, 21)
    village.restart()
    village.until(26, 9)
    li.sees("洗衣液 × 2 过期没领，40 分已退回", "现在可用 85.5 分", times=1)
    assert (balance(village, "V1-01"), stock(village, "洗衣液")) == (8550, 5)
    assert standing(village) == [Standing.LAPSED]
    li.presses("取消这单").sees("过期没领", "已退回积分")
    assert audited(village) == []


def test_the_day_before_it_goes_back_the_household_is_reminded_once(village: Village) -> None:
    li = li_of(village)
    orders(li)
    orders(li, "毛巾", "1")
    village.until(22, 23)
    li.sees_no("今天是最后一天")
    village.until(23, 8, 30)
    village.restart()
    seen = li.sees("V1-01 换的洗衣液 × 2、毛巾 × 1今天是最后一天", times=1)
    assert "11月24日早上退回" in seen.text
    village.until(25, 9)
    li.sees("今天是最后一天", times=1)


def test_more_than_a_step_takes_is_given_back_the_same_morning(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(orders_lapse, "MOST", 1)
    li = li_of(village)
    for goods in ("洗衣液", "毛巾", "毛巾"):
        orders(li, goods, "1")
    village.until(24, 8, 21)
    assert standing(village) == [Standing.LAPSED] * 3
    village.network_repeats_everything()
    assert balance(village, "V1-01") == 8550
    li.sees("过期没领", times=3)


def test_what_was_handed_out_is_not_given_back_by_the_clock(village: Village) -> None:
    li, clerk = li_of(village), village.people["周敏"]
    clerk.sends(orders(li)).presses("已领取")
    village.until(25, 9)
    li.sees_no("过期没领")
    assert balance(village, "V1-01") == 4550
