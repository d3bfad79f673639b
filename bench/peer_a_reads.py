"""What peer A reads for one answer: the rows our step reads, through an async SQLModel session.

Fair, because rows that belong together are joined where an engineer would join them, so that it
takes fewer statements than ours; because columns are named where only a few of a row are wanted;
and because nothing is read twice. Results, objections and honours are in `peer_a_results.py`.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.peer_a_results import Result, read_honours, read_on_their_way, read_result
from bench.updates import BOT
from bench.village import DOOR
from rules.participation import Span, takes_part
from rules.periods import Period
from rules.redemption import Standing
from rules.roles import Role
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.scoring import Score
from storage.ledger_lines import Kind
from storage.tables.honours import HonourSelectionRow
from storage.tables.path import LaneRow, OfferRow
from storage.tables.people import (
    AccountRow,
    AreaRow,
    ChatRow,
    GrantRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
)
from storage.tables.points import (
    BalanceRow,
    LedgerRow,
    LedgerTextRow,
    SettlementRow,
)
from storage.tables.redemption import OrderRow
from storage.tables.roster import ParticipationRow

LAST_LINES = 5

Entry = tuple[LedgerRow, str, str, str | None]
"""A line with its place, its reason and the name of whoever entered it."""


@dataclass(frozen=True)
class Points:
    """Everything one household is told, before it is worded."""

    household: HouseholdRow
    day: date
    takes_part: bool
    balance: int
    reserved: int
    result: Result
    honours: list[HonourSelectionRow]
    on_their_way: list[SettlementRow]
    scores: list[tuple[int, Score]]
    """With the ids of their lines."""
    entries: list[Entry]
    grid: AreaRow
    workers: list[tuple[PersonRow, str]]


async def read_person(session: AsyncSession, user: int) -> PersonRow:
    """Who writes, in which chat, with what open conversation, and what they were last offered."""
    found = await session.exec(
        select(PersonRow, ChatRow)
        .join(AccountRow, col(AccountRow.person_id) == col(PersonRow.id))
        .join(ChatRow, col(ChatRow.account_id) == col(AccountRow.id))
        .where(AccountRow.door == DOOR, AccountRow.bot == BOT)
        .where(AccountRow.external_id == str(user), ChatRow.kind == "private")
    )
    person, chat = found.one()
    await session.get(LaneRow, f"p{person.id}")
    await session.get(OfferRow, chat.id)
    return person


async def read_households(
    session: AsyncSession, person: PersonRow, day: date
) -> list[HouseholdRow]:
    """The households the person is a member of, and whether as a minor."""
    found = await session.exec(
        select(HouseholdRow, col(MemberRow.is_minor))
        .join(MemberRow, col(MemberRow.household_id) == col(HouseholdRow.id))
        .where(MemberRow.person_id == person.id, MemberRow.since <= day)
        .where(or_(col(MemberRow.until).is_(None), col(MemberRow.until) >= day))
        .order_by(HouseholdRow.code)
    )
    return [household for household, _ in found]


async def read_points(
    session: AsyncSession, scheme: Scheme, household: HouseholdRow, period: Period, day: date
) -> Points:
    """The household's points, as they stand."""
    assert household.id is not None
    balance = await session.get(BalanceRow, household.id)
    grid = await session.get_one(AreaRow, household.grid_id)
    return Points(
        household=household,
        day=day,
        takes_part=await _takes_part(session, household, period),
        balance=balance.hundredths if balance else 0,
        reserved=await _reserved(session, household.id),
        result=await read_result(session, household, period.previous, day),
        honours=await read_honours(session, household.id),
        on_their_way=await read_on_their_way(session, household.village_id),
        scores=await _scores(session, scheme, household, period),
        entries=await _entries(session, household.id),
        grid=grid,
        workers=await _workers(session, day),
    )


async def _reserved(session: AsyncSession, household_id: int) -> int:
    """What is set aside for orders that wait to be picked up."""
    found = await session.exec(
        select(func.coalesce(func.sum(OrderRow.points), 0))
        .where(OrderRow.household_id == household_id)
        .where(OrderRow.state == Standing.ORDERED.value)
    )
    return found.one()


async def _takes_part(session: AsyncSession, household: HouseholdRow, period: Period) -> bool:
    found = await session.exec(
        select(ParticipationRow).where(ParticipationRow.household_id == household.id)
    )
    return takes_part((Span(each.since, each.until) for each in found), period)


async def _scores(
    session: AsyncSession, scheme: Scheme, household: HouseholdRow, period: Period
) -> list[tuple[int, Score]]:
    """The year's scores up to the period's end, each with its line's id."""
    year_start = period.first_day.replace(month=1, day=1)
    found = await session.exec(
        select(  # type: ignore[call-overload]  # typed up to four columns
            col(LedgerRow.id),
            col(LedgerRow.happened_on),
            col(LedgerRow.item),
            col(LedgerRow.quantity),
            col(LedgerRow.hundredths),
        )
        .where(LedgerRow.household_id == household.id, LedgerRow.kind == Kind.SCORE.value)
        .where(col(LedgerRow.happened_on).between(year_start, period.last_day))
        .order_by(col(LedgerRow.id))
    )
    return [
        (
            line_id or 0,
            Score(
                day=day,
                household=household.code,
                item=item,
                quantity=Decimal(quantity),
                mark=hundredths if isinstance(scheme.by_code.get(item), BaseItem) else None,
            ),
        )
        for line_id, day, item, quantity, hundredths in found
    ]


async def _entries(session: AsyncSession, household_id: int) -> list[Entry]:
    """The newest lines with their words and with who entered them."""
    found = await session.exec(
        select(
            LedgerRow,
            func.coalesce(LedgerTextRow.place, ""),
            func.coalesce(LedgerTextRow.reason, ""),
            PersonRow.name,
        )
        .join(LedgerTextRow, col(LedgerTextRow.ledger_id) == col(LedgerRow.id), isouter=True)
        .join(PersonRow, col(PersonRow.id) == col(LedgerRow.recorded_by), isouter=True)
        .where(LedgerRow.household_id == household_id)
        .order_by(col(LedgerRow.id).desc())
        .limit(LAST_LINES)
    )
    return list(found)


async def _workers(session: AsyncSession, day: date) -> list[tuple[PersonRow, str]]:
    """Every grid worker with the path of their area."""
    found = await session.exec(
        select(PersonRow, AreaRow.path)
        .join(GrantRow, col(GrantRow.person_id) == col(PersonRow.id))
        .join(AreaRow, col(AreaRow.id) == col(GrantRow.area_id))
        .where(GrantRow.role == Role.GRID_WORKER.value, GrantRow.since <= day)
        .where(or_(col(GrantRow.until).is_(None), col(GrantRow.until) >= day))
        .order_by(col(PersonRow.id))
    )
    return list(found)
