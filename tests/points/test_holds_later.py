"""A period before the scheme held, or before anybody took part, brings nobody a point."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.office.errors import OfficeError
from bot.office.settle import settle_period
from rules.periods import Period
from rules.versions import holds_only_from
from tests.conversations.arranged import household
from tests.conversations.of_periods import state
from tests.roster.test_versions_in_force import version
from tests.rules.test_versions import FIRST, SECOND, THIRD
from tests.village.village import Village


@pytest.fixture
def village(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Village]:
    """The village's meeting adopted its scheme from December on."""
    own = version(tmp_path, "own.toml", "2026-12")
    monkeypatch.setenv("XIANGYUE_SCHEME", str(own))
    made = Village(tmp_path)
    yield made
    made.close()


def settles(village: Village, period: str) -> list[str]:
    said: list[str] = []
    now = village.time.now()
    settle_period(village.database, village.regulations, period, None, now, said.append)
    return said


def test_the_month_before_is_settled_by_no_clock_and_no_command(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = village.group(clerk, li)
    clerk.sends("积分日历").sees("积分办法从2026年12月起施行。", "2026年11月不算分，也不公示。")
    village.quickly_until(10, 10)
    clerk.sees("2026年11月没有结算，也不公示：积分办法从2026年12月起才施行。", times=1)
    li.in_group(group).sees_no("积分公示")
    clerk.sends("积分日历").sees("2026年12月积分日历")
    with pytest.raises(OfficeError, match=r"2026-11：.*还没有施行积分办法.*从 2026-12 起施行"):
        settles(village, "2026-11")
    village.works()
    assert state(village, "2026-11") == ""
    village.quickly_until(10, 10, month=1, year=2027)
    assert state(village, "2026-12") == "published", "from then on all goes its way"


def test_a_month_in_which_nobody_took_part_is_not_settled_by_hand(village: Village) -> None:
    household(village, "V1-01", "李秀英", "V1G1", stays_out=True)
    village.quietly_until(5, 1, 2027)
    [line] = settles(village, "2026-12")
    assert "V1 2026-12：这一期没有户参加积分" in line and "「参加积分日期」" in line
    assert state(village, "2026-12") == ""


def test_what_no_meeting_adopted_stands_in_until_one_does() -> None:
    october = Period.parse("2026-10")
    bare = FIRST.model_copy(update={"adoption": None})
    assert holds_only_from((SECOND, THIRD), october) == Period.parse("2026-11")
    assert holds_only_from((SECOND, THIRD), october.next) is None
    assert holds_only_from((THIRD, FIRST), october) is None
    assert holds_only_from((bare, SECOND), october) is None
    assert holds_only_from((bare,), october) is None
