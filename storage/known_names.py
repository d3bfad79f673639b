"""The names that a case itself knows: who reported it, who called, and who lives with them."""

from sqlalchemy import Connection, bindparam, select, union

from rules.case_sources import Source
from storage.columns import table
from storage.tables.cases import CaseCallerRow, CaseRow
from storage.tables.people import HouseholdRow, MemberRow, PersonRow

_case = table(CaseRow)
_caller = table(CaseCallerRow)
_person = table(PersonRow)
_member = table(MemberRow)
_household = table(HouseholdRow)

_own = (_case.c.id == bindparam("case_id")) & (_case.c.source == Source.CHAT.value)
_homes = (
    select(_member.c.household_id)
    .join(_case, _case.c.reporter_id == _member.c.person_id)
    .where(_own)
)
_of_case = union(
    select(_person.c.name).join(_case, _case.c.reporter_id == _person.c.id).where(_own),
    select(_caller.c.name).where(_caller.c.case_id == bindparam("case_id")),
    select(_member.c.name).where(_member.c.household_id.in_(_homes)),
    select(_household.c.head).where(_household.c.id.in_(_homes)),
)


class KnownNames:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, case_id: int) -> tuple[str, ...]:
        """Each once; of a recorded case the caller alone, for whoever recorded it is no party."""
        found = self._connection.execute(_of_case, {"case_id": case_id}).scalars()
        return tuple(sorted(name for name in found if name))
