"""The room's duty roster (值班表): who is the room, and when."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from rules.room import Shift
from storage.columns import table
from storage.tables.people import PersonRow
from storage.tables.room import DutyRow

_duty = table(DutyRow)
_person = table(PersonRow)
_all = (
    select(
        *(_duty.c[name] for name in ("id", "person_id", "day", "shift", "begins_at", "ends_at")),
        _person.c.name,
        _person.c.telephone,
    )
    .join(_person, _person.c.id == _duty.c.person_id)
    .where(_duty.c.off_at.is_(None))
    .order_by(_duty.c.begins_at, _duty.c.id)
)


@dataclass(frozen=True)
class OnDuty:
    """A shift of somebody, with how to ring them."""

    id: int
    person_id: int
    day: date
    shift: Shift
    begins_at: datetime
    ends_at: datetime
    name: str
    telephone: str


class Duties:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def at(self, now: datetime) -> tuple[OnDuty, ...]:
        """Who is on duty at a moment."""
        return self._list(_all.where(_duty.c.begins_at <= now, _duty.c.ends_at > now))

    def coming_of(self, people: Collection[int], now: datetime, most: int) -> tuple[OnDuty, ...]:
        """The shifts of these people that are not over, the nearest first."""
        theirs = _all.where(_duty.c.ends_at > now, _duty.c.person_id.in_(people))
        return self._list(theirs.limit(most))

    def get(self, duty_id: int) -> OnDuty | None:
        """A shift that stands; None if it was taken off, or there is none."""
        found = self._list(_all.where(_duty.c.id == duty_id))
        return found[0] if found else None

    def next_after(self, now: datetime) -> tuple[OnDuty, ...]:
        """Who has the first shift that begins after a moment."""
        found = self._list(_all.where(_duty.c.begins_at > now).limit(10))
        return tuple(each for each in found if each.begins_at == found[0].begins_at)

    def put(
        self,
        person_id: int,
        day: date,
        shift: Shift,
        span: tuple[datetime, datetime],
        by: int,
        now: datetime,
    ) -> bool:
        """Puts somebody down for a shift; False if they stand there already."""
        begins, ends = span
        there = select(_duty.c.id).where(
            _duty.c.person_id == person_id,
            _duty.c.begins_at == begins,
            _duty.c.off_at.is_(None),
        )
        if self._connection.execute(there).first() is not None:
            return False
        self._connection.execute(
            insert(_duty),
            {
                "person_id": person_id,
                "day": day,
                "shift": shift.value,
                "begins_at": begins,
                "ends_at": ends,
                "entered_by": by,
                "entered_at": now,
            },
        )
        return True

    def call_off(self, duty_id: int, by: int, now: datetime) -> bool:
        """Takes a shift off the roster; False if it is off already, or there is none."""
        gone = self._connection.execute(
            update(_duty).where(_duty.c.id == duty_id, _duty.c.off_at.is_(None)),
            {"off_by": by, "off_at": now},
        )
        return gone.rowcount == 1

    def _list(self, statement: Select[int]) -> tuple[OnDuty, ...]:
        return tuple(map(_on_duty, self._connection.execute(statement).mappings()))


def _on_duty(row: RowMapping) -> OnDuty:
    return OnDuty(**{**row, "shift": Shift(row["shift"])})
