"""People, their roles and their accounts."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, String, bindparam, insert, or_, select, update

from rules.case_life import PersonView
from rules.roles import Grant, Role
from storage.columns import table
from storage.errors import NotFound
from storage.tables.people import (
    AccountRow,
    AreaRow,
    ChatRow,
    ConsentRow,
    GrantRow,
    PersonRow,
)
from storage.upsert import insert_or_skip

_person = table(PersonRow)
_grant = table(GrantRow)
_area = table(AreaRow)
_account = table(AccountRow)
_chat = table(ChatRow)
_consent = table(ConsentRow)

_by_id = select(_person).where(_person.c.id == bindparam("person_id"))
_by_code = select(_person).where(_person.c.code == bindparam("code"))
_in_force = (_grant.c.since <= bindparam("day")) & or_(
    _grant.c.until.is_(None), _grant.c.until >= bindparam("day")
)
_grants = (
    select(_grant.c.role, _area.c.path, _grant.c.unit, _area.c.id.label("area_id"))
    .join(_area, _area.c.id == _grant.c.area_id)
    .where(_grant.c.person_id == bindparam("person_id"), _in_force)
    .order_by(_grant.c.id)
)
_path = bindparam("path", type_=String())
_holders = (
    select(_person, _grant.c.unit.label("_unit"))
    .join(_grant, _grant.c.person_id == _person.c.id)
    .join(_area, _area.c.id == _grant.c.area_id)
    .where(_grant.c.role == bindparam("role"), _in_force)
    .order_by(_person.c.id)
)
_holders_over = _holders.where(_path.startswith(_area.c.path))
_holders_within = _holders.where(_area.c.path.startswith(_path))
_private_chat = (
    select(_chat.c.id)
    .join(_account, _account.c.id == _chat.c.account_id)
    .where(_account.c.person_id == bindparam("person_id"))
    .where(_chat.c.kind == "private", _chat.c.unreachable == "")
    .order_by(_account.c.last_seen_at.desc().nulls_last(), _chat.c.id)
    .limit(1)
)
_consented = select(_consent.c.id).where(
    _consent.c.person_id == bindparam("person_id"), _consent.c.notice == bindparam("notice")
)


@dataclass(frozen=True)
class Person:
    """A person of the town; `locale` is None until they choose a language."""

    id: int
    code: str
    name: str
    telephone: str
    locale: str | None


class People:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, code: str, name: str, telephone: str = "") -> Person:
        """A new person; raises IntegrityError for a code already taken."""
        made: int = self._connection.execute(
            insert(_person).returning(_person.c.id),
            {"code": code, "name": name, "telephone": telephone},
        ).scalar_one()
        return Person(made, code, name, telephone, None)

    def get(self, person_id: int) -> Person:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"person_id": person_id}).mappings().one_or_none()
        if row is None:
            raise NotFound(f"person {person_id}")
        return Person(**row)

    def by_code(self, code: str) -> Person | None:
        row = self._connection.execute(_by_code, {"code": code}).mappings().one_or_none()
        return Person(**row) if row else None

    def speaks(self, person_id: int, locale: str) -> None:
        """From now on the person is answered in this language."""
        self._connection.execute(
            update(_person).where(_person.c.id == person_id), {"locale": locale}
        )

    def grant(
        self,
        person_id: int,
        role: Role,
        area_id: int,
        since: date,
        unit: str = "",
        until: date | None = None,
    ) -> None:
        """Gives a role in an area from a day on, up to a last day if it has one.

        Giving it twice changes nothing.
        """
        insert_or_skip(
            self._connection,
            _grant,
            person_id=person_id,
            role=role.value,
            area_id=area_id,
            unit=unit,
            since=since,
            until=until,
        )

    def withdraw(self, person_id: int, role: Role, last_day: date) -> None:
        """Ends a role everywhere; `last_day` is the last day it holds."""
        self._connection.execute(
            update(_grant)
            .where(_grant.c.person_id == person_id, _grant.c.role == role.value)
            .where(_grant.c.until.is_(None)),
            {"until": last_day},
        )

    def view(self, person_id: int, day: date) -> PersonView:
        """The person as the rules see them: the roles in force on a day."""
        rows = self._connection.execute(_grants, {"person_id": person_id, "day": day})
        grants = tuple(Grant(Role(role), path, unit or None) for role, path, unit, _ in rows)
        return PersonView(person_id, grants)

    def areas_with_role(self, person_id: int, role: Role, day: date) -> tuple[int, ...]:
        """The areas a person holds a role in, first given first."""
        rows = self._connection.execute(_grants, {"person_id": person_id, "day": day})
        return tuple(area_id for held, _, _, area_id in rows if held == role.value)

    def holding(
        self, role: Role, area_path: str, day: date, unit: str | None = None
    ) -> tuple[Person, ...]:
        """Whoever holds a role over an area (in it or above it), by id, each once."""
        asked = {"role": role.value, "path": area_path, "day": day}
        rows = self._connection.execute(_holders_over, asked)
        found = {row.id: _person_of(row) for row in rows if unit in (None, row._unit)}
        return tuple(found.values())

    def within(self, role: Role, area_path: str, day: date) -> tuple[Person, ...]:
        """Whoever holds a role in an area or below it, by id, each once."""
        asked = {"role": role.value, "path": area_path, "day": day}
        rows = self._connection.execute(_holders_within, asked)
        found = {row.id: _person_of(row) for row in rows}
        return tuple(found.values())

    def private_chat(self, person_id: int) -> int | None:
        """The private chat the person last wrote in, where they can be reached."""
        found: int | None = self._connection.execute(
            _private_chat, {"person_id": person_id}
        ).scalar_one_or_none()
        return found

    def locale_in(self, chat_id: int) -> str | None:
        """The language of whoever a private chat is with (None: the town's)."""
        found: str | None = self._connection.execute(
            select(_person.c.locale)
            .join(_account, _account.c.person_id == _person.c.id)
            .join(_chat, _chat.c.account_id == _account.c.id)
            .where(_chat.c.id == chat_id)
        ).scalar_one_or_none()
        return found

    def has_consented(self, person_id: int, notice: str) -> bool:
        """Whether the person agreed to this version of the notice."""
        found = self._connection.execute(_consented, {"person_id": person_id, "notice": notice})
        return found.first() is not None

    def record_consent(self, person_id: int, account_id: int, notice: str, now: datetime) -> None:
        """Keeps that the person saw the notice and agreed."""
        insert_or_skip(
            self._connection,
            _consent,
            person_id=person_id,
            account_id=account_id,
            notice=notice,
            at=now,
        )


def _person_of(row: Row[Any]) -> Person:
    return Person(row.id, row.code, row.name, row.telephone, row.locale)
