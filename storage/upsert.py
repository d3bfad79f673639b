"""What the two databases say differently, in one place: upserts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, bindparam, insert
from sqlalchemy.dialects import postgresql, sqlite

from storage.columns import UtcTime

ROWS_A_STATEMENT = 100
"""So many rows one statement takes on SQLite, which allows it 32,766 values."""


def insert_or_skip(connection: Connection, target: Table, **values: Any) -> int | None:
    """Inserts a row with an `id`; returns it, or None if a unique key was already taken."""
    statement = _skipping_with_id(connection.dialect.name, target)
    found: int | None = connection.execute(statement, values).scalar_one_or_none()
    return found


def insert_if_absent(connection: Connection, target: Table, **values: Any) -> bool:
    """Inserts a row without an `id` of its own; False if its key was already taken."""
    statement = _skipping(connection.dialect.name, target)
    return connection.execute(statement, values).rowcount == 1


def insert_all_or_skip(
    connection: Connection, target: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Inserts rows; those whose keys were already taken stay as they are."""
    if rows:
        connection.execute(_skipping(connection.dialect.name, target), rows)


def insert_all(
    connection: Connection, target: Table, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Inserts many rows by the driver; a row has its values in the order of `names`.

    Raises IntegrityError for a key that is taken.
    """
    if not rows:
        return
    sql, places, prepared = _inserting(connection.dialect, target, names)
    columns = list(zip(*rows, strict=True))
    for at, prepare in prepared:
        # Few days stand in many rows.
        known = {value: prepare(value) for value in set(columns[at])}
        columns[at] = tuple(map(known.__getitem__, columns[at]))
    _run(connection, sql, places, _as_asked(names, places, zip(*columns, strict=True)))


def insert_or_replace(
    connection: Connection, target: Table, key: tuple[str, ...], **values: Any
) -> None:
    """Inserts a row, or sets the other columns of the row with the same key."""
    rest = tuple(name for name in values if name not in key)
    connection.execute(_replacing(connection.dialect.name, target, key, rest), values)


def put_rows(
    connection: Connection,
    target: Table,
    key: tuple[str, ...],
    names: tuple[str, ...],
    rows: Iterable[tuple[Any, ...]],
) -> None:
    """Inserts many rows by the driver, or sets the other columns of those with the same keys.

    A row has its values in the order of `names`, as the driver takes them: texts and numbers.
    """
    rest = tuple(name for name in names if name not in key)
    sql, places = _written(connection.dialect, target, key, rest)
    _run(connection, sql, places, _as_asked(names, places, rows))


def count_up(connection: Connection, target: Table, key: str, name: str) -> int:
    """Adds one to a named counter and returns the new value; a new one starts at 1."""
    statement = _insert(connection.dialect.name, target)
    statement = statement.on_conflict_do_update(
        index_elements=[key], set_={"value": target.c.value + 1}
    )
    value: int = connection.execute(
        statement.returning(target.c.value), {key: name, "value": 1}
    ).scalar_one()
    return value


def count_up_each(
    connection: Connection,
    target: Table,
    key: tuple[str, ...],
    column: str,
    rows: Sequence[Mapping[str, Any]],
) -> None:
    """Inserts rows, or adds one to a column of those whose keys are taken."""
    if rows:
        connection.execute(_counting(connection.dialect.name, target, key, column), rows)


# Built once each: building a statement takes several times as long as running it.


@cache
def _skipping(dialect: str, target: Table) -> Any:
    # What an INSERT has written is counted only where that is asked for beforehand.
    counting = _insert(dialect, target).execution_options(preserve_rowcount=True)
    return counting.on_conflict_do_nothing()


@cache
def _skipping_with_id(dialect: str, target: Table) -> Any:
    return _skipping(dialect, target).returning(target.c.id)


@cache
def _counting(dialect: str, target: Table, key: tuple[str, ...], column: str) -> Any:
    statement = _insert(dialect, target)
    more = {column: target.c[column] + 1}
    return statement.on_conflict_do_update(index_elements=list(key), set_=more)


@cache
def _replacing(dialect: str, target: Table, key: tuple[str, ...], rest: tuple[str, ...]) -> Any:
    statement = _insert(dialect, target)
    values = {name: statement.excluded[name] for name in rest}
    return statement.on_conflict_do_update(index_elements=list(key), set_=values)


@cache
def _inserting(
    dialect: Dialect, target: Table, names: tuple[str, ...]
) -> tuple[str, tuple[str, ...], tuple[tuple[int, Callable[[Any], Any]], ...]]:
    """An INSERT in the driver's words, its places, and the columns whose values it would not take
    as they are: where they stand, and what makes of a value what is kept."""
    statement = insert(target).values({name: bindparam(name) for name in names})
    written = statement.compile(dialect=dialect)
    prepared = (
        (at, target.c[name].type.dialect_impl(dialect).bind_processor(dialect))
        for at, name in enumerate(names)
        if isinstance(target.c[name].type, Date | UtcTime)
    )
    return (
        str(written),
        tuple(written.positiontup or ()),
        tuple((at, prepare) for at, prepare in prepared if prepare is not None),
    )


@cache
def _written(
    dialect: Dialect, target: Table, key: tuple[str, ...], rest: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """The same in the driver's own words, and the places of its values where it counts them."""
    statement = _replacing(dialect.name, target, key, rest).values(
        {name: bindparam(name) for name in (*key, *rest)}
    )
    written = statement.compile(dialect=dialect)
    return str(written), tuple(written.positiontup or ())


def _run(connection: Connection, sql: str, places: tuple[str, ...], rows: list[Any]) -> None:
    """Runs an INSERT for rows in its places; for many at once where the driver counts these."""
    if places:
        # One run for many rows costs a third less than a run for each.
        many = _for_many(sql, len(places))
        while len(rows) >= ROWS_A_STATEMENT:
            values = tuple(chain.from_iterable(rows[:ROWS_A_STATEMENT]))
            connection.exec_driver_sql(many, values)
            del rows[:ROWS_A_STATEMENT]
    if rows:
        connection.exec_driver_sql(sql, rows)


@cache
def _for_many(sql: str, places: int) -> str:
    """The same for many rows at once, where the driver counts the places."""
    row = f"({', '.join('?' * places)})"
    return sql.replace(row, ", ".join([row] * ROWS_A_STATEMENT), 1)


def _as_asked(
    names: tuple[str, ...], places: tuple[str, ...], rows: Iterable[tuple[Any, ...]]
) -> list[Any]:
    """Rows as the driver takes them: in the statement's places, or by name where it has none."""
    if places == names:
        return list(rows)
    if not places:
        return [dict(zip(names, row, strict=True)) for row in rows]
    return list(map(itemgetter(*map(names.index, places)), rows))


def _insert(dialect: str, target: Table) -> Any:
    return postgresql.insert(target) if dialect == "postgresql" else sqlite.insert(target)
