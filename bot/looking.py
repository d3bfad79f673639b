"""Looking into the database from the event loop, which must never wait for a server."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from aiohttp import web

from storage.database import Database
from storage.store import Store

T = TypeVar("T")

PATIENCE_S = 3.0
"""How long whoever asks is kept; a look takes a millisecond."""


async def look(database: Database, question: Callable[[Store], T]) -> T:
    """Answers a question from one moment of the database.

    A file is read at once: that takes less time than a thread. A server is asked in a thread, and
    given up after PATIENCE_S; raises 503 then. The thread itself ends with storage's own limit.
    """

    def ask() -> T:
        with database.reading() as connection:
            return question(Store(connection))

    if not database.is_far:
        return ask()
    try:
        async with asyncio.timeout(PATIENCE_S):
            return await asyncio.to_thread(ask)
    except TimeoutError:
        raise web.HTTPServiceUnavailable(text="the database does not answer; try again") from None
