"""What a period is worked out from is what the ledger holds, whoever wrote it there."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from bot.office.audit.books import audit
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.village.village import MORNING, Village

NOVEMBER = date(2026, 11, 1)


def entered(store: Store, code: str, item: str, hundredths: int, day: int, source: str) -> int:
    household = store.households.by_code(code)
    assert household is not None
    store.ledger.add(
        Entry(
            Kind.SCORE,
            household.village_id,
            household.id,
            item,
            hundredths,
            NOVEMBER + timedelta(days=day - 1),
            source,
        ),
        MORNING,
    )
    found = store.ledger.id_of(source)
    assert found is not None
    return found


def taken_back(store: Store, line_id: int) -> None:
    line = store.ledger.line(line_id)
    store.ledger.add(
        Entry(
            Kind.REVERSAL,
            line.village_id,
            line.household_id,
            line.item,
            -line.hundredths,
            line.happened_on,
            f"back:{line_id}",
            reverses=line_id,
        ),
        MORNING,
    )


def tallied(store: Store, *months: str) -> dict[str, list[str]]:
    rows = store.tallies.holders(area_id(store, "V1"), months)
    return {row.code: (row.said or "").split("\n") for row in rows}


def test_a_tally_says_what_counts_in_the_order_it_was_entered(village: Village) -> None:
    village.household("V1-01", "李秀英")
    village.household("V1-02", "王建国")

    def enter(store: Store) -> None:
        wrong = entered(store, "V1-01", "J2.1", 500, 20, "t:1")
        entered(store, "V1-01", "K8", -200, 3, "t:2")
        taken_back(store, wrong)
        entered(store, "V1-01", "J2.1", 400, 20, "t:3")
        entered(store, "V1-01", "P1", 50, 31, "t:december")
        only = entered(store, "V1-02", "P1", 50, 9, "t:4")
        taken_back(store, only)

    village.do(enter)
    assert village.look(lambda store: tallied(store, "2026-11")) == {
        "V1-01": ["K8 1 -200 2026-11-03", "J2.1 1 400 2026-11-20"],
        "V1-02": [""],
    }
    village.do(lambda store: entered(store, "V1-02", "P2", 50, 10, "t:5"))
    assert village.look(lambda store: tallied(store, "2026-11", "2026-12")) == {
        "V1-01": ["K8 1 -200 2026-11-03", "J2.1 1 400 2026-11-20", "P1 1 50 2026-12-01"],
        "V1-02": ["P2 1 50 2026-11-10"],
    }
    assert village.look(lambda store: list(audit(store))) == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE score_tally SET said = 'J2.1 1 600 2026-11-20'",
        "UPDATE score_tally SET month = '2026-10'",
        "DELETE FROM score_tally",
    ],
)
def test_the_audit_names_a_tally_that_is_not_the_ledgers(village: Village, change: str) -> None:
    village.household("V1-01", "李秀英")

    def meddle(store: Store) -> None:
        entered(store, "V1-01", "J2.1", 500, 20, "t:1")
        store.connection.execute(text(change))

    village.do(meddle)
    [fault] = village.look(lambda store: list(audit(store)))
    assert "household V1-01" in fault
    assert "tallied otherwise" in fault
