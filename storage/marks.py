"""The marks of base items in the ledger, with what tells which of them count."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from storage.columns import table
from storage.ledger_lines import Kind
from storage.tables.points import LedgerRow

_ledger = table(LedgerRow)

# Worked out once a statement, and not once a line.
_reversals = (
    select(_ledger.c.reverses, func.min(_ledger.c.seq).label("seq"))
    .where(_ledger.c.village_id == bindparam("village"), _ledger.c.reverses.is_not(None))
    .group_by(_ledger.c.reverses)
    .subquery()
)
_marks: Select[Any] = (
    select(
        _ledger.c.household_id,
        _ledger.c.item,
        _ledger.c.hundredths,
        _ledger.c.happened_on,
        _ledger.c.seq,
        _ledger.c.source,
        _reversals.c.seq,
    )
    .join(_reversals, _reversals.c.reverses == _ledger.c.id, isouter=True)
    .where(
        _ledger.c.village_id == bindparam("village"),
        _ledger.c.kind == Kind.SCORE.value,
        _ledger.c.happened_on.between(bindparam("first"), bindparam("last")),
        _ledger.c.item.in_(bindparam("items", expanding=True)),
    )
    .order_by(_ledger.c.seq)
)
_marks_of = _marks.where(_ledger.c.household_id.in_(bindparam("households", expanding=True)))


@dataclass(frozen=True, slots=True)
class Mark:
    """What a panel gave for an item on a day, in hundredths.

    `reversed_by` is the number of the line that took it back, if one did.
    """

    household_id: int
    item: str
    hundredths: int
    happened_on: date
    seq: int
    source: str
    reversed_by: int | None


def marks_in(
    connection: Connection,
    village_id: int,
    items: Collection[str],
    first: date,
    last: date,
    households: Collection[int] | None = None,
) -> Iterator[Mark]:
    """A village's marks between two days, or some households' alone, as they were entered."""
    asked: dict[str, object] = {
        "village": village_id,
        "items": list(items),
        "first": first,
        "last": last,
    }
    statement = _marks
    if households is not None:
        statement, asked["households"] = _marks_of, list(households)
    for row in connection.execute(statement, asked):
        yield Mark(*row)
