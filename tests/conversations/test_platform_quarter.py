"""A city's platform by the quarter: the base given, the year's medals, nobody late unnoticed."""

from pathlib import Path

import pytest

from tests.conversations.arranged import household
from tests.conversations.honoured import CONFIRM, given
from tests.conversations.objecting import rejects
from tests.conversations.of_periods import balances, everything_is_proved, published, state
from tests.conversations.test_points_entered import enters
from tests.rules.regulation_text import preset_text
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


@pytest.fixture(autouse=True)
def scheme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The city counts by the quarter, and has set a budget."""
    text = preset_text("d-platform").replace('period = "month"', 'period = "quarter"')
    text = text.replace("yuan_per_point = 1", "yuan_per_point = 0.1\nbudget_yuan = 100")
    file = tmp_path / "quarterly.toml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setenv("XIANGYUE_SCHEME", str(file))


def test_the_last_quarter_and_the_years_medals(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英", publish=True)
    sun = village.household("V1-02", "孙福来")
    for number in range(3, 11):
        household(village, f"V1-{number:02}", f"田{number}", "V1G1")
    group = village.group(clerk, li, sun)
    enters(clerk, "V1-01", "加分", "加分 +1", "6", "11月18日捐了图书")
    clerk.presses("记上")
    enters(clerk, "V1-02", "加分", "加分 +1", "3", "11月18日修了路灯")
    clerk.presses("记上")
    li.sends("积分").sees("2026年第4季度到今天：106 分", "基础 100", "下次兑换日 1月20日")
    clerk.sends("积分日历").sees(
        "上河村2026年第4季度积分日历",
        "▶ 1月3日以前评分：管理员记分",
        "· 1月10日公示",
        "· 1月16日公布、到账",
        "· 兑换日 1月20日",
    )

    # In January's first days the quarter before is still scored, and is asked for by its name.
    village.quietly_until(1, 1, 2027)
    clerk.sends("记分")
    clerk.sends("V1-02").sees("记到哪一期")
    assert clerk.last().labels == ("2027年第1季度（本季度）", "2026年第4季度（上季度）")
    village.restart()
    clerk.presses("2026年第4季度（上季度）").presses("减分")
    clerk.presses("减分 −1")
    clerk.sends("1")
    clerk.sends("12月30日乱堆乱放")
    clerk.presses("记上")

    # A Monday morning tells the cost; on the last workday before the Sunday of publication the
    # clerk, who has not looked, is told once more, and looks.
    village.until(4, 9, month=1, year=2027)
    village.restart()
    clerk.sees("公示以前请看一眼", "2026年第4季度公布后能兑换的", "超 0.8 元", times=1)
    village.until(8, 9, month=1, year=2027)
    village.restart()
    village.network_repeats_everything()
    clerk.sees("还没人看过预算", "1月10日公示", times=1)
    clerk.presses("本季预算").sees("预算 100 元")
    village.until(10, 9, 5, month=1, year=2027)
    village.restart()
    village.network_repeats_everything()
    notice = li.in_group(group).sees("2026年第4季度积分公示", "1月15日以前", times=1)
    assert len(notice.photos) == 1
    assert [row[2:] for row in published(village, "2026Q4")][:3] == [
        ["V1-01", "李*英", "106", "106"],
        ["V1-02", "", "102", "102"],
        ["V1-03", "", "100", "100"],
    ]
    sun.sends("积分").sees("2026年第4季度：102 分，村里第 2 名（公示中，异议期过后到账）")

    # An objection that nobody answers holds it up past redemption day: the clerk hears so, the
    # calendar says whose turn it is, and nobody in the group is called to the shop.
    sun.sends("异议").presses("12月31日 减分 −1")
    village.until(19, 9, month=1, year=2027)
    village.restart()
    clerk.sees("1月20日是上河村的兑换日，可2026年第4季度积分还没公布", times=1)
    li.in_group(group).sees_no("积分兑换日")
    clerk.sends("积分日历").sees("！1月15日以前可以提异议：1 件等复核人答复（晚了）")
    other = village.clerk("郑洁")
    other.sends("异议清单")
    other.sends("1")
    rejects(other)
    village.until(20, 9, month=1, year=2027)
    village.restart()
    li.in_group(group).sees("2026年第4季度积分异议期已过", times=1)
    assert balances(village)["V1-02"] == 10_200
    assert state(village, "2026Q4") == "final"

    # Ten households: gold to 5 % is one place, silver to 15 % two, bronze to 30 % three.
    clerk.sends("评荣誉").sees("2026年第4季度", "金牌户", "银牌户")
    clerk.presses("金牌户").sees("2026年「金牌户」", "V1-01 李秀英户")
    village.restart()
    clerk.presses(CONFIRM)
    assert given(village, "2026") == [("V1-01", "gold")]
    li.sees("恭喜您家", "2026年", "金牌户", times=1)
    assert everything_is_proved(village)
    assert nothing_is_left_undone(village)
