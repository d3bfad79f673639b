"""Peer B: a PTB Application that makes one SELECT for each message, and answers with a name.

The least a bot can do that knows who writes to it: no points, no conversation, no reply kept.
"""

from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.peer_webhook import run_peer
from bench.updates import BOT
from bench.village import DOOR
from storage.tables.people import AccountRow, PersonRow


async def answer(engine: AsyncEngine, user: int) -> str:
    """The name of the person whose account this is."""
    async with AsyncSession(engine) as session:
        found = await session.exec(
            select(PersonRow)
            .join(AccountRow, col(AccountRow.person_id) == col(PersonRow.id))
            .where(AccountRow.door == DOOR, AccountRow.bot == BOT)
            .where(AccountRow.external_id == str(user))
        )
        return found.one().name


if __name__ == "__main__":
    run_peer(answer)
