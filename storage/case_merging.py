"""What a case takes over from one that is merged into it (并案): since when it counts, lateness."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from storage import case_words
from storage.case_marks import late
from storage.columns import table
from storage.tables.cases import CaseRow

_case = table(CaseRow)

_begun = select(
    func.coalesce(_case.c.counted_from, _case.c.filed_at).label("since"),
    func.coalesce(_case.c.first_case_id, _case.c.id).label("first_id"),
    late().label("is_late"),
).where(_case.c.id == bindparam("case_id"))


class CaseMerging:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take_in(self, case_id: int, other_id: int) -> None:
        """The other case, into which a case was just merged, counts from whichever was filed first.

        It is late where that one was. What was merged into that one before is merged into it.
        """
        gone, goes_on = self._begun(case_id), self._begun(other_id)
        values: dict[str, Any] = {}
        if _age(gone) < _age(goes_on):
            values = {"first_case_id": gone.first_id, "counted_from": gone.since}
        if gone.is_late:
            values["merged_late"] = True
        if values:
            self._connection.execute(update(_case).where(_case.c.id == other_id), values)
        self._connection.execute(
            update(_case).where(_case.c.merged_into == case_id), {"merged_into": other_id}
        )
        case_words.hide(self._connection, other_id)

    def _begun(self, case_id: int) -> Any:
        return self._connection.execute(_begun, {"case_id": case_id}).one()


def _age(begun: Any) -> tuple[datetime, int]:
    return begun.since, begun.first_id
