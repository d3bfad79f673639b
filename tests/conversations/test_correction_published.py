"""What objections put right is published once for the month, without what is nobody's business."""

import pytest

from tests.conversations.objecting import (
    STRAW,
    credits,
    objects_to_yard,
    published,
    states,
    upholds,
)
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_deduction_that_falls_away_is_not_told_to_the_group(village: Village) -> None:
    there = published(village)
    there.sun.sends("异议").sees("V1-02 孙福来户")
    there.sun.presses(STRAW).sees("提上了")
    upholds(there.zheng, None)
    there.sun.sees("复核过了：成立", "撤销")
    village.until(16, 9, month=12)
    told = there.sees_in_group("更正公示", "V1-02：70 → 72")
    for secret in ("减分", "秸秆", "破坏", "孙", "−2", "涉及"):
        assert secret not in told
    village.until(17, 9, month=12)
    assert credits(village) == {"V1-01": [6950], "V1-02": [7200]}


def test_all_of_a_month_are_one_correction(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.li.presses("不说了")
    there.sun.sends("异议")
    there.sun.presses(STRAW).presses("不说了")
    village.until(16, 9, month=12)
    there.zhou.sees("积分今天不能公布", "2 件异议没答复", times=1)
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-001")
    upholds(there.zheng, "6")
    there.group_sees_no("更正公示")
    village.until(17, 9, month=12)
    there.zhou.sees("积分今天不能公布", times=1)
    there.group_sees_no("更正公示")
    assert states(village) == ["published"]
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-002")
    upholds(there.zheng, None)
    told = there.sees_in_group("更正公示", times=1)
    assert "V1-01 李*英：69.5 → 72" in told and "V1-02：70 → 72" in told
    there.group_sees_no("异议期已过")
    village.until(18, 9, month=12)
    assert credits(village) == {"V1-01": [7200], "V1-02": [7200]}
    there.sees_in_group("更正公示", times=1)


def test_the_correction_is_a_board_too(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    upholds(there.zheng, "6")
    village.until(16, 9, month=12)
    first, second = (
        there.li.in_group(there.group).sees(words).photos for words in ("共 2 户", "更正公示")
    )
    assert len(first) == len(second) == 1
    assert village.fetch(first[0]) != village.fetch(second[0])


def test_answered_in_the_night_the_group_hears_in_the_morning(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    village.until(16, 22, month=12)
    there.zheng.sends("异议清单")
    there.zheng.presses("2026-11-001")
    upholds(there.zheng, "6")
    there.group_sees_no("更正公示")
    village.until(17, 8, 15, month=12)
    there.sees_in_group("更正公示", times=1)
    assert states(village) == ["superseded", "published"]
    village.until(18, 8, 15, month=12)
    assert states(village) == ["superseded", "final"]
