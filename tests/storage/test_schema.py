"""The schema: what the migrations build is what the tables declare, and the ledger is guarded."""

from datetime import date

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage import tables
from storage.database import Database
from storage.errors import DatabaseUnfit
from storage.ledger_lines import Entry, Kind
from storage.migrate import GUARDS, migrate, require_migrated
from storage.store import Store
from tests.conftest import only_sqlite
from tests.storage.triggers import drop_trigger
from tests.village.village import MORNING

assert tables, "importing the package declares every table"


def _score(store: Store) -> None:
    village, grid = store.areas.by_code("V1"), store.areas.by_code("V1G1")
    assert village
    assert grid
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
    before = _schema(database)
    migrate(database)
    assert _schema(database) == before


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("UPDATE ledger SET hundredths = 900", "ledger_is_never_changed"),
        ("UPDATE ledger SET recorded_by = NULL WHERE id = 1", "ledger_is_never_changed"),
        ("DELETE FROM ledger", "ledger_is_never_shortened"),
        (
            "INSERT INTO ledger SELECT * FROM ledger WHERE TRUE "
            "ON CONFLICT (id) DO UPDATE SET hundredths = 900",
            "ledger_is_never_changed",
        ),
    ],
)
def test_a_ledger_line_stays_as_it_is(database: Database, statement: str, trigger: str) -> None:
    assert_the_ledger_stays(database, statement, trigger)


@only_sqlite
def test_a_ledger_line_is_not_replaced_as_only_sqlite_can(database: Database) -> None:
    statement = "REPLACE INTO ledger SELECT * FROM ledger"
    assert_the_ledger_stays(database, statement, "ledger_is_never_shortened")


def assert_the_ledger_stays(database: Database, statement: str, trigger: str) -> None:
    """A ledger of one line refuses a statement."""
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
        drop_trigger(connection, trigger)
    with pytest.raises(DatabaseUnfit, match=trigger):
        require_migrated(database)


def test_the_program_does_not_start_on_an_empty_database(bare: Database) -> None:
    with pytest.raises(DatabaseUnfit, match="xiangyue migrate"):
        require_migrated(bare)


def _schema(database: Database) -> list[object]:
    """Every table, column and index there is."""
    with database.reading() as connection:
        seen = inspect(connection)
        return [
            (
                name,
                [(each["name"], str(each["type"])) for each in seen.get_columns(name)],
                [(each["name"], each["column_names"]) for each in seen.get_indexes(name)],
            )
            for name in sorted(seen.get_table_names())
        ]
