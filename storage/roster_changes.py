"""Changes of the roster: written down once, waited for, and what became of each."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from storage.columns import table
from storage.errors import NotFound
from storage.seal_stages import ROSTER_CHANGE, ROSTER_OUTCOME
from storage.seals import seal
from storage.tables.roster import RosterChangeRow, RosterOutcomeRow
from storage.upsert import insert_if_absent, insert_or_skip

_change = table(RosterChangeRow)
_outcome = table(RosterOutcomeRow)

_by_id = select(_change).where(_change.c.id == bindparam("change"))
_waiting = (
    select(_change)
    .join(_outcome, _outcome.c.change_id == _change.c.id, isouter=True)
    .where(_change.c.village_id == bindparam("village"), _outcome.c.change_id.is_(None))
    .where(_change.c.day <= bindparam("day"))
    .order_by(_change.c.day, _change.c.id)
)
_done = (
    select(_change)
    .join(_outcome, _outcome.c.change_id == _change.c.id)
    .where(_outcome.c.outcome == bindparam("outcome"))
)
_concerning = or_(
    _change.c.household_id == bindparam("household"),
    _change.c.other_id == bindparam("household"),
    _outcome.c.made_id == bindparam("household"),
)
_merged = _done.where(
    _change.c.household_id == bindparam("household"), _change.c.kind == bindparam("kind")
).order_by(_change.c.id.desc())
_last_day = (
    select(func.max(_change.c.day))
    .join(_outcome, _outcome.c.change_id == _change.c.id)
    .where(_outcome.c.outcome == bindparam("outcome"), _concerning)
)


class Outcome(StrEnum):
    """What became of a change."""

    DONE = "done"
    CALLED_OFF = "called_off"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True)
class NewChange:
    """A change to be written down; `source` names its one cause. JSON as in the table."""

    village_id: int
    kind: str
    day: date
    household_id: int | None
    other_id: int | None
    terms: str
    before: str
    after: str
    reason: str
    recorded_by: int
    source: str


@dataclass(frozen=True)
class RosterChange:
    """A change as it was written down."""

    id: int
    village_id: int
    kind: str
    day: date
    household_id: int | None
    other_id: int | None
    terms: str
    before: str
    after: str
    reason: str
    recorded_by: int
    recorded_at: datetime
    source: str


class RosterChanges:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(self, new: NewChange, now: datetime) -> RosterChange | None:
        """Writes a change down; None if its cause wrote it down before."""
        made = insert_or_skip(self._connection, _change, **vars(new), recorded_at=now)
        if made is None:
            return None
        seal(self._connection, ROSTER_CHANGE, made)
        return self.get(made)

    def get(self, change_id: int) -> RosterChange:
        """Raises NotFound."""
        found = self._list(_by_id, change=change_id)
        if not found:
            raise NotFound(f"roster change {change_id}")
        return found[0]

    def settle(
        self,
        change_id: int,
        outcome: Outcome,
        now: datetime,
        by: int | None = None,
        made_id: int | None = None,
    ) -> bool:
        """Writes down what became of a change; False if that was known before: never twice."""
        is_news = insert_if_absent(
            self._connection,
            _outcome,
            change_id=change_id,
            outcome=outcome.value,
            made_id=made_id,
            decided_by=by,
            at=now,
        )
        if is_news:
            seal(self._connection, ROSTER_OUTCOME, change_id)
        return is_news

    def waiting(self, village_id: int, day: date = date.max) -> tuple[RosterChange, ...]:
        """A village's changes that wait for a day up to this one, in the order of their days."""
        return self._list(_waiting, village=village_id, day=day)

    def last_day(self, household_id: int) -> date | None:
        """The day of the latest change that has touched a household."""
        asked = {"household": household_id, "outcome": Outcome.DONE.value}
        found: date | None = self._connection.execute(_last_day, asked).scalar_one()
        return found

    def merged(self, household_id: int, kind: str) -> RosterChange | None:
        """The change of this kind by which a household went into another."""
        asked = {"household": household_id, "kind": kind, "outcome": Outcome.DONE.value}
        found = self._list(_merged, **asked)
        return found[0] if found else None

    def _list(self, statement: Select[Any], **values: object) -> tuple[RosterChange, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(RosterChange(**row) for row in rows)
