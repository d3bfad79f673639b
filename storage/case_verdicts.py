"""What a person decided of what figures propose about a case; kept by triggers."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, ColumnElement, Connection, insert, select, type_coerce

from rules.case_verdicts import About
from storage.case_marks import FIRST, first_report, is_first, missed, remedied
from storage.columns import table
from storage.counted_cases import Wanted
from storage.tables.case_verdicts import CaseVerdictRow
from storage.tables.cases import CaseRow

_case = table(CaseRow)
_verdict = table(CaseVerdictRow)


@dataclass(frozen=True)
class Verdict:
    """What was decided, why and by whom."""

    about: About
    upheld: bool
    words: str
    decided_by: int
    at: datetime


@dataclass(frozen=True)
class Proposed:
    """What figures propose of a case, and who reported the matter first."""

    first_reporter: int
    about: tuple[About, ...]


def verdict(about: About) -> ColumnElement[bool]:
    """What was decided last of a case; NULL where nobody has."""
    last = (
        select(_verdict.c.upheld)
        .where(_verdict.c.case_id == _case.c.id, _verdict.c.about == about.value)
        .order_by(_verdict.c.id.desc())
        .limit(1)
        .correlate(_case)
    )
    return type_coerce(last.scalar_subquery(), Boolean)


class CaseVerdicts:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def proposed(self, case_id: int, wanted: Wanted) -> Proposed:
        """What figures of these days propose of a case."""
        row = self._connection.execute(
            select(
                FIRST.c.reporter_id,
                first_report(wanted).label(About.FIRST),
                remedied().label(About.LATE),
                missed(wanted).label(About.MISSED),
            )
            .join(FIRST, is_first())
            .where(_case.c.id == case_id)
        ).one()
        return Proposed(row.reporter_id, tuple(each for each in About if row._mapping[each.value]))

    def decide(self, case_id: int, decided: Verdict) -> None:
        """Keeps a decision; it counts until another is made."""
        self._connection.execute(insert(_verdict), {"case_id": case_id, **vars(decided)})

    def last(self, case_id: int, about: About) -> Verdict | None:
        """What counts now."""
        row = self._connection.execute(
            select(*(_verdict.c[name] for name in Verdict.__dataclass_fields__))
            .where(_verdict.c.case_id == case_id, _verdict.c.about == about.value)
            .order_by(_verdict.c.id.desc())
            .limit(1)
        ).one_or_none()
        return Verdict(about, *row[1:]) if row else None
