"""A town that runs by another scheme: a clerk enters, a household asks, a month is settled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.results import HouseholdResult
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.test_points_entered import enters
from tests.village.village import Village

STARS, MEMBERS, PLATFORM = "b-stars", "c-members", "d-platform"


@pytest.fixture
def village(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Village]:
    monkeypatch.setenv("XIANGYUE_SCHEME", request.param)
    made = Village(tmp_path)
    yield made
    made.close()


def result(village: Village, period: str) -> HouseholdResult:
    def look(store: Store) -> HouseholdResult:
        settlement = store.settlements.of_period(area_id(store, "V1"), period)
        assert settlement is not None
        (only,) = store.results.of_settlement(settlement.id)
        return only

    return village.look(look)


@pytest.mark.parametrize("village", [STARS], indirect=True)
def test_a_quarters_mark_is_shown_as_the_mean_of_the_year(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "基础项评分", "环境整治 0–40", "30", "第四季度上门看过")
    clerk.presses("记上").sees("环境整治 30")
    li.sends("积分").sees("77.5 分", "环境整治 37.5/40", "党的建设 0/20")


@pytest.mark.parametrize("village", [MEMBERS], indirect=True)
def test_an_item_either_way_is_entered_with_its_sign(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    for amount in ("5", "-2"):
        enters(clerk, "V1-01", "加分", "公益美德 ±1", amount, "11月18日村口")
        clerk.presses("记上")
    li.sends("积分").sees("2026年11月到今天：3 分", "公益美德 +5", "公益美德 −2")
    village.quickly_until(4, 12)
    november = result(village, "2026-11")
    assert (november.bonus, november.deduction, november.points) == (500, 200, 300)


@pytest.mark.parametrize("village", [PLATFORM], indirect=True)
def test_a_scheme_without_base_items_offers_none_and_gives_its_base(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    clerk.sends("记分")
    kinds = clerk.sends("V1-01").sees("V1-01 李秀英户").labels
    assert kinds[:2] == ("加分", "减分")
    assert "基础项评分" not in kinds
    clerk.presses("减分")
    clerk.presses("减分 −1")
    clerk.sends("2")
    clerk.sends("11月18日乱堆乱放")
    clerk.presses("记上").sees("−2")
    li.sends("积分").sees("2026年11月到今天：98 分")
    village.quickly_until(4, 12)
    assert (result(village, "2026-11").base, result(village, "2026-11").points) == (10_000, 9800)
