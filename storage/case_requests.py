"""What is asked for a case, and how it was decided: one thing at a time."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, Select, bindparam, insert, select, update

from rules.case_life import Asked
from storage.columns import table
from storage.errors import OutOfStep
from storage.tables.cases import CaseRequestRow

_request = table(CaseRequestRow)
_open_request = select(_request).where(
    _request.c.case_id == bindparam("case_id"), _request.c.granted.is_(None)
)


@dataclass(frozen=True)
class CaseRequest:
    """Something asked for; `hours` is what an extension asks, `until` a suspension's last day."""

    id: int
    case_id: int
    asked: Asked
    asked_by: int
    at: datetime
    words: str
    hours: int
    until: date | None
    granted: bool | None
    decided_by: int | None
    decided_at: datetime | None
    decision: str
    decide_by: datetime | None
    reminded: int
    withdrawn: bool


class CaseRequests:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ask(
        self,
        case_id: int,
        asked: Asked,
        by: int,
        words: str,
        now: datetime,
        *,
        hours: int = 0,
        until: date | None = None,
        decide_by: datetime | None = None,
    ) -> None:
        """Something is asked for; the database refuses a second one while one is open."""
        self._connection.execute(
            insert(_request),
            {
                "case_id": case_id,
                "asked": asked.value,
                "asked_by": by,
                "at": now,
                "words": words,
                "hours": hours,
                "until": until,
                "decide_by": decide_by,
            },
        )

    def open_of(self, case_id: int) -> CaseRequest | None:
        """What is still to be decided for a case."""
        row = self._connection.execute(_open_request, {"case_id": case_id}).mappings().one_or_none()
        return _request_of(row) if row else None

    def newest_of(self, case_id: int) -> CaseRequest | None:
        """What was asked for last, decided or not."""
        asked = select(_request).where(_request.c.case_id == case_id)
        return self._first(asked.order_by(_request.c.id.desc()))

    def next_undecided(self) -> CaseRequest | None:
        """What is to be reminded of first."""
        waits = _request.c.granted.is_(None) & _request.c.decide_by.is_not(None)
        asked = select(_request).where(waits)
        return self._first(asked.order_by(_request.c.decide_by, _request.c.id))

    def take_reminder(self, request: CaseRequest) -> bool:
        """Takes the reminder that is due; False if somebody was faster, or it was decided."""
        taken = self._connection.execute(
            update(_request).where(
                _request.c.id == request.id,
                _request.c.granted.is_(None),
                _request.c.decide_by == request.decide_by,
            ),
            {"decide_by": None},
        )
        return taken.rowcount == 1

    def was_reminded(self, request_id: int, times: int, next_at: datetime | None) -> None:
        """How often it was reminded of, and when it is next (None: no more)."""
        values = {"reminded": times, "decide_by": next_at}
        self._connection.execute(update(_request).where(_request.c.id == request_id), values)

    def withdraw(self, request: CaseRequest, by: int, now: datetime) -> None:
        """Nobody is to decide it any more. Raises OutOfStep if somebody has."""
        self._end(
            request, {"granted": False, "decided_by": by, "decided_at": now, "withdrawn": True}
        )

    def decide(
        self, request: CaseRequest, by: int, words: str, now: datetime, *, granted: bool
    ) -> None:
        """Decides it, once. Raises OutOfStep if somebody was faster."""
        decided = {"granted": granted, "decided_by": by, "decided_at": now, "decision": words}
        self._end(request, decided)

    def _end(self, request: CaseRequest, values: dict[str, object]) -> None:
        decided = self._connection.execute(
            update(_request).where(_request.c.id == request.id, _request.c.granted.is_(None)),
            values,
        )
        if decided.rowcount != 1:
            raise OutOfStep(f"request {request.id} is decided")

    def _first(self, asked: Select[tuple[object, ...]]) -> CaseRequest | None:
        row = self._connection.execute(asked.limit(1)).mappings().one_or_none()
        return _request_of(row) if row else None


def _request_of(row: RowMapping) -> CaseRequest:
    return CaseRequest(**{**row, "asked": Asked(row["asked"])})
