"""Households and their members."""

from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)

from storage.columns import table
from storage.errors import NotFound
from storage.members import EVER, Members
from storage.participation import Consent, Given, Participations
from storage.tables.people import HouseholdRow, MemberRow
from storage.tables.roster import NamingRow

_household = table(HouseholdRow)
_member = table(MemberRow)
_naming = table(NamingRow)

_of_person = (
    select(_household)
    .join(_member, _member.c.household_id == _household.c.id)
    .where(_member.c.person_id == bindparam("person"), _member.c.since <= bindparam("day"))
    .where(or_(_member.c.until.is_(None), _member.c.until >= bindparam("day")))
    .order_by(_household.c.code)
)

_family = select(_member.c.person_id).where(
    _member.c.household_id == bindparam("household"), _member.c.person_id.is_not(None)
)

_homes_ever = select(_member.c.household_id).where(_member.c.person_id == bindparam("person"))

_naming_changes = select(_naming.c.changes).where(_naming.c.village_id == bindparam("village"))


@dataclass(frozen=True)
class Household:
    """A household; `head` is the name of its head (户主) now.

    `until` is its last day; `spend_until` the last day on which one that is gone may spend.
    """

    id: int
    code: str
    village_id: int
    grid_id: int
    group_no: str
    head: str
    resident: bool
    name_may_be_published: bool
    since: date | None = None
    until: date | None = None
    spend_until: date | None = None

    def is_there_on(self, day: date) -> bool:
        """Whether the household has begun and is not gone."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)

    def may_spend_on(self, day: date) -> bool:
        """Whether its balance may be spent: always while it is there, and some days after."""
        return may_spend(self.until, self.spend_until, day)


def may_spend(until: date | None, spend_until: date | None, day: date) -> bool:
    """Whether a household with such days may spend on a day; see `Household`."""
    return until is None or day <= max(until, spend_until or until)


_in_village = (
    select(*(_household.c[field.name] for field in fields(Household)))
    .where(_household.c.village_id == bindparam("village"))
    .order_by(_household.c.code)
)


class Households:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        code: str,
        village_id: int,
        grid_id: int,
        group_no: str,
        head: str,
        resident: bool,
        takes_part_since: date | None,
        name_may_be_published: bool,
        since: date | None = None,
        now: datetime | None = None,
    ) -> Household:
        """A new household; raises IntegrityError for a code already taken.

        `takes_part_since` is a consent that the roster brings along, recorded `now`.
        """
        values = {
            "code": code,
            "village_id": village_id,
            "grid_id": grid_id,
            "group_no": group_no,
            "head": head,
            "resident": resident,
            "name_may_be_published": name_may_be_published,
            "since": since,
        }
        made = (
            self._connection.execute(insert(_household).returning(_household), values)
            .mappings()
            .one()
        )
        household = _household_of(made)
        Members(self._connection).put_head(household.id, head, since or EVER)
        if takes_part_since is not None:
            consent = Given(Consent.ROSTER, takes_part_since)
            recorded = now or datetime.combine(takes_part_since, time(), UTC)
            Participations(self._connection).join(household.id, takes_part_since, consent, recorded)
        return household

    def add_member(
        self,
        household_id: int,
        name: str,
        since: date,
        *,
        person_id: int | None = None,
        is_minor: bool = False,
        until: date | None = None,
    ) -> int:
        """A new member, up to a last day if it has left; returns its id."""
        made: int = self._connection.execute(
            insert(_member).returning(_member.c.id),
            {
                "household_id": household_id,
                "name": name,
                "since": since,
                "person_id": person_id,
                "is_minor": is_minor,
                "until": until,
            },
        ).scalar_one()
        return made

    def get(self, household_id: int) -> Household:
        """Raises NotFound."""
        found = self._list(select(_household).where(_household.c.id == household_id))
        if not found:
            raise NotFound(f"household {household_id}")
        return found[0]

    def by_code(self, code: str) -> Household | None:
        found = self._list(select(_household).where(_household.c.code == code))
        return found[0] if found else None

    def of_person(self, person_id: int, day: date) -> tuple[Household, ...]:
        """The households a person is a member of on a day."""
        return self._list(_of_person, person=person_id, day=day)

    def in_village(self, village_id: int) -> tuple[Household, ...]:
        """Every household of a village, by code."""
        # By place and not by name: of a large village that is most of the time it takes.
        rows = self._connection.execute(_in_village, {"village": village_id}).all()
        return tuple(Household(*row) for row in rows)

    def naming(self, village_id: int) -> int:
        """How often it has changed how the village's households are named: who agrees that the
        name is published, and who is head. Triggers count (`NamingRow`), so it is read at once."""
        changes: int | None = self._connection.execute(
            _naming_changes, {"village": village_id}
        ).scalar_one_or_none()
        return changes or 0

    def found(self, words: str, village_id: int, most: int) -> tuple[Household, ...]:
        """Households of a village by code, end of code, or part of the head's name."""
        return self._list(
            select(_household)
            .where(_household.c.village_id == village_id)
            .where(
                or_(
                    _household.c.code == words,
                    _household.c.code.iendswith(words, autoescape=True),
                    _household.c.head.icontains(words, autoescape=True),
                )
            )
            .order_by(_household.c.code)
            .limit(most)
        )

    def members_count(self, village_id: int, day: date) -> dict[int, int]:
        """How many members each household of a village has on a day, by household id."""
        rows = self._connection.execute(
            select(_member.c.household_id, func.count())
            .join(_household, _household.c.id == _member.c.household_id)
            .where(_household.c.village_id == village_id, _member.c.since <= day)
            .where(or_(_member.c.until.is_(None), _member.c.until >= day))
            .group_by(_member.c.household_id)
        )
        return {row[0]: row[1] for row in rows}

    def adults(self, household_id: int, day: date) -> tuple[tuple[int, int, str], ...]:
        """The household's grown members who chat or may: (member id, person id, name)."""
        rows = self._connection.execute(
            select(_member.c.id, _member.c.person_id, _member.c.name)
            .where(_member.c.household_id == household_id, _member.c.person_id.is_not(None))
            .where(_member.c.is_minor.is_(False), _member.c.since <= day)
            .where(or_(_member.c.until.is_(None), _member.c.until >= day))
            .order_by(_member.c.id)
        )
        return tuple((row[0], row[1], row[2]) for row in rows)

    def close(self, household_id: int, last_day: date, spend_until: date) -> bool:
        """A household is gone after a day; False if it was gone before."""
        closed = self._connection.execute(
            update(_household)
            .where(_household.c.id == household_id, _household.c.until.is_(None))
            .values(until=last_day, spend_until=spend_until)
        )
        return closed.rowcount == 1

    def family(self, household_id: int) -> frozenset[int]:
        """The people who are or ever were of the household."""
        rows = self._connection.execute(_family, {"household": household_id})
        return frozenset(row[0] for row in rows)

    def ever_of(self, person_id: int) -> frozenset[int]:
        """The households, by id, that a person is or ever was of: the other side of `family`."""
        rows = self._connection.execute(_homes_ever, {"person": person_id})
        return frozenset(row[0] for row in rows)

    def publish_name(self, household_id: int, agreed: bool) -> None:
        """Whether the household agreed that its masked name is published."""
        self._connection.execute(
            update(_household)
            .where(_household.c.id == household_id)
            .values(name_may_be_published=agreed)
        )

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[Household, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(_household_of(row) for row in rows)


def _household_of(row: RowMapping) -> Household:
    return Household(**row)
