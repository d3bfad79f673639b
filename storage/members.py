"""Who belongs to a household on a day, and who is its head: read by date, ended once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    update,
)

from storage.columns import table
from storage.tables.people import HouseholdRow, MemberRow
from storage.tables.roster import HeadshipRow
from storage.upsert import insert_or_replace

EVER = date(1, 1, 1)
"""Since when somebody is head whose beginning nobody wrote down."""

_member = table(MemberRow)
_household = table(HouseholdRow)
_headship = table(HeadshipRow)


def _there_on(day: ColumnElement[Any]) -> ColumnElement[bool]:
    return and_(_member.c.since <= day, or_(_member.c.until.is_(None), _member.c.until >= day))


_columns = select(
    _member.c.id,
    _member.c.household_id,
    _member.c.person_id,
    _member.c.name,
    _member.c.is_minor,
    _member.c.since,
    _member.c.until,
)
_on_day = _columns.where(
    _member.c.household_id == bindparam("household"), _there_on(bindparam("day"))
).order_by(_member.c.id)
_ever = _columns.where(_member.c.household_id == bindparam("household")).order_by(_member.c.id)
_of_person = _columns.where(
    _member.c.person_id == bindparam("person"), _there_on(bindparam("day"))
).order_by(_member.c.id)
_end = (
    update(_member)
    .where(_member.c.id == bindparam("member"), _member.c.until.is_(None))
    .values(until=bindparam("last_day"))
)
_call = (
    update(_household)
    .where(_household.c.id == bindparam("household"))
    .values(head=bindparam("name"))
)
_newest = (
    select(_headship.c.household_id, func.max(_headship.c.since).label("since"))
    .join(_household, _household.c.id == _headship.c.household_id)
    .where(_household.c.village_id == bindparam("village"), _headship.c.since <= bindparam("day"))
    .group_by(_headship.c.household_id)
    .subquery()
)
_heads = select(_headship.c.household_id, _headship.c.name).join(
    _newest,
    and_(_newest.c.household_id == _headship.c.household_id, _newest.c.since == _headship.c.since),
)


@dataclass(frozen=True)
class HouseholdMember:
    """A person of a household; `until` is the last day, `person_id` whom they chat as."""

    id: int
    household_id: int
    person_id: int | None
    name: str
    is_minor: bool
    since: date
    until: date | None


class Members:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def on(self, household_id: int, day: date) -> tuple[HouseholdMember, ...]:
        """Who belongs to a household on a day, first entered first."""
        return self._list(_on_day, household=household_id, day=day)

    def ever(self, household_id: int) -> tuple[HouseholdMember, ...]:
        """Everybody who belongs, belonged or will belong to a household."""
        return self._list(_ever, household=household_id)

    def of_person(self, person_id: int, day: date) -> tuple[HouseholdMember, ...]:
        """As whom a person belongs to households on a day."""
        return self._list(_of_person, person=person_id, day=day)

    def end(self, member_id: int, last_day: date) -> bool:
        """Somebody belongs to a household until a day; False if they had left before."""
        asked = {"member": member_id, "last_day": last_day}
        return self._connection.execute(_end, asked).rowcount == 1

    def put_head(self, household_id: int, name: str, since: date) -> None:
        """Somebody is the household's head from a day on."""
        insert_or_replace(
            self._connection,
            _headship,
            ("household_id", "since"),
            household_id=household_id,
            since=since,
            name=name,
        )
        self._connection.execute(_call, {"household": household_id, "name": name})

    def heads_on(self, village_id: int, day: date) -> Mapping[int, str]:
        """Who is head of each household of a village on a day, by household id."""
        rows = self._connection.execute(_heads, {"village": village_id, "day": day})
        return {row.household_id: row.name for row in rows}

    def _list(self, statement: Select[Any], **values: object) -> tuple[HouseholdMember, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(HouseholdMember(**row) for row in rows)
