"""A star year rests on its quarters: none is left open behind it, none is added to afterwards."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.office.errors import OfficeError
from bot.office.settle import settle_period
from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.conversations.objecting import chain, rejects
from tests.conversations.of_periods import everything_is_proved, state
from tests.conversations.test_proposals import closed_case
from tests.conversations.test_star_year import Panel
from tests.village.village import Village


@pytest.fixture
def begun(request: pytest.FixtureRequest) -> datetime:
    moment: datetime = request.param
    return moment


@pytest.fixture
def village(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begun: datetime) -> Iterator[Village]:
    monkeypatch.setenv("XIANGYUE_SCHEME", "b-stars")
    made = Village(tmp_path, begun)
    yield made
    made.close()


@pytest.mark.parametrize("begun", [datetime(2026, 9, 28, 1, tzinfo=UTC)], indirect=True)
def test_the_year_waits_for_an_objection_to_an_earlier_quarter(village: Village) -> None:
    village.clerk("周敏")
    zheng, li = village.clerk("郑洁"), village.household("V1-01", "李秀英")
    for day in (5, 9):
        village.quietly_until(day, 10)
        village.until(day + 1, 9, 5, month=10)
    li.sends("异议").presses("别的").presses("不说了")
    for day in (5, 9, 13, 14):
        village.quietly_until(day, 1, 2027)
        village.until(day + 1, 9, 5, month=1, year=2027)
    assert [state(village, each) for each in ("2026Q3", "2026Q4", "2026")] == [
        "published",
        "final",
        "",
    ]
    with pytest.raises(OfficeError, match="2026Q3 还没有最后公布"):
        settle_period(
            village.database, village.regulations, "2026", "V1", village.time.now(), print
        )
    rejects(zheng, "问过了，没有漏记")
    village.until(17, 9, 5, month=1, year=2027)
    assert [state(village, each) for each in ("2026Q3", "2026")] == ["final", "settled"]


@pytest.mark.parametrize("begun", [datetime(2026, 3, 26, 1, tzinfo=UTC)], indirect=True)
def test_a_proposal_approved_late_counts_in_the_quarter_that_is_open(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    closed_case(village, li)
    for day in (5, 9, 13):
        village.quietly_until(day, 4)
        village.until(day + 1, 9, 5, month=4)
    assert state(village, "2026Q1") == "final"
    zhou.presses("看一看再批").presses("批准").sees("批准了：V1-01")
    (line,) = chain(village)
    assert line.happened_on == date(2026, 4, 14), "the first quarter is over and final"
    assert everything_is_proved(village)


@pytest.mark.parametrize("begun", [datetime(2026, 3, 26, 1, tzinfo=UTC)], indirect=True)
def test_who_sits_on_a_quarters_panel_has_no_books_proved(village: Village) -> None:
    who = Panel(village)
    also_holds(village, who.sun, Role.SUPERVISOR, "V1")
    who.is_called()
    who.sun.sends("核对账目").sees("另一位监督员")
    village.until(1, 10, month=4)
    who.sun.sends("核对账目").sees("另一位监督员", times=2)


@pytest.mark.parametrize("begun", [datetime(2026, 12, 28, 1, tzinfo=UTC)], indirect=True)
def test_a_year_passed_late_is_open_to_its_last_day_beside_the_next_quarter(
    village: Village,
) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    for day in (5, 9, 13):
        village.quietly_until(day, 1, 2027)
        village.until(day + 1, 9, 5, month=1, year=2027)
    village.quietly_until(5, 4, 2027)
    village.until(8, 10, month=4, year=2027)
    zhou.sends("登记会议")
    for said in ("4月8日", "60", "52", "王书记"):
        zhou.sends(said)
    zhou.presses("通过了，登记")
    village.until(10, 9, 5, month=4, year=2027)
    li.sends("异议").sees("2026年哪一笔不对", "4月12日以前")
    li.sees("2027年第1季度哪一笔不对", "4月13日以前")
    year = next(each for each in li.screen() if "2026年哪一笔不对" in each.text)
    li.presses_token(year.token("别的")).sees("2026-001")
