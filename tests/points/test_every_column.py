"""Whatever one value of the books is changed to, the audit names it; what it cannot is listed."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import Column, Connection, Table, and_, inspect, select, text, update
from sqlmodel import SQLModel

from bot.office.audit.books import audit
from storage import postgresql, sqlite
from storage.store import Store
from tests.conftest import BOTH, POSTGRESQL
from tests.points.finished import finished
from tests.points.unproved import ELSEWHERE, NO_BOOKS, UNPROVED
from tests.storage.triggers import drop_trigger
from tests.village.ground import SQLITE_GROUND
from tests.village.village import Village


def books() -> Iterator[tuple[Table, Column[Any]]]:
    """Every column of every table that is not among NO_BOOKS."""
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in NO_BOOKS and table.name not in ELSEWHERE:
            for column in table.columns:
                yield table, column


PROVED = [
    f"{table.name}.{c.name}" for table, c in books() if f"{table.name}.{c.name}" not in UNPROVED
]


@pytest.fixture(scope="module", params=BOTH)
def village(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Village]:
    """Built once; nobody guards it any more."""
    ground = SQLITE_GROUND
    if request.param == POSTGRESQL:
        ground = request.getfixturevalue("postgres_ground")
    blank = io.BytesIO()
    Image.new("1", (1, 1), 1).save(blank, "PNG")
    made = finished(tmp_path_factory.mktemp("books"), ground, blank.getvalue())
    assert made.look(lambda store: list(audit(store))) == []
    made.do(lambda store: _unguard(store.connection))
    yield made
    made.close()


def _unguard(connection: Connection) -> None:
    """Triggers and constraints are gone, as for whoever owns the database."""
    if connection.dialect.name == "sqlite":
        for name in sqlite.triggers(connection):
            drop_trigger(connection, name)
        return
    for name in postgresql.triggers(connection):
        drop_trigger(connection, name)
    for table in SQLModel.metadata.sorted_tables:
        found = inspect(connection)
        for each in (*found.get_foreign_keys(table.name), *found.get_check_constraints(table.name)):
            connection.execute(text(f'ALTER TABLE {table.name} DROP CONSTRAINT "{each["name"]}"'))


class _PutBack(Exception):
    """What was tampered with is as it was."""


def named(village: Village, table: Table, column: Column[Any]) -> list[bool]:
    """For a first and a last row, whether the audit names that its value was changed."""
    rows = village.look(lambda store: store.connection.execute(select(table)).mappings().all())
    places = sorted({0, len(rows) - 1}) if rows else []
    found: list[bool] = []
    for row in map(rows.__getitem__, places):
        mine = and_(*(key == row[key.name] for key in table.primary_key.columns))
        changed = update(table).where(mine).values({column: other(row[column.name], column)})

        def tamper(store: Store, changed: Any = changed) -> None:
            if store.connection.dialect.name == "sqlite":
                store.connection.execute(text("PRAGMA defer_foreign_keys = ON"))
                store.connection.execute(text("PRAGMA ignore_check_constraints = ON"))
            assert store.connection.execute(changed).rowcount == 1
            found.append(list(audit(store)) != [])
            raise _PutBack

        with pytest.raises(_PutBack):
            village.do(tamper)
    return found


STATES = {
    "settlement.state": {"superseded": "published", "final": "published"},
    "objection.state": {"upheld": "rejected", "rejected": "upheld"},
    "redemption_order.state": {
        "ordered": "handed_out",
        "handed_out": "cancelled",
        "cancelled": "handed_out",
    },
    "panel.state": {"confirmed": "dissolved"},
    "honour.how": {"proposed": "chosen"},
}
"""Another value that would pass."""


def other(value: Any, column: Column[Any]) -> Any:
    """Another value of the column's kind."""
    if (states := STATES.get(f"{column.table.name}.{column.name}")) is not None:
        return states[value]
    match value:
        case bool():
            return not value
        case int():
            return value + 1000
        case datetime():
            return value + timedelta(seconds=1)
        case date():
            return value + timedelta(days=1)
        case str():
            return f"{value}1"
    kind = getattr(column.type, "python_type", None) if "Utc" not in repr(column.type) else datetime
    return {
        int: 1,
        date: date(2026, 1, 1),
        datetime: datetime(2026, 1, 1, tzinfo=UTC),
    }.get(kind or str, "1")


@pytest.mark.parametrize("name", PROVED)
def test_one_value_that_was_changed_is_named(village: Village, name: str) -> None:
    table, column = name.split(".")
    found = named(
        village, SQLModel.metadata.tables[table], SQLModel.metadata.tables[table].c[column]
    )
    assert found, f"{table} holds nothing to be tampered with"
    assert all(found)


def test_no_excuse_is_stale(village: Village) -> None:
    """What is always named needs no excuse any more."""
    tables = SQLModel.metadata.tables
    assert sorted(NO_BOOKS.keys() - tables.keys()) == []
    always = []
    for name in UNPROVED:
        table, column = name.split(".")
        found = named(village, tables[table], tables[table].c[column])
        if found and all(found):
            always.append(name)
    assert always == []
