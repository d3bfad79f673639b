"""Seals: what was decided in a row is digested in the transaction that decides it.

The ledger is chained and honours have seals of their own; these are for the other decisions on
which points rest (storage/seal_stages.py).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, select

from rules.row_seal import row_seal
from storage.columns import table
from storage.seal_stages import Stage
from storage.tables.people import AreaRow
from storage.tables.seals import SealRow
from storage.upsert import insert_all, insert_if_absent

_seal = table(SealRow)
_area = table(AreaRow)

PIECE = 1000
"""Rows fetched from a server at once."""


def seal(connection: Connection, stage: Stage, row_id: int) -> None:
    """Seals a row as it stands in this transaction; once sealed, it stays as it was."""
    values = connection.execute(_read(stage), {"row": row_id}).one()
    digest = row_seal(stage.name, values)
    insert_if_absent(connection, _seal, stage=stage.name, row_id=row_id, digest=digest)


def seal_new(connection: Connection, stage: Stage, by: str, of: Sequence[int]) -> None:
    """Seals rows that were just made by the thousand: all whose column `by` is one of `of`.

    Raises IntegrityError if one was sealed before.
    """
    rows = connection.execute(_read_all(stage, by), {"these": of})
    sealed = [(stage.name, row_id, row_seal(stage.name, values)) for row_id, *values in rows]
    insert_all(connection, _seal, ("stage", "row_id", "digest"), sealed)


def broken(connection: Connection, stage: Stage, village_id: int) -> Iterator[int]:
    """The ids of a village's rows that are not as they were sealed, or were never."""
    # In one walk: with a join, a piece after a piece would look at every row again for each.
    with connection.execute(_with_seals(stage), {"village": village_id}) as rows:
        for row_id, digest, *values in rows:
            if digest != row_seal(stage.name, values):
                yield row_id


def strays(connection: Connection, stage: Stage) -> tuple[int, ...]:
    """Seals whose row is gone, or has not come so far: what was decided was taken away."""
    return tuple(connection.execute(_without_rows(stage)).scalars())


# Built once each: building a statement takes several times as long as running it.


@cache
def _read(stage: Stage) -> Select[Any]:
    columns = [stage.table.c[name] for name in stage.columns]
    return select(*columns).where(stage.table.c[stage.key] == bindparam("row"))


@cache
def _read_all(stage: Stage, by: str) -> Select[Any]:
    columns = [stage.table.c[name] for name in (stage.key, *stage.columns)]
    return select(*columns).where(stage.table.c[by].in_(bindparam("these", expanding=True)))


@cache
def _with_seals(stage: Stage) -> Select[Any]:
    key = stage.table.c[stage.key]
    source = stage.table.join(
        _seal, (_seal.c.row_id == key) & (_seal.c.stage == stage.name), isouter=True
    )
    if stage.through is not None:
        source = source.join(*stage.through)
    return (
        select(key, _seal.c.digest, *(stage.table.c[name] for name in stage.columns))
        .select_from(source)
        .where(stage.reached, stage.village == bindparam("village"))
        .order_by(key)
        .execution_options(yield_per=PIECE)
    )


@cache
def _without_rows(stage: Stage) -> Select[Any]:
    # Of a village that is none nobody's audit would see it.
    there = exists().where(
        stage.table.c[stage.key] == _seal.c.row_id,
        stage.reached,
        stage.village.in_(select(_area.c.id)),
        *(() if stage.through is None else (stage.through[1],)),
    )
    return (
        select(_seal.c.row_id).where(_seal.c.stage == stage.name, ~there).order_by(_seal.c.row_id)
    )
