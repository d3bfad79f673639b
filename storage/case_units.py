"""The units that help with a case (协办) beside the one that leads."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.columns import table
from storage.tables.cases import CaseUnitRow

_unit = table(CaseUnitRow)
_helping = (
    select(_unit.c.unit)
    .where(_unit.c.case_id == bindparam("case_id"), _unit.c.ended_at.is_(None))
    .order_by(_unit.c.id)
)


class CaseUnits:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def helping(self, case_id: int) -> tuple[str, ...]:
        """The units whose part is still to be done."""
        return tuple(self._connection.execute(_helping, {"case_id": case_id}).scalars())

    def give_to(self, case_id: int, units: Iterable[str], now: datetime) -> None:
        """Units are asked to help."""
        for unit in units:
            self._connection.execute(
                insert(_unit), {"case_id": case_id, "unit": unit, "given_at": now}
            )

    def part_ended(self, case_id: int, unit: str | None, by: int | None, now: datetime) -> None:
        """A unit's part is done; without a unit, those of all are called off."""
        ended = update(_unit).where(_unit.c.case_id == case_id, _unit.c.ended_at.is_(None))
        if unit is not None:
            ended = ended.where(_unit.c.unit == unit)
        self._connection.execute(ended, {"ended_at": now, "done_by": by})
