"""One process at a time on one database: a lock that goes when the process ends, however."""

import asyncio
import fcntl
from collections.abc import Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.office.errors import OfficeError
from bot.session_lock import SessionLock
from storage.database import open_database

LOOK_EVERY_S = 5.0
"""So long at most two processes can run after a server that was started again."""


class Lock(Protocol):
    """What keeps a second process out."""

    def held(self) -> bool:
        """Whether it still does; False once another process has it."""
        ...


class Kept:
    """A lock that nobody can take away: the operating system's, or none."""

    def held(self) -> bool:
        return True


@contextmanager
def only_process(database_url: str) -> Iterator[Lock]:
    """Holds the lock while the block lasts; raises OfficeError if another process has it.

    Raises DatabaseUnfit if a server would have to give it and cannot.
    """
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):
        yield Kept()  # whoever opens it says what is wrong with it
        return
    if url.get_backend_name() == "sqlite" and url.database:
        with _by_file(url.database) as kept:
            yield kept
    elif url.get_backend_name() == "postgresql":
        with _by_server(database_url, url) as lock:
            yield lock
    else:
        yield Kept()


async def while_held(lock: Lock, work: Coroutine[None, None, None]) -> None:
    """Does the work for as long as the lock is ours; raises OfficeError once it is another's."""
    working = asyncio.ensure_future(work)
    watching = asyncio.create_task(_until_lost(lock))
    try:
        await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        lost = watching.done()
        watching.cancel()
        working.cancel()
        await asyncio.gather(working, watching, return_exceptions=True)
    await (watching if lost else working)


async def _until_lost(lock: Lock) -> None:
    while await asyncio.to_thread(lock.held):
        await asyncio.sleep(LOOK_EVERY_S)
    raise OfficeError("another xiangyue has taken the database over; this one ends")


@contextmanager
def _by_file(database: str) -> Iterator[Lock]:
    file = Path(f"{database}.lock")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _taken(database) from None
        yield Kept()


@contextmanager
def _by_server(database_url: str, url: URL) -> Iterator[Lock]:
    with closing(open_database(database_url)) as database, closing(SessionLock(database)) as lock:
        if not lock.take():
            raise _taken(url.database or "")
        yield lock


def _taken(database: str) -> OfficeError:
    return OfficeError(f"{database} is in use by another xiangyue; stop that one first")
