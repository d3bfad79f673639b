"""A county's stars: panels by the quarter, of five, that do not score their own grid."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rules.roles import Role
from tests.conversations.arranged import household
from tests.conversations.panel import lines, marks, points, sheet
from tests.village.village import Village
from tests.village.villager import Villager

NAMES = ("李秀英", "孙福来", "王芳", "何平", "陈静")


@pytest.fixture
def village(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Village]:
    monkeypatch.setenv("XIANGYUE_SCHEME", "b-stars")
    made = Village(tmp_path)
    yield made
    made.close()


def people(village: Village) -> tuple[Villager, dict[str, Villager]]:
    """Two live in the first grid, one looks after the second, two do neither."""
    clerk = village.clerk("周敏")
    members = {
        "李秀英": village.household("V1-01", "李秀英"),
        "孙福来": village.household("V1-02", "孙福来"),
        "王芳": village.grid_worker("王芳", "V1G2"),
        "何平": village.with_role("何平", Role.GRID_LEADER, "V1"),
        "陈静": village.with_role("陈静", Role.GRID_LEADER, "V1"),
    }
    household(village, "V1-21", "赵二", "V1G2")
    return clerk, members


def calls(clerk: Villager, area: str, *names: str) -> None:
    clerk.sends("评分小组")
    clerk.presses(area)
    if any(names):
        clerk.sends(" ".join(names))


def test_nobody_who_lives_in_a_grid_sits_over_it_alone(village: Village) -> None:
    clerk, _ = people(village)
    calls(clerk, "上河村一网格", *NAMES)
    clerk.sees(
        "李秀英就住在或管着这个网格", "孙福来就住在", "已有 3 人：王芳、何平、陈静", "至少 5 人"
    )


def test_over_the_village_each_leaves_out_the_own_grid(village: Village) -> None:
    clerk, members = people(village)
    calls(clerk, "上河村", *NAMES)
    clerk.presses("就这些人").presses("何平")
    clerk.presses("成立").sees("上河村2026年第4季度评分小组成立了，3 户")
    li, wang = members["李秀英"], members["王芳"]
    li.presses("开始评分").sees("V1-21 赵二户")
    li.sends("V1-02").sees("这一户在您自己的网格，交叉评")
    wang.presses("开始评分").sees("V1-01 李秀英户")
    wang.sends("V1-21").sees("这一户在您自己的网格")
    wang.presses("环境整治")
    assert wang.last().labels[:3] == ("40", "39.5", "39")
    wang.sends("36.5").sees("环境整治 36.5")
    wang.presses("做了实事（加分）").presses("党的建设")
    wang.sends("15")
    wang.presses("其余满分，下一户").presses("全部满分，下一户")
    li.presses("全部满分，下一户")
    he = members["何平"]
    he.presses("看全组评分").sees("已评 3/3 户", "环境整治 36.5/40", "党的建设 15/20")
    he.presses("确认全组评分")
    found = lines(village, "V1-01")
    assert {line.item: line.hundredths for line in found} == {"JE": 3650, "JC": 4000, "JD": 1500}
    assert {line.happened_on for line in found} == {date(2026, 11, 20)}
    # Three quarters unmarked are full: (3 × 80 + 76.5) ÷ 4 = 79.125, half up, and 15.
    assert points(village, "V1-01", "2026") == 7913 + 1500
    assert sheet(village, "V1-21").scored_by == li.person_id


def test_the_quarter_before_is_scored_for_five_days_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XIANGYUE_SCHEME", "b-stars")
    village = Village(tmp_path, datetime(2026, 10, 5, 1, tzinfo=UTC))
    try:
        clerk, members = people(village)
        calls(clerk, "上河村", "")
        clerk.presses("2026年第3季度")
        clerk.sends(" ".join(NAMES))
        clerk.presses("就这些人").presses("何平")
        clerk.presses("成立")
        wang = members["王芳"]
        wang.presses("开始评分").presses("环境整治")
        wang.sends("30")
        assert {mark.marked_on for mark in marks(village, "V1-01").values()} == {date(2026, 9, 30)}
        village.until(6, 0, 10, month=10)
        wang.presses("其余满分，下一户").sees("这一期的评分已经截止")
    finally:
        village.close()
