"""Who called the room, and which order of another house a case is."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from rules.case_privacy import without_traces
from rules.case_sources import CALLED
from rules.order_ends import dialled, order_end
from storage import case_words
from storage.case_amendments import CaseAmendments
from storage.cases import Cases
from storage.columns import table
from storage.tables.cases import CaseCallerRow, CaseRow

_caller = table(CaseCallerRow)
_case = table(CaseRow)


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Whoever a case was recorded for; each is empty where it was not said.

    `number` is what another house calls the matter, `wanted_by` until when it wants it done.
    """

    name: str = ""
    telephone: str = ""
    number: str = ""
    wanted_by: str = ""
    called_back_at: datetime | None = None


class CaseCallers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, case_id: int, caller: Caller, key: str | None) -> None:
        """Keeps who a case was recorded for.

        `key` is the one cause of the case; raises IntegrityError if a case came of it already.
        """
        ends = {"number_end": order_end(caller.number), "telephone_end": dialled(caller.telephone)}
        values = {**vars(caller), **ends, "case_id": case_id, "key": key or None}
        self._connection.execute(insert(_caller), values)
        case_words.hide(self._connection, case_id)

    def of(self, case_id: int) -> Caller | None:
        """None for a case that nobody recorded for somebody else."""
        row = self._connection.execute(
            select(
                _caller.c.name,
                _caller.c.telephone,
                _caller.c.number,
                _caller.c.wanted_by,
                _caller.c.called_back_at,
            ).where(_caller.c.case_id == case_id)
        ).one_or_none()
        return Caller(**row._mapping) if row else None

    def case_of(self, key: str) -> int | None:
        """The case that came of a cause."""
        found: int | None = self._connection.execute(
            select(_caller.c.case_id).where(_caller.c.key == key)
        ).scalar_one_or_none()
        return found

    def called_back(self, case_id: int, person_id: int, now: datetime) -> None:
        """The caller was rung and told."""
        rung = {"called_back_at": now, "called_back_by": person_id}
        self._connection.execute(update(_caller).where(_caller.c.case_id == case_id), rung)

    def ring_again(self, case_id: int) -> None:
        """The case goes on; its caller is rung once more when it ends."""
        waits = {"called_back_at": None, "called_back_by": None}
        self._connection.execute(update(_caller).where(_caller.c.case_id == case_id), waits)

    def forget(self, case_id: int) -> bool:
        """Name and telephone go, as the caller asked; False if there is none to forget."""
        nothing = {"name": "", "telephone": "", "telephone_end": ""}
        gone = self._connection.execute(
            update(_caller).where(_caller.c.case_id == case_id), nothing
        )
        return gone.rowcount == 1

    def forget_closed_before(self, moment: datetime, most: int, somebody: str) -> int:
        """Names and telephones of cases that ended before a moment go; returns how many.

        From the case's words they go as well, `somebody` stands instead: nobody could keep them
        from others any more.
        """
        ended = (
            select(_caller.c.case_id)
            .join(_case, _case.c.id == _caller.c.case_id)
            .where(_case.c.closed_at < moment)
            .where((_caller.c.name != "") | (_caller.c.telephone != ""))
            .limit(most)
        )
        gone = list(self._connection.execute(ended).scalars())
        for case_id in gone:
            self._leave_no_trace(case_id, somebody)
            self.forget(case_id)
        return len(gone)

    def _leave_no_trace(self, case_id: int, somebody: str) -> None:
        cases = Cases(self._connection)
        case, caller = cases.get(case_id), self.of(case_id)
        if caller is not None and (case.is_private or case.source in CALLED):
            who = ((caller.name,), (caller.telephone,), somebody)
            words, place = without_traces(case.words, *who), without_traces(case.place, *who)
            CaseAmendments(self._connection).leave_said(case_id, words, place)
