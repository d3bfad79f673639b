"""A workbook imported again: nothing counts twice, what was cut off is completed."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.office.sheets.faults import ImportRefused
from storage.store import Store
from tests.office.roster_workbooks import NOW, Town, shihe

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def test_the_same_workbook_again_changes_nothing(town: Town) -> None:
    town.imports(shihe())
    before = town.dump()

    again = town.imports(shihe(), NOW + timedelta(days=3))

    assert again.added == {}
    assert again.there == {
        "areas": 4,
        "people": 3,
        "roles": 2,
        "households": 2,
        "members": 3,
        "points": 3,
    }
    assert town.dump() == before


def test_a_row_added_below_adds_that_row_alone(town: Town) -> None:
    rows = shihe()
    town.imports(rows)
    rows["points"] += [
        {
            "date": "2026-11-06",
            "household": "SH-0001",
            "item": "P1",
            "quantity": 2,
            "reason": "扫路",
        },
        dict(rows["points"][1]),  # the same words twice: two events, as two rows say
    ]

    assert town.imports(rows).added == {"points": 2}
    assert town.imports(rows).added == {}

    def total(store: Store) -> list[int]:
        home = store.households.by_code("SH-0001")
        assert home is not None
        lines = store.ledger.scores_of(home.id, *NOVEMBER)
        return [line.hundredths for line in lines if line.item == "P1"]

    assert town.store(total) == [100, 100, 100]


def test_points_that_may_be_doubled_or_lost_are_asked_about(town: Town) -> None:
    """Next week's workbook has the same kind of line with other words, and not the old line."""
    town.imports(shihe())
    later = {"points": [{**shihe()["points"][1], "reason": "帮邻居修屋"}]}

    ((sheet, row, column, reason),) = town.is_refused(later)

    assert (sheet, row, column) == ("积分", 2, "事由")
    assert "写的是“张建国、帮邻居收稻子”" in reason
    with pytest.raises(ImportRefused) as refused:
        town.imports(later)
    assert "张建国, 帮邻居收稻子" in refused.value.faults[0].reason("en")
    both = {"points": [shihe()["points"][1], *later["points"]]}
    assert town.imports(both).added == {"points": 1}


def test_what_is_there_is_not_changed_by_import(town: Town) -> None:
    town.imports(shihe())
    rows = shihe()
    rows["people"][0]["name"] = "王方"
    rows["households"][0] |= {"head": "张建军", "carried": 40}
    rows["roles"][0]["since"] = "2026-03-01"
    rows["members"][1]["minor"] = "否"

    faults = town.is_refused(rows)

    assert [(sheet, row, column) for sheet, row, column, _ in faults] == [
        ("人员", 2, "姓名"),
        ("任职", 2, "开始日期"),
        ("户", 2, "户主姓名"),
        ("户", 2, "结转积分"),
        ("成员", 3, "未成年"),
    ]
    assert "王芳" in faults[0][3]
    assert "已经结转过 35.5 分" in faults[3][3]


def test_an_import_cut_off_is_completed_by_running_it_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever unit the power fails at, the end is the same as without it."""
    monkeypatch.setattr("bot.office.roster.many.STEPS_A_UNIT", 3)
    monkeypatch.setattr("bot.office.roster.many.ROWS_A_UNIT", 3)
    steady, units = town.commit, 0

    def failing(unit: Any) -> Any:
        nonlocal units
        units += 1
        if units % 2 == 0:
            raise OSError("no power")
        return steady(unit)

    town.commit = failing
    for _ in range(20):
        try:
            town.imports(shihe())
        except OSError:
            continue
        break
    else:
        pytest.fail("it never came to its end")
    assert units > 6

    def look(store: Store) -> tuple[int, int, int]:
        home = store.households.by_code("SH-0001")
        village = store.areas.by_code("SH")
        assert home is not None
        assert village is not None
        chain = list(store.ledger.chain(village.id))
        return store.ledger.balance(home.id), len(chain), len({line.source for line in chain})

    assert town.store(look) == (3550, 4, 4)
    assert town.imports(shihe()).added == {}


def test_words_that_were_erased_do_not_double_the_points(town: Town) -> None:
    town.imports(shihe())
    town.commit(lambda store: store.connection.exec_driver_sql("DELETE FROM ledger_text"))
    assert town.imports(shihe()).added == {}
