"""The roster entered by the thousand rows: each once, whatever is there already.

Every method takes a chunk, finds out by one look what of it is new, and writes that by one
statement a table. What is there is left as it is, so a chunk may be entered again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, insert, select

from storage.columns import table
from storage.errors import NotFound
from storage.members import EVER
from storage.participation import Consent
from storage.tables.people import GrantRow, HouseholdRow, MemberRow, PersonRow
from storage.tables.roster import HeadshipRow, ParticipationRow
from storage.upsert import insert_all_or_skip

_person = table(PersonRow)
_household = table(HouseholdRow)
_member = table(MemberRow)
_grant = table(GrantRow)
_headship = table(HeadshipRow)
_participation = table(ParticipationRow)


def _ids(target: Table, by: Column[Any]) -> Any:
    return select(by, target.c.id).where(by.in_(bindparam("these", expanding=True)))


_people_by_code = _ids(_person, _person.c.code)
_households_by_code = _ids(_household, _household.c.code)
_members_of = select(_member.c.household_id, _member.c.name).where(
    _member.c.household_id.in_(bindparam("these", expanding=True))
)
_new_person, _new_household = insert(_person), insert(_household)
_new_member, _new_headship = insert(_member), insert(_headship)
_new_participation = insert(_participation)


@dataclass(frozen=True, slots=True)
class EnteredHousehold:
    """A household as the roster brings it; `takes_part_since` with a consent on that day."""

    code: str
    village_id: int
    grid_id: int
    group_no: str
    head: str
    resident: bool
    name_may_be_published: bool
    takes_part_since: date | None


@dataclass(frozen=True, slots=True)
class EnteredMember:
    """A member as the roster brings it; `person` is a code, empty for one who does not chat."""

    household: str
    name: str
    person: str
    is_minor: bool
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class EnteredRole:
    """A role as the roster brings it, by the person's code."""

    person: str
    role: str
    area_id: int
    unit: str
    since: date
    until: date | None


class Entering:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """People by code, name and telephone."""
        there = self._found(_people_by_code, (row[0] for row in rows))
        self._put(
            _new_person,
            [
                {"code": code, "name": name, "telephone": telephone}
                for code, name, telephone in rows
                if code not in there
            ],
        )

    def households(self, rows: Sequence[EnteredHousehold], now: datetime) -> None:
        """Households with their heads, and their consents recorded `now`."""
        there = self._found(_households_by_code, (row.code for row in rows))
        new = [row for row in rows if row.code not in there]
        self._put(
            _new_household,
            [
                {
                    "code": row.code,
                    "village_id": row.village_id,
                    "grid_id": row.grid_id,
                    "group_no": row.group_no,
                    "head": row.head,
                    "resident": row.resident,
                    "name_may_be_published": row.name_may_be_published,
                }
                for row in new
            ],
        )
        ids = self._found(_households_by_code, (row.code for row in new))
        self._put(
            _new_headship,
            [{"household_id": ids[row.code], "since": EVER, "name": row.head} for row in new],
        )
        self._put(
            _new_participation,
            [
                {
                    "household_id": ids[row.code],
                    "since": row.takes_part_since,
                    "consent": Consent.ROSTER.value,
                    "consented_on": row.takes_part_since,
                    "recorded_at": now,
                }
                for row in new
                if row.takes_part_since is not None
            ],
        )

    def members(self, rows: Sequence[EnteredMember]) -> None:
        """Members, each name once in its household. Raises NotFound for a code nobody has."""
        homes = self._every(_households_by_code, {row.household for row in rows}, "household")
        people = self._every(_people_by_code, {row.person for row in rows if row.person}, "person")
        asked = {"these": list(homes.values())}
        there = {tuple(row) for row in self._connection.execute(_members_of, asked)}
        self._put(
            _new_member,
            [
                {
                    "household_id": homes[row.household],
                    "person_id": people[row.person] if row.person else None,
                    "name": row.name,
                    "is_minor": row.is_minor,
                    "since": row.since,
                    "until": row.until,
                }
                for row in rows
                if (homes[row.household], row.name) not in there
            ],
        )

    def roles(self, rows: Sequence[EnteredRole]) -> None:
        """Roles; giving one twice changes nothing. Raises NotFound for a code nobody has."""
        people = self._every(_people_by_code, {row.person for row in rows}, "person")
        insert_all_or_skip(
            self._connection,
            _grant,
            [
                {
                    "person_id": people[row.person],
                    "role": row.role,
                    "area_id": row.area_id,
                    "unit": row.unit,
                    "since": row.since,
                    "until": row.until,
                }
                for row in rows
            ],
        )

    def _every(self, statement: Any, codes: Iterable[str], what: str) -> Mapping[str, int]:
        asked = set(codes)
        found = self._found(statement, asked)
        if lacking := asked - found.keys():
            raise NotFound(f"{what} {min(lacking)}")
        return found

    def _found(self, statement: Any, codes: Iterable[str]) -> dict[str, int]:
        rows = self._connection.execute(statement, {"these": list(codes)})
        return dict(map(tuple, rows))

    def _put(self, statement: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(statement, rows)
