"""Score sheets on both databases: one household for one panel, one member, one last mark."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from rules.panel_walk import SheetState
from storage.database import Database
from storage.panels import CONFIRMED, CONFIRMING, OPEN, Panel
from storage.score_marks import Mark
from storage.store import Store
from tests.village.village import MORNING

SOON = MORNING + timedelta(minutes=20)


def panel_of(store: Store, period: str = "2026-11") -> Panel:
    """A panel of two over two households, made once; a second one has none."""
    village, grid = store.areas.by_code("V1"), store.areas.by_code("V1G1")
    assert village and grid
    people = [store.people.by_code(code) or store.people.add(code, code) for code in ("P1", "P2")]
    panel = store.panels.call(
        village_id=village.id,
        area_id=grid.id,
        period=period,
        leader_id=people[0].id,
        members=[person.id for person in people],
        called_by=people[0].id,
        now=MORNING,
    )
    for code in ("H2", "H1"):
        if store.households.by_code(code) is None:
            store.households.add(
                code=code,
                village_id=village.id,
                grid_id=grid.id,
                group_no="1",
                head=code,
                resident=True,
                takes_part_since=date(2026, 1, 1),
                name_may_be_published=False,
            )
    return panel


def mark(sheet_id: int, by: int, hundredths: int = 600) -> Mark:
    return Mark(sheet_id, "J2.1", hundredths, "1", "", by, MORNING, MORNING.date())


def enlisted(store: Store) -> Panel:
    panel = panel_of(store)
    homes = [home.id for home in store.households.in_village(panel.village_id)]
    store.score_sheets.enlist(panel.id, panel.period, homes)
    store.score_sheets.enlist(panel.id, panel.period, homes)
    return panel


def test_walked_by_code_and_taken_by_one(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        panel = enlisted(store)
        first, second = store.score_sheets.of_panel(panel.id)
        one, two = store.panels.members(panel.id)
        assert (first.code, second.code) == ("H1", "H2")
        assert store.score_sheets.take(first.id, one, MORNING, SOON)
        assert store.score_sheets.take(first.id, one, MORNING, SOON)
        assert not store.score_sheets.take(first.id, two, MORNING, SOON)
        assert store.score_sheets.get(first.id).taken_from(two, MORNING)
        assert not store.score_sheets.get(first.id).taken_from(one, MORNING)
        assert not store.score_sheets.get(first.id).taken_from(two, SOON)
        assert store.score_sheets.take(first.id, two, SOON, SOON)
        store.score_sheets.leave(first.id, one)
        assert store.score_sheets.get(first.id).holder_id == two
        store.score_sheets.leave_all(panel.id, two)
        assert store.score_sheets.get(first.id).holder_id is None
        assert store.score_sheets.count(panel.id) == (0, 2)
        store.score_sheets.is_scored(first.id, one, MORNING)
        assert store.score_sheets.count(panel.id) == (1, 2)
        assert store.score_sheets.send_back(first.id, "再看")
        assert not store.score_sheets.send_back(first.id, "再看")
        assert store.score_sheets.get(first.id).state is SheetState.RETURNED


def test_a_household_is_on_one_panels_sheet_in_a_period(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        panel = enlisted(store)
        other, later = panel_of(store), panel_of(store, "2026-12")
        homes = [home.id for home in store.households.in_village(panel.village_id)]
        store.score_sheets.enlist(other.id, other.period, homes)
        store.score_sheets.enlist(later.id, later.period, homes)
        assert store.score_sheets.count(other.id) == (0, 0)
        assert store.score_sheets.count(later.id) == (0, 2)
        insert = (
            "INSERT INTO score_sheet (panel_id, household_id, period, state, words, "
            f"returned_words) VALUES ({other.id}, {homes[0]}, '2026-11', 'open', '', '')"
        )
        with pytest.raises(IntegrityError):
            connection.execute(text(insert))


def test_the_last_mark_counts_and_those_before_it_are_kept(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        panel = enlisted(store)
        one, two = store.panels.members(panel.id)
        first, _ = store.score_sheets.of_panel(panel.id)
        for by, hundredths in ((one, 600), (two, 450), (one, 500)):
            store.score_marks.put(mark(first.id, by, hundredths))
        assert store.score_marks.of_sheet(first.id)["J2.1"].hundredths == 500
        earlier = store.score_marks.earlier(first.id, "J2.1")
        assert [(each.hundredths, each.marked_by) for each in earlier] == [(600, one), (450, two)]


@pytest.mark.parametrize("state", [CONFIRMING, CONFIRMED])
def test_confirmed_there_is_no_draft_any_more(database: Database, state: str) -> None:
    with database.writing() as connection:
        with connection.begin():
            store = Store(connection)
            panel = enlisted(store)
            (one, _) = store.panels.members(panel.id)
            first, _ = store.score_sheets.of_panel(panel.id)
            assert store.panels.draft(panel.id)
            assert store.panels.confirm(panel.id, one, "d", MORNING)
            assert not store.panels.confirm(panel.id, one, "d", MORNING)
            if state == CONFIRMED:
                assert store.panels.advance(panel.id, CONFIRMING, CONFIRMED)
            assert not store.panels.draft(panel.id)
            assert not store.panels.dissolve(panel.id)
            assert not store.panels.advance(panel.id, OPEN, CONFIRMED)
        with (
            connection.begin(),
            pytest.raises(IntegrityError, match="mark_is_never_added"),
        ):
            Store(connection).score_marks.put(mark(first.id, one))


@pytest.mark.parametrize(
    "statement", ["UPDATE earlier_mark SET hundredths = 0", "DELETE FROM earlier_mark"]
)
def test_what_was_replaced_stays(database: Database, statement: str) -> None:
    with database.writing() as connection:
        with connection.begin():
            store = Store(connection)
            panel = enlisted(store)
            (one, _) = store.panels.members(panel.id)
            first, _ = store.score_sheets.of_panel(panel.id)
            store.score_marks.put(mark(first.id, one))
            store.score_marks.put(mark(first.id, one, 500))
        with connection.begin(), pytest.raises(IntegrityError, match="earlier_mark_is_never"):
            connection.execute(text(statement))


def test_a_mark_is_never_below_nought(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        panel = enlisted(store)
        (one, _) = store.panels.members(panel.id)
        first, _ = store.score_sheets.of_panel(panel.id)
        with pytest.raises(IntegrityError):
            store.score_marks.put(mark(first.id, one, -50))
