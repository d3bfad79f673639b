"""The whole roster as it stands, read at once for the office's tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, Table, func, select

from rules.participation import Span
from storage.areas import Area
from storage.columns import table
from storage.households import Household
from storage.ledger_lines import Kind
from storage.people import Person
from storage.settlements import ASKED
from storage.tables.people import (
    AccountRow,
    AreaRow,
    GrantRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
)
from storage.tables.points import LedgerRow, LedgerTextRow, SettlementRow
from storage.tables.roster import ParticipationRow

_area = table(AreaRow)
_person = table(PersonRow)
_grant = table(GrantRow)
_household = table(HouseholdRow)
_member = table(MemberRow)
_account = table(AccountRow)
_ledger = table(LedgerRow)
_text = table(LedgerTextRow)
_settlement = table(SettlementRow)
_participation = table(ParticipationRow)


@dataclass(frozen=True)
class GivenRole:
    """A role in an area from a day on; `until` is its last day."""

    person_id: int
    role: str
    area_id: int
    unit: str
    since: date
    until: date | None


@dataclass(frozen=True)
class Member:
    """A person of a household; `until` is the last day."""

    id: int
    household_id: int
    person_id: int | None
    name: str
    is_minor: bool
    since: date
    until: date | None


@dataclass(frozen=True)
class Roster:
    """Everybody and everything the town has on its lists."""

    areas: tuple[Area, ...]
    people: tuple[Person, ...]
    roles: tuple[GivenRole, ...]
    households: tuple[Household, ...]
    members: tuple[Member, ...]
    consents: dict[int, tuple[Span, ...]]
    """The days for which each household takes part in points, by household id, oldest first."""
    carried_over: dict[int, int]
    """What each household brought along, by household id, in hundredths."""
    worked_out: frozenset[tuple[int, str]]
    """Village ids and the periods whose results are there."""


@dataclass(frozen=True)
class EnteredScore:
    """A score in the ledger with its words; `erased` if they have been taken out."""

    household_id: int
    member_id: int | None
    item: str
    quantity: str
    hundredths: int
    happened_on: date
    recorded_by: int | None
    place: str
    reason: str
    erased: bool


def read_roster(connection: Connection) -> Roster:
    """Everything, in the order in which it was entered."""
    carried = connection.execute(
        select(_ledger.c.household_id, func.sum(_ledger.c.hundredths))
        # What a change of the roster moved from household to household names it as its item.
        .where(_ledger.c.kind == Kind.CARRIED_OVER.value, _ledger.c.item == "")
        .group_by(_ledger.c.household_id)
    )
    worked_out = connection.execute(
        select(_settlement.c.village_id, _settlement.c.period).where(_settlement.c.state != ASKED)
    )
    consents: dict[int, tuple[Span, ...]] = {}
    for row in _all(connection, _participation):
        span = Span(row["since"], row["until"])
        consents[row["household_id"]] = (*consents.get(row["household_id"], ()), span)
    return Roster(
        areas=tuple(Area(**row) for row in _all(connection, _area)),
        people=tuple(Person(**row) for row in _all(connection, _person)),
        roles=tuple(
            GivenRole(**{name: value for name, value in row.items() if name != "id"})
            for row in _all(connection, _grant)
        ),
        households=tuple(Household(**row) for row in _all(connection, _household)),
        members=tuple(Member(**row) for row in _all(connection, _member)),
        consents=consents,
        carried_over={row[0]: row[1] for row in carried},
        worked_out=frozenset((row.village_id, row.period) for row in worked_out),
    )


def members_of(connection: Connection, household_id: int) -> tuple[Member, ...]:
    """Everybody who is or was a member of a household."""
    rows = connection.execute(
        select(_member).where(_member.c.household_id == household_id).order_by(_member.c.id)
    )
    return tuple(Member(**row) for row in rows.mappings())


def imported_scores(
    connection: Connection, source: str, first: date, last: date
) -> Iterator[EnteredScore]:
    """The scores between two days whose source begins so, in the order they were entered."""
    rows = connection.execute(
        select(
            _ledger.c.household_id,
            _ledger.c.member_id,
            _ledger.c.item,
            _ledger.c.quantity,
            _ledger.c.hundredths,
            _ledger.c.happened_on,
            _ledger.c.recorded_by,
            func.coalesce(_text.c.place, "").label("place"),
            func.coalesce(_text.c.reason, "").label("reason"),
            _text.c.salt.is_(None).label("erased"),
        )
        .join(_text, _text.c.ledger_id == _ledger.c.id, isouter=True)
        .where(_ledger.c.kind == Kind.SCORE.value, _ledger.c.happened_on.between(first, last))
        .where(_ledger.c.source.startswith(source, autoescape=True))
        .order_by(_ledger.c.id)
    )
    for row in rows.mappings():
        yield EnteredScore(**row)


def unbound_people(connection: Connection) -> tuple[Person, ...]:
    """Whoever has no account yet, by code."""
    bound = select(_account.c.person_id).where(_account.c.person_id == _person.c.id)
    rows = connection.execute(select(_person).where(~bound.exists()).order_by(_person.c.code))
    return tuple(Person(**row) for row in rows.mappings())


def _all(connection: Connection, rows: Table) -> Iterator[RowMapping]:
    yield from connection.execute(select(rows).order_by(rows.c.id)).mappings()
