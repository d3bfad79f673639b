"""Cases looked for by what is like another one, or joined with it."""

from sqlalchemy import Connection, Select, bindparam, select

from rules.case_life import OPEN
from storage.cases import Case, Cases
from storage.columns import table
from storage.tables.cases import CaseRow

_case = table(CaseRow)

_OPEN = [state.value for state in OPEN]

# Built once: it is asked for every card.
_private_within = (
    select(_case.c.id)
    .where(_case.c.merged_into == bindparam("case_id"), _case.c.is_private)
    .order_by(_case.c.id)
)


class CaseLists:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cases = Cases(connection)

    def open_like(self, case: Case, most: int) -> tuple[Case, ...]:
        """Other open cases of its grid, the newest first, those of its item before all others."""
        here = (
            select(_case.c.id)
            .where(_case.c.area_id == case.area_id, _case.c.id != case.id, _case.c.state.in_(_OPEN))
            .order_by(_case.c.id.desc())
        )
        same = self._found(here.where(_case.c.item == case.item).limit(most))
        if len(same) == most:
            return same
        return same + self._found(here.where(_case.c.item != case.item).limit(most - len(same)))

    def merged_into(self, case_id: int) -> tuple[Case, ...]:
        """The cases that were merged into it, and into those."""
        direct = self._found(
            select(_case.c.id).where(_case.c.merged_into == case_id).order_by(_case.c.id)
        )
        return tuple(found for each in direct for found in (each, *self.merged_into(each.id)))

    def private_within(self, case_id: int) -> tuple[Case, ...]:
        """The private matters that were merged into it: each points at the case that goes on."""
        found = self._connection.execute(_private_within, {"case_id": case_id}).scalars().all()
        return self._cases.several(found) if found else ()

    def _found(self, ids: Select[int]) -> tuple[Case, ...]:
        found = self._connection.execute(ids).scalars().all()
        return self._cases.several(found)
