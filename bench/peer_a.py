"""Peer A: a plain PTB Application that answers 积分 with our text, and writes nothing.

What our step reads, it reads; what our step says, it says. It keeps no message, recognises no
repetition, remembers no conversation and queues no reply.
"""

from datetime import UTC, datetime
from functools import cache

from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.peer_a_reads import read_households, read_person, read_points
from bench.peer_a_words import statement
from bench.peer_webhook import run_peer
from bot.settings import Settings
from bot.wiring import load_regulations
from handlers.regulations import Regulations
from messages.catalogue import DEFAULT_LOCALE
from rules.periods import Period

_regulations = cache(lambda: load_regulations(Settings(_env_file=None)))


async def answer(engine: AsyncEngine, user: int) -> str:
    """The points of the user's households, as they stand now."""
    return await answer_at(engine, user, datetime.now(UTC))


async def answer_at(engine: AsyncEngine, user: int, now: datetime) -> str:
    """The same as it stands at a moment, in the user's language."""
    regulations: Regulations = _regulations()
    today = regulations.today(now)
    period = Period.holding(regulations.scheme.period, today)
    async with AsyncSession(engine) as session:
        person = await read_person(session, user)
        locale = person.locale or DEFAULT_LOCALE
        texts = []
        for household in await read_households(session, person, today):
            found = await read_points(session, regulations.scheme, household, period, today)
            texts.append(statement(regulations, locale, found, period))
    return "\n\n".join(texts)


if __name__ == "__main__":
    run_peer(answer)
