"""What is asked for a case, and how it was decided: one thing at a time."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

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
            },
        )

    def open_of(self, case_id: int) -> CaseRequest | None:
        """What is still to be decided for a case."""
        row = self._connection.execute(_open_request, {"case_id": case_id}).mappings().one_or_none()
        return _request_of(row) if row else None

    def decide(
        self, request: CaseRequest, by: int, words: str, now: datetime, *, granted: bool
    ) -> None:
        """Decides it, once. Raises OutOfStep if somebody was faster."""
        decided = self._connection.execute(
            update(_request).where(_request.c.id == request.id, _request.c.granted.is_(None)),
            {"granted": granted, "decided_by": by, "decided_at": now, "decision": words},
        )
        if decided.rowcount != 1:
            raise OutOfStep(f"request {request.id} is decided")


def _request_of(row: RowMapping) -> CaseRequest:
    return CaseRequest(**{**row, "asked": Asked(row["asked"])})
