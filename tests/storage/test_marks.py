"""The marks of a village, on both databases: of items, days and households, reversed or not."""

from datetime import date

from bot.office.commits import commits_to
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import Database
from storage.ledger_lines import Entry, Kind
from storage.marks import Mark, marks_in
from storage.store import Store
from tests.village.village import MORNING

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


def enter(store: Store) -> tuple[int, int, int]:
    """A village and two of its households; the first's mark of the 5th was taken back."""
    town = store.areas.by_code("T") or store.areas.add(TOWN, "T", "镇", None)
    village = store.areas.add(VILLAGE, "A", "A", town)
    grid = store.areas.add(GRID, "A1", "A", village)
    homes = [
        store.households.add(
            code=f"A-{number}",
            village_id=village.id,
            grid_id=grid.id,
            group_no="1",
            head="张建国",
            resident=True,
            takes_part_since=FIRST,
            name_may_be_published=False,
        ).id
        for number in (1, 2)
    ]

    def line(home: int, item: str, day: date, reverses: int | None = None) -> None:
        source = f"{home}:{item}:{day}:{reverses}"
        entry = Entry(Kind.SCORE, village.id, home, item, 500, day, source, reverses=reverses)
        store.ledger.add(entry, MORNING)

    line(homes[0], "J2.1", date(2026, 11, 5))
    line(homes[0], "", date(2026, 11, 6), reverses=next(store.ledger.chain(village.id)).id)
    line(homes[0], "J2.1", LAST)
    line(homes[1], "J2.2", FIRST)
    line(homes[1], "P1", FIRST)
    line(homes[1], "J2.1", date(2026, 12, 1))
    return village.id, homes[0], homes[1]


def test_marks_come_with_what_took_them_back(database: Database) -> None:
    village, one, two = commits_to(database)(enter)

    def asked(*items: str, of: list[int] | None = None) -> list[Mark]:
        with database.reading() as connection:
            return list(marks_in(connection, village, items, FIRST, LAST, of))

    found = [(m.household_id, m.item, m.happened_on.day, m.reversed_by) for m in asked("J2.1")]
    assert found == [(one, "J2.1", 5, 2), (one, "J2.1", 30, None)]
    assert [m.household_id for m in asked("J2.1", "J2.2")] == [one, one, two]
    assert [m.item for m in asked("J2.1", "J2.2", of=[two])] == ["J2.2"]
    assert asked() == []
