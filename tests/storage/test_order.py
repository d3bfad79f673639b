"""Lists come in one order, and searches find the same, whatever the database."""

from datetime import date

import pytest

from storage.areas import VILLAGE
from storage.commit import commit_group
from storage.database import Database
from storage.store import Store

CODES = ["B1", "a1", "Á", "W1-2", "W1-10", "w1", "上河", "下河", "𠮷田", "～", "_", "1"]


def test_codes_come_in_the_order_of_their_code_points(database: Database) -> None:
    def add(store: Store) -> None:
        for code in CODES:
            store.areas.add(VILLAGE, code, code, None)

    assert commit_group(database, [add])[0].error is None
    with database.reading() as connection:
        listed = [area.code for area in Store(connection).areas.of_kind(VILLAGE)]
    assert listed == sorted([*CODES, "V1"])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("SH-001", ["SH-001"]),
        ("sh-001", ["SH-001"]),
        ("001", ["SH-001"]),
        ("smith", ["SH-002"]),
        ("秀兰", ["SH-001"]),
        ("%", []),
        ("_", []),
    ],
)
def test_a_household_is_found_in_capitals_or_not(
    database: Database, words: str, found: list[str]
) -> None:
    def settle(store: Store) -> tuple[str, ...]:
        village, grid = store.areas.by_code("V1"), store.areas.by_code("V1G1")
        assert village
        assert grid
        for code, head in (("SH-001", "李秀兰"), ("SH-002", "John Smith")):
            store.households.add(
                code=code,
                village_id=village.id,
                grid_id=grid.id,
                group_no="1",
                head=head,
                resident=True,
                takes_part_since=date(2026, 1, 1),
                name_may_be_published=False,
            )
        return tuple(each.code for each in store.households.found(words, village.id, 5))

    (outcome,) = commit_group(database, [settle])
    assert list(outcome.value) == found
