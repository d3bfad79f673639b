"""On the made-up clock: who must answer is reminded once and once more, then it goes higher."""

from datetime import datetime

import pytest

from rules.roles import Role
from tests.conversations.objecting import (
    Published,
    objections,
    objects_to_yard,
    published,
    states,
    upholds,
)
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

EARLY, LAST_DAY, OVERDUE = "快到答复的日子了", "今天是最后一天", "过了答复的日子"


def objected(village: Village) -> Published:
    there = published(village)
    objects_to_yard(there)
    there.li.presses("不说了")
    return there


def test_reminded_at_four_fifths_and_on_the_last_day_then_it_goes_higher(village: Village) -> None:
    leader = village.with_role("李伟", Role.GRID_LEADER, "V1G1")
    above = village.with_role("吴镇", Role.CLERK, "T")
    there = objected(village)
    village.until(14, 8, 29, month=12)
    there.zheng.sees_no("2026-11-001", EARLY)
    village.until(14, 9, month=12)
    village.restart()
    village.network_repeats_everything()
    there.zheng.sees(EARLY, "异议 2026-11-001", times=1)
    village.until(15, 9, month=12)
    there.zheng.sees(LAST_DAY, "异议 2026-11-001", times=1)
    leader.sees_no("2026-11-001")
    above.sees_no("2026-11-001")
    village.until(16, 9, month=12)
    village.restart()
    for each in (there.zheng, leader, above):
        each.sees(OVERDUE, "异议 2026-11-001", times=1)
    there.zhou.sees_no("2026-11-001", OVERDUE)
    village.until(25, 9, month=12)
    for words in (EARLY, LAST_DAY, OVERDUE):
        there.zheng.sees("异议 2026-11-001", words, times=1)
    assert [each.state.value for each in objections(village)] == ["open"]
    assert states(village) == ["published"]
    upholds(leader, "6")
    there.sees_in_group("更正公示", times=1)
    village.until(26, 9, month=12)
    assert states(village) == ["superseded", "final"]


def test_what_is_answered_reminds_nobody(village: Village) -> None:
    there = objected(village)
    upholds(there.zheng, "6")
    village.until(20, 9, month=12)
    for words in (EARLY, LAST_DAY, OVERDUE):
        there.zheng.sees_no(words)


def test_down_on_those_days_only_what_is_due_now_is_said(village: Village) -> None:
    there = objected(village)
    village.until(13, 20, month=12)
    village.time.jump(datetime(2026, 12, 17, 12, tzinfo=village.regulations.zone))
    village.restart()
    there.zheng.sees(OVERDUE, times=1)
    there.zheng.sees_no(EARLY)
    there.zheng.sees_no(LAST_DAY)


def test_a_correction_that_falls_into_the_next_month_is_of_the_old_one(village: Village) -> None:
    """Answered only in January: December is published, and November is corrected beside it."""
    there = objected(village)
    zone = village.regulations.zone
    village.runner.run(village.program.rehearse_until(datetime(2027, 1, 12, 10, tzinfo=zone)))
    there.sees_in_group("2026年12月积分公示", times=1)
    assert states(village) == ["published"]
    there.zheng.sends("异议清单").sees("12月15日到期，已过")
    there.zheng.presses("2026-11-001")
    upholds(there.zheng, "6")
    there.sees_in_group("2026年11月积分更正公示", times=1)
    there.group_sees_no("2026年12月积分更正公示")
    village.runner.run(village.program.rehearse_until(datetime(2027, 1, 17, 10, tzinfo=zone)))
    assert states(village) == ["superseded", "final"]
    assert states(village, "2026-12") == ["final"]
