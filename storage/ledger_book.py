"""A village's ledger as the office reads it: line by line, with codes and names."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from storage.columns import table
from storage.tables.people import HouseholdRow, MemberRow, PersonRow
from storage.tables.points import LedgerRow, LedgerTextRow

_AT_ONCE = 1000
"""Rows fetched from a server at once."""

_ledger = table(LedgerRow)
_original = _ledger.alias("original")
_text = table(LedgerTextRow)
_household = table(HouseholdRow)
_member = table(MemberRow)
_person = table(PersonRow)

_in_village = _ledger.c.village_id == bindparam("village")
_within = _in_village & _ledger.c.happened_on.between(bindparam("first"), bindparam("last"))
_reversals = (
    select(_ledger.c.reverses, func.min(_ledger.c.seq).label("seq"))
    .where(_in_village, _ledger.c.reverses.is_not(None))
    .group_by(_ledger.c.reverses)
    .subquery()
)
_count: Select[Any] = select(func.count()).select_from(_ledger).where(_within)
_lines: Select[Any] = (
    select(
        _ledger.c.seq,
        _ledger.c.kind,
        _ledger.c.happened_on,
        _household.c.code,
        func.coalesce(_member.c.name, ""),
        _ledger.c.item,
        _ledger.c.quantity,
        _ledger.c.hundredths,
        _ledger.c.credited,
        func.coalesce(_person.c.name, ""),
        func.coalesce(_text.c.place, ""),
        func.coalesce(_text.c.reason, ""),
        _text.c.ledger_id.is_(None),
        _original.c.seq,
        _reversals.c.seq,
        _ledger.c.hash,
    )
    .join(_household, _household.c.id == _ledger.c.household_id)
    .join(_member, _member.c.id == _ledger.c.member_id, isouter=True)
    .join(_person, _person.c.id == _ledger.c.recorded_by, isouter=True)
    .join(_text, _text.c.ledger_id == _ledger.c.id, isouter=True)
    .join(_original, _original.c.id == _ledger.c.reverses, isouter=True)
    .join(_reversals, _reversals.c.reverses == _ledger.c.id, isouter=True)
    .where(_within)
    .order_by(_ledger.c.seq)
    .execution_options(yield_per=_AT_ONCE)
)


@dataclass(frozen=True, slots=True)
class BookLine:
    """A line with what its ids mean; `hundredths` and `credited` are hundredths of a point.

    `erased` if its place and reason were taken out; they are empty then. `reverses` and
    `reversed_by` are the numbers of lines of the same village.
    """

    seq: int
    kind: str
    happened_on: date
    household: str
    member: str
    item: str
    quantity: str
    hundredths: int
    credited: int
    recorder: str
    place: str
    reason: str
    erased: bool
    reverses: int | None
    reversed_by: int | None
    hash: str


def count_lines(connection: Connection, village_id: int, first: date, last: date) -> int:
    """How many lines a village has of the days from the first to the last."""
    asked = {"village": village_id, "first": first, "last": last}
    found: int = connection.execute(_count, asked).scalar_one()
    return found


def book_lines(
    connection: Connection, village_id: int, first: date, last: date
) -> Iterator[BookLine]:
    """A village's lines of these days in the chain's order, fetched bit by bit."""
    asked = {"village": village_id, "first": first, "last": last}
    for row in connection.execute(_lines, asked):
        yield BookLine(*row)
