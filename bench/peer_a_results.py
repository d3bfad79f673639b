"""What peer A reads of results: the last one, what is disputed or open of it, and honours."""

from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from rules.objections import State
from rules.periods import Period
from storage.settlements import ASKED, CREDITING, PUBLISHED, SETTLED
from storage.tables.honours import HonourRow, HonourSelectionRow, HonourWithdrawalRow
from storage.tables.objections import ObjectionRow
from storage.tables.people import HouseholdRow
from storage.tables.points import PublicationRow, SettlementResultRow, SettlementRow

ON_THEIR_WAY = (ASKED, SETTLED, PUBLISHED, CREDITING)


@dataclass(frozen=True)
class Result:
    """A household's last result and what it may still say against it."""

    last: tuple[SettlementRow, SettlementResultRow] | None
    disputed: list[ObjectionRow]
    is_open: bool


async def read_result(
    session: AsyncSession, household: HouseholdRow, period: Period, day: date
) -> Result:
    """The newest revision of a period, its open objections, and whether one may be made today."""
    found = await session.exec(
        select(SettlementRow, SettlementResultRow)
        .join(SettlementResultRow, col(SettlementResultRow.settlement_id) == col(SettlementRow.id))
        .where(SettlementRow.village_id == household.village_id)
        .where(SettlementRow.period == str(period))
        .where(SettlementResultRow.household_id == household.id)
        .order_by(col(SettlementRow.revision).desc())
        .limit(1)
    )
    last = found.first()
    return Result(
        last=last,
        disputed=await _disputed(session, household, last[0]) if last else [],
        is_open=await _is_open(session, household, day),
    )


async def _disputed(
    session: AsyncSession, household: HouseholdRow, settlement: SettlementRow
) -> list[ObjectionRow]:
    found = await session.exec(
        select(ObjectionRow)
        .where(ObjectionRow.settlement_id == settlement.id)
        .where(ObjectionRow.household_id == household.id)
        .where(ObjectionRow.state == State.OPEN.value)
        .order_by(col(ObjectionRow.id))
    )
    return list(found)


async def _is_open(session: AsyncSession, household: HouseholdRow, day: date) -> bool:
    found = await session.exec(
        select(col(SettlementRow.id))
        .join(PublicationRow, col(PublicationRow.settlement_id) == col(SettlementRow.id))
        .join(SettlementResultRow, col(SettlementResultRow.settlement_id) == col(SettlementRow.id))
        .where(SettlementRow.village_id == household.village_id)
        .where(SettlementRow.state == PUBLISHED, SettlementRow.revision == 1)
        .where(SettlementResultRow.household_id == household.id)
        .where(PublicationRow.objections_until >= day)
        .limit(1)
    )
    return found.first() is not None


async def read_on_their_way(session: AsyncSession, village_id: int) -> list[SettlementRow]:
    """What the village asked for and is not final: a household is told of each."""
    found = await session.exec(
        select(SettlementRow)
        .where(SettlementRow.village_id == village_id)
        .where(col(SettlementRow.state).in_(ON_THEIR_WAY))
    )
    return list(found)


async def read_honours(session: AsyncSession, household_id: int) -> list[HonourSelectionRow]:
    """The honours of a household that were not withdrawn, newest first."""
    found = await session.exec(
        select(HonourSelectionRow)
        .join(HonourRow, col(HonourRow.selection_id) == col(HonourSelectionRow.id))
        .join(
            HonourWithdrawalRow,
            col(HonourWithdrawalRow.honour_id) == col(HonourRow.id),
            isouter=True,
        )
        .where(HonourRow.household_id == household_id)
        .where(col(HonourWithdrawalRow.honour_id).is_(None))
        .order_by(col(HonourRow.id).desc())
    )
    return list(found)
