"""What was recorded of a period: the meeting that passed it, its report, what was done once."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, select

from storage.columns import table
from storage.seal_stages import PERIOD_RECORDED
from storage.seals import seal
from storage.tables.periods import PeriodNoteRow, PeriodRecordRow
from storage.upsert import insert_if_absent, insert_or_skip

MEETING, REPORT = "meeting", "report"

_record = table(PeriodRecordRow)
_note = table(PeriodNoteRow)

_newest = (
    select(_record)
    .where(_record.c.village_id == bindparam("village"), _record.c.period == bindparam("period"))
    .where(_record.c.kind == bindparam("kind"))
    .order_by(_record.c.id.desc())
    .limit(1)
)
_periods_noted = (
    select(_note.c.period)
    .where(_note.c.village_id == bindparam("village"), _note.c.note == bindparam("note"))
    .order_by(_note.c.noted_at, _note.c.period)
)
_noted = select(_note.c.noted_at).where(
    _note.c.village_id == bindparam("village"),
    _note.c.period == bindparam("period"),
    _note.c.note == bindparam("note"),
)


@dataclass(frozen=True)
class PeriodRecord:
    """A meeting that passed a period's result, or the report of it to the town.

    `due` and `present` are how many were to come and came, `led_by` who supervised.
    """

    id: int
    village_id: int
    period: str
    kind: str
    held_on: date
    due: int
    present: int
    led_by: str
    recorded_by: int
    recorded_at: datetime
    source: str


class PeriodRecords:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def meeting(self, village_id: int, period: str) -> PeriodRecord | None:
        """The meeting that passed a period's result, as it was recorded last."""
        return self._find(village_id, period, MEETING)

    def report(self, village_id: int, period: str) -> PeriodRecord | None:
        """When a period's result was reported to the town."""
        return self._find(village_id, period, REPORT)

    def record(
        self,
        kind: str,
        village_id: int,
        period: str,
        *,
        held_on: date,
        by: int,
        source: str,
        now: datetime,
        due: int = 0,
        present: int = 0,
        led_by: str = "",
    ) -> bool:
        """Keeps what was held; False if this very message recorded it before.

        The database refuses more present than were to come.
        """
        made = insert_or_skip(
            self._connection,
            _record,
            village_id=village_id,
            period=period,
            kind=kind,
            held_on=held_on,
            due=due,
            present=present,
            led_by=led_by,
            recorded_by=by,
            recorded_at=now,
            source=source,
        )
        if made is not None:
            seal(self._connection, PERIOD_RECORDED, made)
        return made is not None

    def note(self, village_id: int, period: str, note: str, now: datetime) -> bool:
        """Notes that something of a period was done; False if it was noted before."""
        return insert_if_absent(
            self._connection, _note, village_id=village_id, period=period, note=note, noted_at=now
        )

    def is_noted(self, village_id: int, period: str, note: str) -> bool:
        """Whether it was noted."""
        asked = {"village": village_id, "period": period, "note": note}
        return self._connection.execute(_noted, asked).first() is not None

    def noted(self, village_id: int, note: str) -> tuple[str, ...]:
        """The periods of which it was noted, the first noted first."""
        asked = {"village": village_id, "note": note}
        return tuple(self._connection.execute(_periods_noted, asked).scalars())

    def _find(self, village_id: int, period: str, kind: str) -> PeriodRecord | None:
        asked = {"village": village_id, "period": period, "kind": kind}
        row = self._connection.execute(_newest, asked).mappings().first()
        return PeriodRecord(**row) if row else None
