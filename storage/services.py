"""Households served in person: whose slip somebody got, and which households have no phone."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Date, bindparam, exists, func, or_, select

from storage.columns import table
from storage.households import Household
from storage.tables.people import (
    AccountRow,
    AreaRow,
    ChatRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
)
from storage.tables.showing import HouseholdServiceRow
from storage.upsert import insert_or_skip

CLERK, GRID_WORKER = "clerk", "grid_worker"
"""As whom somebody serves a household."""

_service = table(HouseholdServiceRow)
_person = table(PersonRow)
_household = table(HouseholdRow)
_member = table(MemberRow)
_account = table(AccountRow)
_chat = table(ChatRow)
_area = table(AreaRow)

_day = bindparam("day", type_=Date())
_reached = exists().where(
    _member.c.household_id == _household.c.id,
    _member.c.is_minor.is_(False),
    _member.c.since <= _day,
    or_(_member.c.until.is_(None), _member.c.until >= _day),
    _account.c.person_id == _member.c.person_id,
    _chat.c.account_id == _account.c.id,
    _chat.c.kind == "private",
    _chat.c.unreachable == "",
)
"""A grown member of today can be written to."""

_without_phone = (
    select(_household)
    .join(_area, _area.c.id == _household.c.grid_id)
    .where(_area.c.path.startswith(bindparam("path"), autoescape=False), ~_reached)
    .where(or_(_household.c.since.is_(None), _household.c.since <= _day))
    .where(or_(_household.c.until.is_(None), _household.c.until >= _day))
    .order_by(_household.c.code)
)
_has_phone = select(func.count()).where(_household.c.id == bindparam("household"), _reached)
_of_household = (
    select(_person.c.name, _service.c.served_as, _service.c.served_at)
    .join(_person, _person.c.id == _service.c.served_by)
    .where(_service.c.household_id == bindparam("household"))
    .order_by(_service.c.id.desc())
    .limit(bindparam("most"))
)


@dataclass(frozen=True)
class Service:
    """Somebody got the household's slip for it, as its clerk or its grid worker."""

    name: str
    served_as: str
    served_at: datetime


class Services:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def without_phone(self, path: str, day: date) -> tuple[Household, ...]:
        """The households in an area of whom no grown member can be written to, by code."""
        rows: Any = self._connection.execute(_without_phone, {"path": path, "day": day}).mappings()
        return tuple(Household(**row) for row in rows)

    def has_phone(self, household_id: int, day: date) -> bool:
        """Whether a grown member of the household can be written to."""
        asked = {"household": household_id, "day": day}
        return bool(self._connection.execute(_has_phone, asked).scalar_one())

    def serve(self, household_id: int, by: int, served_as: str, cause: int, now: datetime) -> None:
        """Notes that somebody got the household's slip for it; the same cause is noted once."""
        insert_or_skip(
            self._connection,
            _service,
            household_id=household_id,
            served_by=by,
            served_as=served_as,
            cause=cause,
            served_at=now,
        )

    def of_household(self, household_id: int, most: int) -> tuple[Service, ...]:
        """Who served a household, the newest first."""
        asked = {"household": household_id, "most": most}
        rows = self._connection.execute(_of_household, asked)
        return tuple(Service(*row) for row in rows)
