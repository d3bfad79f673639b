"""Handing over a shift (交班): what was left to the next, and who took it over. Only added to."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select

from storage.columns import table
from storage.tables.room import HandoverRow, HandoverTakenRow
from storage.upsert import insert_if_absent

_handover = table(HandoverRow)
_taken = table(HandoverTakenRow)
_all = select(_handover, _taken.c.taken_by, _taken.c.taken_at).outerjoin(
    _taken, _taken.c.handover_id == _handover.c.id
)


@dataclass(frozen=True)
class Left:
    """How many cases a shift leaves: open, due before the day is over, overdue, hard; and how many
    presses nobody has answered."""

    open: int
    today: int
    overdue: int
    hard: int
    pressed: int


@dataclass(frozen=True)
class Handover:
    """A shift handed over; `taken_by` once somebody has taken it."""

    id: int
    area_id: int
    given_by: int
    given_at: datetime
    left: Left
    words: str
    taken_by: int | None
    taken_at: datetime | None


class Handovers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def give(self, area_id: int, by: int, left: Left, words: str, now: datetime) -> int:
        """A shift is handed over; returns its id."""
        made: int = self._connection.execute(
            insert(_handover).returning(_handover.c.id),
            {"area_id": area_id, "given_by": by, "given_at": now, "words": words, **vars(left)},
        ).scalar_one()
        return made

    def take(self, handover_id: int, by: int, now: datetime) -> bool:
        """Somebody takes it over; False if somebody has."""
        return insert_if_absent(
            self._connection, _taken, handover_id=handover_id, taken_by=by, taken_at=now
        )

    def get(self, handover_id: int) -> Handover | None:
        """None if there is none."""
        row = self._connection.execute(_all.where(_handover.c.id == handover_id)).mappings().first()
        return _handover_of(row) if row else None

    def is_replaced(self, handover: Handover) -> bool:
        """Whether whoever gave it has handed the same room over again since."""
        again = select(_handover.c.id).where(
            _handover.c.area_id == handover.area_id,
            _handover.c.given_by == handover.given_by,
            _handover.c.id > handover.id,
        )
        return self._connection.execute(again.limit(1)).first() is not None

    def newest(self, area_id: int) -> Handover | None:
        """The room's newest, while it waits; None once somebody has taken it over."""
        row = (
            self._connection.execute(
                _all.where(_handover.c.area_id == area_id).order_by(_handover.c.id.desc()).limit(1)
            )
            .mappings()
            .first()
        )
        return _handover_of(row) if row and row["taken_by"] is None else None


def _handover_of(row: RowMapping) -> Handover:
    left = Left(*(row[name] for name in ("open", "today", "overdue", "hard", "pressed")))
    kept = ("id", "area_id", "given_by", "given_at", "words", "taken_by", "taken_at")
    return Handover(left=left, **{name: row[name] for name in kept})
