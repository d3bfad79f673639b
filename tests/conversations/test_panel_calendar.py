"""A panel's days: reminded on the last two, over when they are over, and nothing waits for ever."""

from datetime import date, datetime

import pytest

from bot.office.errors import OfficeError
from bot.office.settle import settle_period
from storage.panels import CONFIRMED, LAPSED, OPEN
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.panel import (
    FULL,
    REST,
    STATES,
    called,
    confirms,
    lines,
    panel,
    people,
    points,
    scores_all,
)
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_reminded_on_the_last_two_days_and_then_told_what_is_missing(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses(FULL)
    village.until(1, 12, month=12)
    who.li.sees_no("还没确认")
    village.until(2, 9, month=12)
    village.restart()
    who.li.sees("评分还没确认：已评 1/4 户", "最后一天是12月3日", times=1)
    who.clerk.sees("评分还没确认", times=1)
    who.sun.sees_no("评分还没确认")
    assert who.li.last().labels == ("看全组评分",)
    village.until(3, 9, month=12)
    village.network_repeats_everything()
    who.li.sees("评分还没确认", times=2)
    village.until(4, 9, month=12)
    village.restart()
    who.li.sees("还等您确认：已评 1/4 户", times=1)
    who.clerk.sees("组长李秀英还没确认", times=1)
    assert lines(village, "V1-01") == []
    assert nothing_is_left_undone(village)


def test_what_was_scored_holds_the_month_up_until_the_leader_confirms(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见").presses("4").presses(REST)
    for _ in range(3):
        who.wang.presses(FULL)
    village.until(12, 10, month=12)
    village.restart()
    who.clerk.sees_no("积分已公示")
    who.li.sees("还等您确认", times=6)
    who.li.sends("积分").sees("2026年11月")
    with pytest.raises(OfficeError, match="V1 2026-11：评分小组打了分，组长还没确认"):
        settle_period(
            village.database, village.regulations, "2026-11", None, village.time.now(), print
        )
    confirms(who)
    village.until(13, 9, 1, month=12)
    village.network_repeats_everything()
    who.clerk.sees("2026年11月", "积分已公示", times=1)
    assert points(village, "V1-01") == 7000
    assert nothing_is_left_undone(village)


def test_the_clerk_gives_up_a_panel_that_nobody_confirms(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见").presses("5").presses(REST)
    village.until(4, 9, month=12)
    who.clerk.presses("不等小组了").sees("小组打过的 1 户都不记账")
    who.clerk.presses("再等等").sees("再等组长确认")
    who.clerk.presses("不等小组了", on="还没确认").presses("不等了")
    told = who.clerk.sees("小组没有确认，分没有记账", times=1).text
    assert "没评的：V1-02 孙福来、V1-03 钱老三、V1-04 赵四" in told
    who.clerk.presses_token(f"panel.give_up:{panel(village).id}")
    who.clerk.sees("小组没有确认", times=1)
    assert panel(village).state == LAPSED
    who.wang.sends("评分").sees("您现在没有要评的户")
    village.until(10, 9, 1, month=12)
    who.clerk.sees("2026年11月", "积分已公示", times=1)
    assert points(village, "V1-01") == 7200


def test_down_over_both_days_it_is_reminded_of_once(village: Village) -> None:
    who = called(village)
    village.until(1, 12, month=12)
    zone = village.regulations.zone
    village.time.jump(datetime(2026, 12, 3, 12, tzinfo=zone))
    village.restart()
    who.li.sees("评分还没确认", times=1)
    who.clerk.sees("评分还没确认", times=1)


def test_confirmed_in_time_nobody_is_reminded(village: Village) -> None:
    who = called(village)
    scores_all(who)
    confirms(who)
    village.until(5, 9, month=12)
    who.li.sees_no("还没确认")
    who.clerk.sees_no("没有确认")
    assert panel(village).state == CONFIRMED


def test_marks_after_the_months_end_are_of_its_last_day(village: Village) -> None:
    who = people(village)
    village.until(2, 10, month=12)
    who.clerk.sends("评分小组")
    who.clerk.presses("上河村一网格")
    who.clerk.presses("2026年11月")
    who.clerk.sends("李秀英 孙福来 王芳")
    who.clerk.presses("就这些人").presses("李秀英")
    who.clerk.presses("成立")
    scores_all(who)
    confirms(who)
    assert {line.happened_on for line in lines(village, "V1-03")} == {date(2026, 11, 30)}
    village.until(10, 9, 1, month=12)
    who.li.sends("积分").sees("2026年11月：72 分")


def test_over_in_the_middle_of_a_household(village: Village) -> None:
    who = called(village)
    village.until(3, 23, 50, month=12)
    who.wang.presses("开始评分").presses("庭院三不见")
    village.until(4, 0, 10, month=12)
    who.wang.presses("5").sees("这一期的评分已经截止，不能再打分")
    who.li.presses_token(f"panel.review:{panel(village).id}")
    who.li.sees("这一期的评分已经截止")
    assert panel(village).state == OPEN
    village.until(4, 9, month=12)
    assert panel(village).state == LAPSED


def test_once_the_month_is_worked_out_nothing_is_marked(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    village.until(2, 10, month=12)
    now = village.time.now()
    village.do(
        lambda store: store.settlements.ask(area_id(store, "V1"), "a-monthly", "2026-11", now)
    )
    village.works()
    who.wang.presses("开始评分").sees("这一期的评分已经截止")


def test_confirmed_a_minute_before_midnight_it_counts(village: Village) -> None:
    """The month is settled at two in the morning, behind the last of the panel's lines."""
    who = called(village)
    village.until(3, 23, 58, month=12)
    who.wang.presses("开始评分").presses("庭院三不见").presses("4")
    who.wang.presses(REST)
    for _ in range(3):
        who.wang.presses(FULL)
    confirms(who)
    village.until(10, 9, 1, month=12)
    assert points(village, "V1-01") == 7000
    who.li.sends("积分").sees("2026年11月：70 分")


def test_what_got_stuck_on_its_way_into_the_ledger_is_put_in_again(village: Village) -> None:
    who = called(village)
    scores_all(who)

    def confirm_and_lose(store: Store) -> None:
        found = store.panels.of_village(area_id(store, "V1"))[-1]
        assert who.li.person_id is not None
        assert store.panels.confirm(found.id, who.li.person_id, "d" * 64, village.time.now())

    village.do(confirm_and_lose)
    village.until(21, 9)
    assert panel(village).state == CONFIRMED
    assert len(lines(village, "V1-04")) == STATES
    who.clerk.sees("4 户记了账", times=1)


def test_a_panel_for_the_new_month_stands_beside_the_old_one(village: Village) -> None:
    who = called(village)
    village.until(1, 10, month=12)
    who.clerk.sends("评分小组")
    who.clerk.presses("成立新小组")
    who.clerk.presses("上河村一网格")
    who.clerk.presses("2026年11月").sees("已经有评分小组")
    who.clerk.presses("成立新小组")
    who.clerk.presses("上河村一网格")
    who.clerk.presses("2026年12月").sees("还有谁")
