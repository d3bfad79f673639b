"""Whatever a publication would name otherwise is told by one number of the village."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import text

from storage.areas import GRID, VILLAGE
from storage.database import Database
from storage.households import Household
from storage.store import Store

DAY = date(2026, 11, 20)


def settled_in(store: Store) -> list[Household]:
    """Eight households of one village, and one of another."""
    town = store.areas.by_code("T")
    other = store.areas.add(VILLAGE, "V2", "下河村", town)
    store.areas.add(GRID, "V2G1", "下河村一网格", other)
    homes = []
    for code, count in (("V1", 8), ("V2", 1)):
        village, grid = store.areas.by_code(code), store.areas.by_code(f"{code}G1")
        assert village
        assert grid
        homes += [
            store.households.add(
                code=f"{code}-{number:02}",
                village_id=village.id,
                grid_id=grid.id,
                group_no="1",
                head=f"李{number}",
                resident=True,
                takes_part_since=None,
                name_may_be_published=number == 8,
            )
            for number in range(1, count + 1)
        ]
    return homes


def others_agree(store: Store, homes: list[Household]) -> None:
    """As many as before, whose numbers and their squares add up to the same."""
    for place in (1, 5, 6):
        store.households.publish_name(homes[place - 1].id, False)
    for place in (2, 3, 7):
        store.households.publish_name(homes[place - 1].id, True)


def another_head_the_same_day(store: Store, homes: list[Household]) -> None:
    store.members.put_head(homes[0].id, "赵三", DAY)


def another_head_later(store: Store, homes: list[Household]) -> None:
    store.members.put_head(homes[1].id, "王二", DAY)


def a_name_is_erased(store: Store, homes: list[Household]) -> None:
    store.connection.execute(
        text("UPDATE headship SET name = '—' WHERE household_id = :home"), {"home": homes[0].id}
    )


@pytest.mark.parametrize(
    "happens", [others_agree, another_head_the_same_day, another_head_later, a_name_is_erased]
)
def test_named_otherwise(
    database: Database, happens: Callable[[Store, list[Household]], None]
) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        homes = settled_in(store)
        store.members.put_head(homes[0].id, "王二", DAY)
        for place in (1, 5, 6):
            store.households.publish_name(homes[place - 1].id, True)
        villages = [homes[0].village_id, homes[-1].village_id]
        before = [store.households.naming(village) for village in villages]
        happens(store, homes)
        after = [store.households.naming(village) for village in villages]
    assert after[0] != before[0]
    assert after[1] == before[1], "nothing happened in the other village"


def test_what_names_nobody_otherwise_asks_for_no_other_draft(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        homes = settled_in(store)
        before = store.households.naming(homes[0].village_id)
        store.households.publish_name(homes[7].id, True)  # as it was
        store.members.put_head(homes[0].id, homes[0].head, date(1, 1, 1))  # as it was
        store.households.close(homes[1].id, DAY, DAY)
        store.households.add_member(homes[2].id, "孙五", DAY)
        assert store.households.naming(homes[0].village_id) == before
