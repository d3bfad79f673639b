"""The schema: what the migrations build is what the tables declare, and the ledger is guarded."""

from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage import tables
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import Database, open_database
from storage.errors import DatabaseUnfit
from storage.ledger import Entry, Kind
from storage.migrate import GUARDS, migrate, require_migrated
from storage.store import Store
from tests.village.village import MORNING

assert tables, "importing the package declares every table"


def _score(store: Store) -> None:
    town = store.areas.add(TOWN, "T", "清溪镇", None)
    village = store.areas.add(VILLAGE, "V1", "上河村", town)
    grid = store.areas.add(GRID, "V1G1", "上河村一网格", village)
    household = store.households.add(
        code="0101",
        village_id=village.id,
        grid_id=grid.id,
        group_no="1",
        head="王芳",
        resident=True,
        takes_part_since=date(2026, 1, 1),
        name_may_be_published=False,
    )
    entry = Entry(Kind.SCORE, village.id, household.id, "tidy_yard", 500, date(2026, 11, 1), "t:1")
    assert store.ledger.add(entry, MORNING)


def test_the_migrations_build_what_the_tables_declare(database: Database) -> None:
    with database.writing() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_migrating_twice_changes_nothing(database: Database) -> None:
    query = text("SELECT type, name, sql FROM sqlite_master ORDER BY name")
    with database.reading() as connection:
        before = connection.execute(query).all()
    migrate(database)
    with database.reading() as connection:
        assert connection.execute(query).all() == before


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("UPDATE ledger SET hundredths = 900", "ledger_is_never_changed"),
        ("UPDATE ledger SET recorded_by = NULL WHERE id = 1", "ledger_is_never_changed"),
        ("DELETE FROM ledger", "ledger_is_never_shortened"),
        ("REPLACE INTO ledger SELECT * FROM ledger", "ledger_is_never_shortened"),
    ],
)
def test_a_ledger_line_stays_as_it_is(database: Database, statement: str, trigger: str) -> None:
    with database.writing() as connection:
        with connection.begin():
            _score(Store(connection))
        with connection.begin(), pytest.raises(IntegrityError, match=trigger):
            connection.execute(text(statement))
        with connection.begin():
            kept = connection.execute(text("SELECT hundredths FROM ledger")).scalars().all()
    assert kept == [500]


@pytest.mark.parametrize("trigger", sorted(GUARDS))
def test_the_program_does_not_start_on_an_unguarded_ledger(
    database: Database, trigger: str
) -> None:
    require_migrated(database)
    with database.writing() as connection, connection.begin():
        connection.execute(text(f"DROP TRIGGER {trigger}"))
    with pytest.raises(DatabaseUnfit, match=trigger):
        require_migrated(database)


def test_the_program_does_not_start_on_an_empty_database(tmp_path: Path) -> None:
    empty = open_database(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    with pytest.raises(DatabaseUnfit, match="xiangyue migrate"):
        require_migrated(empty)
    empty.close()
