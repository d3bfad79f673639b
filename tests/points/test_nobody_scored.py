"""The last days of scoring: where nobody has begun the clerk is told, once, and on a workday."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conversations.panel import calls, people
from tests.conversations.test_points_entered import enters
from tests.village.village import Village
from tests.village.villager import Villager

FRIDAY = datetime(2026, 10, 30, 1, tzinfo=UTC)
TOLD = "2026年10月还没人打分，也没成立评分小组"


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    made = Village(tmp_path, FRIDAY)
    yield made
    made.close()


def monday(village: Village, clerk: Villager) -> None:
    """Sunday is the 1st of November: nobody is disturbed."""
    village.until(1, 20)
    clerk.sees_no("还没人打分")
    village.until(2, 9)


def test_nobody_has_begun(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    monday(village, clerk)
    village.restart()
    village.until(3, 9)
    assert clerk.sees(TOLD, "最迟11月3日", times=1).labels == ("评分小组",)
    clerk.sends("积分日历").sees("▶ 11月3日以前评分：还没成立评分小组")
    clerk.sees("上河村2026年11月积分日历", "12月3日以前评分", times=1)
    village.until(4, 9)
    clerk.sends("积分日历").sees("！11月3日以前评分：没人打分，按没打分的算", "▶ 11月10日公示")
    clerk.sees_no("✓ 11月3日")


def test_a_clerk_who_marks_by_herself_is_left_in_peace(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "基础项评分", "庭院三不见 0–6", "5", "10月30日院里有塑料袋")
    clerk.presses("记上")
    monday(village, clerk)
    clerk.sees_no("还没人打分")
    clerk.sends("积分日历").sees("▶ 11月3日以前评分：管理员记分")


def test_a_panel_that_was_called_has_its_own_reminders(village: Village) -> None:
    who = people(village)
    calls(who.clerk, "李秀英", "孙福来", "王芳")
    monday(village, who.clerk)
    who.clerk.sees_no("还没人打分")
    who.clerk.sees("评分还没确认", times=1)
    who.clerk.sends("积分日历").sees("▶ 11月3日以前评分：1 个小组还没确认")


def test_where_nobody_takes_part_there_is_nothing_to_score(village: Village) -> None:
    clerk = village.clerk("周敏")
    monday(village, clerk)
    clerk.sees_no("还没人打分")
