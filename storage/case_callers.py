"""Who called the room, and which order of another house a case is."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from rules.case_sources import CALLED
from rules.order_ends import dialled, order_end
from storage import case_words
from storage.case_erasure import CaseErasure, Gone
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

    def of_order(self, number: str) -> int | None:
        """The newest case with this order's number, whichever house it came from."""
        found: int | None = self._connection.execute(
            select(func.max(_caller.c.case_id)).where(_caller.c.number_end == order_end(number))
        ).scalar_one()
        return found

    def called_back(self, case_id: int, person_id: int, now: datetime) -> None:
        """The caller was rung and told."""
        rung = {"called_back_at": now, "called_back_by": person_id}
        self._connection.execute(update(_caller).where(_caller.c.case_id == case_id), rung)

    def ring_again(self, case_id: int) -> None:
        """The case goes on; its caller is rung once more when it ends."""
        waits = {"called_back_at": None, "called_back_by": None}
        self._connection.execute(update(_caller).where(_caller.c.case_id == case_id), waits)

    def erase(self, case_id: int, instead: str, now: datetime) -> None:
        """Name and telephone go, as the caller asked, also out of what was said of the case, and
        out of what was learnt of words."""
        caller = self.of(case_id)
        if caller is not None:
            CaseErasure(self._connection).unlearn(Gone(caller.name, caller.telephone, instead))
            self._take_out(case_id, instead, now)

    def forget_closed_before(self, moment: datetime, most: int, somebody: str) -> int:
        """Names and telephones of cases that ended before a moment go; returns how many.

        They go out of what was said of the case as well, `somebody` stands instead: nobody could
        keep them from others any more. What was said of a task from above names an office.
        """
        ended = (
            select(_caller.c.case_id, _case.c.is_private, _case.c.source)
            .join(_case, _case.c.id == _caller.c.case_id)
            .where(_case.c.closed_at < moment)
            .where((_caller.c.name != "") | (_caller.c.telephone != ""))
            .limit(most)
        )
        gone = self._connection.execute(ended).all()
        for case_id, is_private, source in gone:
            if is_private or source in CALLED:
                self._take_out(case_id, somebody, moment)
            else:
                self._forget(case_id)
        return len(gone)

    def _take_out(self, case_id: int, instead: str, until: datetime) -> None:
        caller = self.of(case_id)
        if caller is not None:
            gone = Gone(caller.name, caller.telephone, instead)
            CaseErasure(self._connection).take_out((case_id,), gone, until)
            self._forget(case_id)

    def _forget(self, case_id: int) -> None:
        nothing = {"name": "", "telephone": "", "telephone_end": ""}
        self._connection.execute(update(_caller).where(_caller.c.case_id == case_id), nothing)
