"""Until the 3rd the panel scores the month before, in chat too."""

from datetime import date

import pytest

from tests.conversations.arranged import area_id
from tests.conversations.test_points_entered import BONUS, lines_of
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def clerk_of(village: Village) -> Villager:
    village.household("V1-01", "李秀英")
    return village.clerk("周敏")


def enters(clerk: Villager, month: str) -> None:
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses(month)
    clerk.presses("加分").presses(BONUS)
    clerk.sends("1")
    clerk.sends("11月29日在村口扫雪")


@pytest.mark.parametrize(
    ("month", "day", "shown"),
    [
        ("2026年11月（上月）", date(2026, 11, 30), "11月30日"),
        ("2026年12月（本月）", date(2026, 12, 3), "12月3日"),
    ],
)
def test_on_the_3rd_the_month_is_asked(village: Village, month: str, day: date, shown: str) -> None:
    clerk = clerk_of(village)
    village.quickly_until(3, 10)
    enters(clerk, month)
    village.restart()
    clerk.sees("请核对", f"{shown} 好人好事、宣讲 +0.5")
    clerk.presses("记上").sees("已记")
    [line] = lines_of(village, "V1-01")
    assert line.happened_on == day


def test_what_is_entered_for_last_month_counts_there(village: Village) -> None:
    clerk = clerk_of(village)
    village.until(2, 10, month=12)
    enters(clerk, "2026年11月（上月）")
    clerk.presses("记上")
    village.quickly_until(10, 9, 1)
    village.people["李秀英"].sends("积分").sees("2026年11月：72.5 分")


def test_the_month_can_be_typed_as_its_number(village: Village) -> None:
    clerk = clerk_of(village)
    village.until(1, 10, month=12)
    clerk.sends("记分")
    clerk.sends("V1-01").sees("记到哪一期")
    clerk.sends("上上月").sees("请点一个按钮", "记到哪一期")
    clerk.sends("2").sees("记哪一种")


@pytest.mark.parametrize("day", [4, 20])
def test_later_there_is_only_this_month(village: Village, day: int) -> None:
    clerk = clerk_of(village)
    village.until(day, 1, month=12)
    clerk.sends("记分")
    clerk.sends("V1-01").sees("记哪一种")
    clerk.sees_no("记到哪一期")


def test_once_it_is_worked_out_there_is_only_this_month(village: Village) -> None:
    clerk = clerk_of(village)
    village.until(2, 10, month=12)
    now = village.time.now()
    village.do(
        lambda store: store.settlements.ask(area_id(store, "V1"), "a-monthly", "2026-11", now)
    )
    village.works()
    clerk.sends("记分")
    clerk.sends("V1-01").sees("记哪一种")
    clerk.sees_no("记到哪一期")


def test_who_hesitates_over_the_end_is_told_so(village: Village) -> None:
    clerk = clerk_of(village)
    village.quickly_until(3, 23, 50)
    enters(clerk, "2026年11月（上月）")
    village.quickly_until(4, 0, 10)
    clerk.presses("记上").sees("2026年11月的积分已经结算，不能再记")
    assert lines_of(village, "V1-01") == ()


@pytest.mark.parametrize("typed", ["0", "0.0", "０"])
def test_nothing_is_entered_no_times(village: Village, typed: str) -> None:
    clerk = clerk_of(village)
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("加分").presses(BONUS)
    clerk.sends(typed).sees("记 0 次等于没有记", "记几次")
    clerk.sends("1").sees("为什么")


def test_a_mark_of_0_is_a_mark(village: Village) -> None:
    clerk = clerk_of(village)
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("基础项评分").presses("庭院三不见 0–6")
    clerk.sends("0").sees("为什么")
