"""The weekly consultation (会商): which cases stand on a week's list, and what was decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from rules.case_life import Move
from storage.columns import table
from storage.tables.cases import CaseMoveRow
from storage.tables.room import ConsultationCaseRow, ConsultationRow
from storage.upsert import insert_or_skip

_consultation = table(ConsultationRow)
_listed = table(ConsultationCaseRow)
_move = table(CaseMoveRow)


@dataclass(frozen=True)
class Consultation:
    """A week's list; `week` is its Monday."""

    id: int
    area_id: int
    week: date
    made_by: int
    made_at: datetime


@dataclass(frozen=True)
class Listed:
    """A case on the list and why; `decision` is what was decided since the list was made."""

    case_id: int
    reason: str
    decision: str | None


class Consultations:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def make(
        self, area_id: int, week: date, cases: Mapping[int, str], by: int, now: datetime
    ) -> bool:
        """Makes a week's list of cases with their reasons; False if there is one."""
        made = insert_or_skip(
            self._connection, _consultation, area_id=area_id, week=week, made_by=by, made_at=now
        )
        if made is None:
            return False
        rows = [
            {"consultation_id": made, "case_id": case_id, "place": place, "reason": reason}
            for place, (case_id, reason) in enumerate(cases.items(), start=1)
        ]
        if rows:
            self._connection.execute(insert(_listed), rows)
        return True

    def of_week(self, area_ids: Iterable[int], week: date) -> Consultation | None:
        """The week's list of the first of these areas that has one."""
        return self._first(
            _consultation.c.area_id.in_(list(area_ids)), _consultation.c.week == week
        )

    def get(self, consultation_id: int) -> Consultation | None:
        """None if there is none."""
        return self._first(_consultation.c.id == consultation_id)

    def listed(self, consultation: Consultation) -> tuple[Listed, ...]:
        """Its cases in their places, with what was decided of each before the next list."""
        rows = self._connection.execute(
            select(_listed.c.case_id, _listed.c.reason)
            .where(_listed.c.consultation_id == consultation.id)
            .order_by(_listed.c.place)
        ).all()
        decided = self._decisions([row.case_id for row in rows], consultation)
        return tuple(Listed(row.case_id, row.reason, decided.get(row.case_id)) for row in rows)

    def ends_at(self, consultation: Consultation) -> datetime | None:
        """When the room made its next list: from then on nothing more is decided of this one."""
        following = select(_consultation.c.made_at).where(
            _consultation.c.area_id == consultation.area_id,
            _consultation.c.week > consultation.week,
        )
        found: datetime | None = self._connection.execute(
            following.order_by(_consultation.c.week).limit(1)
        ).scalar_one_or_none()
        return found

    def _decisions(self, cases: list[int], consultation: Consultation) -> dict[int, str]:
        """The newest of each case."""
        ends_at = self.ends_at(consultation)
        moves = select(_move.c.case_id, _move.c.words).where(
            _move.c.case_id.in_(cases),
            _move.c.move == Move.DECIDE.value,
            _move.c.at >= consultation.made_at,
        )
        if ends_at is not None:
            moves = moves.where(_move.c.at < ends_at)
        return {
            row.case_id: row.words for row in self._connection.execute(moves.order_by(_move.c.id))
        }

    def _first(self, *conditions: object) -> Consultation | None:
        row = (
            self._connection.execute(
                select(_consultation).where(*conditions).order_by(_consultation.c.id).limit(1)  # type: ignore[arg-type]
            )
            .mappings()
            .one_or_none()
        )
        return Consultation(**row) if row else None
