"""The roster entered by the thousand rows: each once, whatever is there already.

Every method takes a chunk, finds out by one look what of it is new, and writes that by one
statement a table. What is there is left as it is, so a chunk may be entered again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, select

from storage.columns import table
from storage.errors import NotFound
from storage.members import EVER
from storage.participation import Consent
from storage.seal_stages import CONSENT_GIVEN
from storage.seals import seal_new
from storage.tables.people import GrantRow, HouseholdRow, MemberRow, PersonRow
from storage.tables.roster import HeadshipRow, ParticipationRow
from storage.upsert import insert_all, insert_all_or_skip

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
_HOUSEHOLD = (
    *("code", "village_id", "grid_id", "group_no"),
    *("head", "resident", "name_may_be_published"),
)
_PARTICIPATION = (
    *("household_id", "since", "consent", "consented_name", "consented_on"),
    *("witness", "recorded_at", "ended_how", "ended_name"),
)


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
        new = [row for row in rows if row[0] not in there]
        insert_all(self._connection, _person, ("code", "name", "telephone"), new)

    def households(self, rows: Sequence[EnteredHousehold], now: datetime) -> None:
        """Households with their heads, and their consents recorded `now`."""
        there = self._found(_households_by_code, (row.code for row in rows))
        new = [row for row in rows if row.code not in there]
        insert_all(
            self._connection,
            _household,
            _HOUSEHOLD,
            [
                (
                    row.code,
                    row.village_id,
                    row.grid_id,
                    row.group_no,
                    row.head,
                    row.resident,
                    row.name_may_be_published,
                )
                for row in new
            ],
        )
        ids = self._found(_households_by_code, (row.code for row in new))
        heads = [(ids[row.code], EVER, row.head) for row in new]
        insert_all(self._connection, _headship, ("household_id", "since", "name"), heads)
        how = Consent.ROSTER.value
        agreed = [row for row in new if row.takes_part_since is not None]
        insert_all(
            self._connection,
            _participation,
            _PARTICIPATION,
            [
                (
                    *(ids[row.code], row.takes_part_since, how, "", row.takes_part_since),
                    *("", now, "", ""),
                )
                for row in agreed
            ],
        )
        seal_new(self._connection, CONSENT_GIVEN, "household_id", [ids[row.code] for row in agreed])

    def members(self, rows: Sequence[EnteredMember]) -> None:
        """Members, each name once in its household. Raises NotFound for a code nobody has."""
        homes = self._every(_households_by_code, {row.household for row in rows}, "household")
        people = self._every(_people_by_code, {row.person for row in rows if row.person}, "person")
        asked = {"these": list(homes.values())}
        there = {tuple(row) for row in self._connection.execute(_members_of, asked)}
        insert_all(
            self._connection,
            _member,
            ("household_id", "person_id", "name", "is_minor", "since", "until"),
            [
                (
                    homes[row.household],
                    people[row.person] if row.person else None,
                    row.name,
                    row.is_minor,
                    row.since,
                    row.until,
                )
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
