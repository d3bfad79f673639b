"""The ledger as the office reads it, on both databases."""

from datetime import date

from bot.office.commits import commits_to
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import Database
from storage.ledger_book import BookLine, book_lines, count_lines
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.village.village import MORNING

DAY, LATER = date(2026, 11, 5), date(2026, 11, 9)


def enter(store: Store) -> int:
    """Two villages; in the first a score, its reversal, and a line that has lost its words."""
    town = store.areas.by_code("T") or store.areas.add(TOWN, "T", "镇", None)
    first = 0
    for code in ("A", "B"):
        village = store.areas.add(VILLAGE, code, code, town)
        grid = store.areas.add(GRID, f"{code}1", code, village)
        home = store.households.add(
            code=f"{code}-1",
            village_id=village.id,
            grid_id=grid.id,
            group_no="1",
            head="张建国",
            resident=True,
            takes_part_since=DAY,
            name_may_be_published=False,
        )
        member = store.households.add_member(home.id, "张小宝", DAY)
        clerk = store.people.add(f"{code}9", "周敏")
        for number, day in enumerate((DAY, LATER, LATER), start=1):
            entry = Entry(
                kind=Kind.SCORE,
                village_id=village.id,
                household_id=home.id,
                item="P1",
                hundredths=50,
                credited=0,
                happened_on=day,
                source=f"{code}:{number}",
                quantity="1",
                member_id=member if number == 1 else None,
                recorded_by=clerk.id if number == 1 else None,
                reverses=_first_id(store, village.id) if number == 2 else None,
                place="村口",
                reason="扫路",
            )
            store.ledger.add(entry, MORNING)
        first = first or village.id
    last = list(store.ledger.chain(first))[-1]
    store.connection.exec_driver_sql(f"DELETE FROM ledger_text WHERE ledger_id = {last.id}")
    return first


def _first_id(store: Store, village_id: int) -> int:
    return next(store.ledger.chain(village_id)).id


def read(database: Database, village_id: int, first: date, last: date) -> list[BookLine]:
    with database.reading() as connection:
        lines = list(book_lines(connection, village_id, first, last))
        assert count_lines(connection, village_id, first, last) == len(lines)
    return lines


def test_lines_come_in_order_with_names_and_with_what_reverses_them(database: Database) -> None:
    village_id = commits_to(database)(enter)
    first, second, third = read(database, village_id, date.min, date.max)
    assert (first.seq, first.household, first.member, first.recorder) == (
        1,
        "A-1",
        "张小宝",
        "周敏",
    )
    assert (first.hundredths, first.credited, first.happened_on) == (50, 0, DAY)
    assert [(line.reverses, line.reversed_by) for line in (first, second, third)] == [
        (None, 2),
        (1, None),
        (None, None),
    ]
    assert (second.place, second.reason, second.erased) == ("村口", "扫路", False)
    assert (third.place, third.reason, third.erased) == ("", "", True)


def test_only_the_days_asked_for(database: Database) -> None:
    village_id = commits_to(database)(enter)
    assert [line.seq for line in read(database, village_id, LATER, LATER)] == [2, 3]
    assert [line.seq for line in read(database, village_id, DAY, DAY)] == [1]
