"""What the two databases say differently, in one place: upserts, and what was written."""

from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite


def insert_or_skip(connection: Connection, target: Table, **values: Any) -> int | None:
    """Inserts a row with an `id`; returns it, or None if a unique key was already taken."""
    statement = _insert(connection, target).on_conflict_do_nothing().returning(target.c.id)
    found: int | None = connection.execute(statement, values).scalar_one_or_none()
    return found


def insert_if_absent(connection: Connection, target: Table, **values: Any) -> bool:
    """Inserts a row without an `id` of its own; False if its key was already taken."""
    statement = _insert(connection, target).on_conflict_do_nothing()
    return connection.execute(statement, values).rowcount == 1


def insert_or_replace(
    connection: Connection, target: Table, key: tuple[str, ...], **values: Any
) -> None:
    """Inserts a row, or sets the other columns of the row with the same key."""
    statement = _insert(connection, target)
    rest = {name: statement.excluded[name] for name in values if name not in key}
    statement = statement.on_conflict_do_update(index_elements=list(key), set_=rest)
    connection.execute(statement, values)


def count_up(connection: Connection, target: Table, key: str, name: str) -> int:
    """Adds one to a named counter and returns the new value; a new one starts at 1."""
    statement = _insert(connection, target)
    statement = statement.on_conflict_do_update(
        index_elements=[key], set_={"value": target.c.value + 1}
    )
    value: int = connection.execute(
        statement.returning(target.c.value), {key: name, "value": 1}
    ).scalar_one()
    return value


def rows_written(connection: Connection) -> int:
    """A number that grows when the connection has written something in its transaction."""
    if connection.dialect.name == "postgresql":
        assigned = func.pg_current_xact_id_if_assigned()
        return int(connection.execute(select(assigned.is_not(None))).scalar_one())
    driver: Any = connection.connection.dbapi_connection
    count: int = driver.total_changes
    return count


def _insert(connection: Connection, target: Table) -> Any:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(target)
    return sqlite.insert(target)
