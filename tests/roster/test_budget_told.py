"""What the month could cost: on the clerk's request, and when the month has been worked out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conversations.arranged import household
from tests.conversations.objecting import objects_to_yard, published, states, upholds
from tests.conversations.test_points_asked import carried_over, scored
from tests.rules.regulation_text import preset_text
from tests.village.ground import Ground
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


@pytest.fixture
def village(
    tmp_path: Path, ground: Ground, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Village]:
    budget = getattr(request, "param", None)
    if budget is not None:
        written = preset_text().replace("# budget_yuan = 5000", f"budget_yuan = {budget} #")
        assert f"budget_yuan = {budget}" in written
        file = tmp_path / "scheme.toml"
        file.write_text(written, encoding="utf-8")
        monkeypatch.setenv("XIANGYUE_SCHEME", str(file))
    made = Village(tmp_path, ground=ground)
    yield made
    made.close()


def test_without_a_budget_the_sum_is_told(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    carried_over(village, "V1-01", 8550)
    assert "本月预算" in clerk.sends("菜单").last().labels
    clerk.sends("本月预算").sees("2026年10月的分还没算出来。", "手里还没用的：85.5 分，85.5 元")
    clerk.sees("合计 85.5 元。积分办法里没有定预算")


@pytest.mark.parametrize("village", [150], indirect=True)
def test_over_the_budget_the_clerk_hears_it_before_publication(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    carried_over(village, "V1-01", 8550)
    scored(village, "V1-01", "P1", 50, by=clerk, why="扫雪")
    village.until(4, 7, month=12)
    clerk.sees_no("公示以前请看一眼")  # worked out at two in the morning, and nobody is woken
    village.until(4, 9, month=12)
    village.restart()
    village.network_repeats_everything()
    clerk.sees(
        "公示以前请看一眼",
        "2026年11月公布后能兑换的：72.5 分，72.5 元",
        "手里还没用的：85.5 分，85.5 元",
        "合计 158 元，预算 150 元，超 8 元",
        times=1,
    )
    clerk.sees_no("积分公示")
    clerk.sends("你好")
    clerk.presses("本月预算").sees("超 8 元")
    village.until(17, 9, month=12)
    clerk.sends("预算").sees("2026年11月的分已经到账，算在手里的分里。", "手里还没用的：158 分")


@pytest.mark.parametrize("village", [158], indirect=True)
def test_within_the_budget(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    carried_over(village, "V1-01", 15_800)
    clerk.sends("预算").sees("合计 158 元，预算 158 元，够")


def test_a_correction_stands_in_the_place_of_what_it_corrects(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is worked out and not published yet: nobody is credited both."""
    there = published(village)
    objects_to_yard(there)
    village.until(16, 9, month=12)
    monkeypatch.setattr("bot.path.drafting.Drafting.do_one", lambda _self, _now: False)
    upholds(there.zheng, "6")
    assert states(village) == ["published", "settled"]
    there.zhou.sends("预算").sees("2026年11月公布后能兑换的：142 分，142 元")
