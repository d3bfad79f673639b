"""A workbook that comes after a month was settled: what would never count is refused."""

from datetime import timedelta
from typing import Any

from bot.office.regulations import load_scheme
from storage.settlements import ASKED, SETTLED
from storage.store import Store
from tests.office.roster_workbooks import NOW, Town, shihe


def november(town: Town, *states: str) -> None:
    """November is asked for, and brought through these states."""

    def bring(store: Store) -> None:
        village = store.areas.by_code("SH")
        assert village is not None
        asked = store.settlements.ask(village.id, load_scheme("a-monthly").code, "2026-11", NOW)
        for before, after in zip((ASKED, *states), states, strict=False):
            assert store.settlements.advance(asked.id, before, after, NOW)

    town.commit(bring)


def late(**values: Any) -> dict[str, list[dict[str, Any]]]:
    row = {"date": "2026-11-09", "household": "SH-0001", "item": "P1", "reason": "修路", **values}
    return {"points": [row]}


def test_a_row_of_a_settled_month_is_refused(town: Town) -> None:
    town.imports(shihe())
    november(town, SETTLED)
    ((sheet, row, column, reason),) = town.is_refused(late())
    assert (sheet, row, column) == ("积分", 2, "日期")
    assert "2026-11 已经结算" in reason


def test_the_rows_that_were_there_before_may_stay_in_the_workbook(town: Town) -> None:
    town.imports(shihe())
    november(town, SETTLED)
    assert town.imports(shihe()).added == {}


def test_a_month_that_is_only_asked_for_still_takes_rows(town: Town) -> None:
    town.imports(shihe())
    november(town)
    assert town.imports(late()).added == {"points": 1}


def test_another_month_is_not_concerned(town: Town) -> None:
    town.imports(shihe())
    november(town, SETTLED)
    rows = late(date="2026-12-01")
    assert town.imports(rows, NOW + timedelta(days=12)).added == {"points": 1}
