"""Who of a village's people with an account is called by a name: for a seat on a panel."""

from datetime import date

from sqlalchemy import Connection, Date, String, bindparam, exists, or_, select

from storage.columns import table
from storage.people import Person
from storage.tables.people import AccountRow, AreaRow, GrantRow, HouseholdRow, MemberRow, PersonRow

_person = table(PersonRow)
_account = table(AccountRow)
_grant = table(GrantRow)
_area = table(AreaRow)
_member = table(MemberRow)
_household = table(HouseholdRow)

_day = bindparam("day", type_=Date())
_has_account = exists().where(_account.c.person_id == _person.c.id)
_lives_there = exists().where(
    _member.c.person_id == _person.c.id,
    _member.c.household_id == _household.c.id,
    _household.c.village_id == bindparam("village"),
    _member.c.is_minor.is_(False),
    _member.c.since <= _day,
    or_(_member.c.until.is_(None), _member.c.until >= _day),
)
_works_there = exists().where(
    _grant.c.person_id == _person.c.id,
    _grant.c.area_id == _area.c.id,
    _area.c.path.startswith(bindparam("path", type_=String())),
    _grant.c.since <= _day,
    or_(_grant.c.until.is_(None), _grant.c.until >= _day),
)
_is_minor = exists().where(
    _member.c.person_id == _person.c.id,
    _member.c.is_minor.is_(True),
    _member.c.since <= _day,
    or_(_member.c.until.is_(None), _member.c.until >= _day),
)
_called = (
    select(_person)
    .where(_person.c.name == bindparam("name"), _has_account, ~_is_minor)
    .where(or_(_lives_there, _works_there))
    .order_by(_person.c.id)
    .limit(bindparam("most"))
)


class Villagers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def called(
        self, name: str, village_id: int, village_path: str, day: date, most: int
    ) -> tuple[Person, ...]:
        """The village's grown people of that name who have an account, by id."""
        asked = {
            "name": name,
            "village": village_id,
            "path": village_path,
            "day": day,
            "most": most,
        }
        rows = self._connection.execute(_called, asked).mappings()
        return tuple(Person(**row) for row in rows)
