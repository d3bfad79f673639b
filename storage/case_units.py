"""The units that help with a case (协办) beside the one that leads."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)

from rules.case_life import Move
from storage.columns import table
from storage.tables.cases import CaseMoveRow, CaseUnitRow

_unit = table(CaseUnitRow)
_move = table(CaseMoveRow)
_helping = (
    select(_unit.c.unit)
    .where(_unit.c.case_id == bindparam("case_id"), _unit.c.ended_at.is_(None))
    .order_by(_unit.c.id)
)


def stands(part: FromClause) -> ColumnElement[bool]:
    """A unit's part in a case stands on its card: of the last giving, to be done or done.

    Whoever helped so sees the card still, and finds the case; who was called off does not.
    """
    given_last = (
        select(func.max(_move.c.at))
        .where(_move.c.case_id == part.c.case_id, _move.c.move == Move.DISPATCH.value)
        .scalar_subquery()
    )
    return and_(
        part.c.given_at >= given_last,
        or_(part.c.ended_at.is_(None), part.c.done_by.is_not(None)),
    )


_parts = (
    select(_unit.c.unit, _unit.c.done_by)
    .where(_unit.c.case_id == bindparam("case_id"), stands(_unit))
    .order_by(_unit.c.id)
)


@dataclass(frozen=True)
class Part:
    """What one unit helps with, and whether it has said that it is done."""

    unit: str
    is_done: bool


class CaseUnits:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def helping(self, case_id: int) -> tuple[str, ...]:
        """The units whose part is still to be done."""
        return tuple(self._connection.execute(_helping, {"case_id": case_id}).scalars())

    def parts(self, case_id: int) -> tuple[Part, ...]:
        """The parts of the units that were last asked to help, done or not; none called off."""
        rows = self._connection.execute(_parts, {"case_id": case_id})
        return tuple(Part(row.unit, row.done_by is not None) for row in rows)

    def give_to(self, case_id: int, units: Iterable[str], now: datetime) -> None:
        """Units are asked to help."""
        for unit in units:
            self._connection.execute(
                insert(_unit), {"case_id": case_id, "unit": unit, "given_at": now}
            )

    def open_again(self, case_id: int, units: Collection[str]) -> None:
        """Parts that were done are to be done again; the record of the case keeps who did them."""
        given = select(func.max(_move.c.at)).where(
            _move.c.case_id == case_id, _move.c.move == Move.DISPATCH.value
        )
        self._connection.execute(
            update(_unit).where(
                _unit.c.case_id == case_id,
                _unit.c.given_at >= given.scalar_subquery(),
                _unit.c.unit.in_(units),
                _unit.c.done_by.is_not(None),
            ),
            {"ended_at": None, "done_by": None},
        )

    def part_ended(self, case_id: int, unit: str | None, by: int | None, now: datetime) -> None:
        """A unit's part is done; without a unit, those of all are called off."""
        ended = update(_unit).where(_unit.c.case_id == case_id, _unit.c.ended_at.is_(None))
        if unit is not None:
            ended = ended.where(_unit.c.unit == unit)
        self._connection.execute(ended, {"ended_at": now, "done_by": by})
