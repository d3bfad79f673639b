"""A household's newest result in a town that has counted by the year, the quarter and the month."""

import itertools

import pytest

from storage.database import Database
from storage.results import HouseholdResult
from storage.settlements import ASKED, CREDITING, FINAL, PUBLISHED, SETTLED
from storage.store import Store
from tests.redemption.shop import household_of, person_of, village_id
from tests.village.village import MORNING


@pytest.mark.parametrize(
    "oldest_first",
    [("2025", "2026Q1", "2026-04"), ("2026-09", "2026Q4", "2027"), ("2026Q4", "2027-01")],
)
def test_it_is_the_one_that_ended_last(database: Database, oldest_first: tuple[str, ...]) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        person_of(store)
        home = household_of(store, "V1-01", 0)
        assert store.results.last_final(home.id) is None
        made = [final(store, home.id, each) for each in reversed(oldest_first)]
        found = store.results.last_final(home.id)
        assert found is not None
        assert found.points == int(oldest_first[-1][:4])
        assert found.bonus == len(oldest_first[-1])
        assert store.honours.final_settlements(village_id(store), 9) == tuple(made)
        assert store.honours.final_settlements(village_id(store), 1) == (made[0],)


def final(store: Store, household_id: int, period: str) -> int:
    """A final result that says by its figures of which period it is."""
    settlement = store.settlements.ask(village_id(store), "any", period, MORNING)
    figures = (0, len(period), 0, 0, int(period[:4]), 0, None, 1, True, "")
    store.results.keep(settlement.id, [HouseholdResult(household_id, *figures)])
    states = (ASKED, SETTLED, PUBLISHED, CREDITING, FINAL)
    for before, after in itertools.pairwise(states):
        assert store.settlements.advance(settlement.id, before, after, MORNING)
    return settlement.id


def test_past_results_are_listed_by_the_day_they_end(database: Database) -> None:
    """A town that went from quarters to months within a year; a year stands before its last."""
    newest_first = ("2027-01", "2026", "2026-12", "2026-10", "2026Q3", "2026Q1", "2025Q4")
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        home = household_of(store, "V1-01", 0)
        for number, period in enumerate(sorted(newest_first)):
            made = final(store, home.id, period)
            assert store.publications.freeze(
                made,
                body="{}",
                digest=f"{number}",
                ledger_seq=0,
                ledger_hash="",
                objections_until=MORNING.date(),
                now=MORNING,
            )
        listed = [each.period for each in store.past_results.of_household(home.id, 0, 9)]
        assert tuple(listed) == newest_first
        screen = store.past_results.of_household(home.id, 2, 3)
        assert [each.period for each in screen] == ["2026-12", "2026-10", "2026Q3"]
