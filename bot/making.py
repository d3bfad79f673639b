"""Making: keeps media on their way; several are fetched while one is developed or drawn."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime

import structlog

from bot.failures import described
from bot.path.media_worker import MediaWorker
from bot.waking import Wakeup, wait_for
from storage.media import DRAW, FETCH, RAW, Medium
from storage.news import MEDIA

LOOK_AGAIN_S = 1
REST_AFTER_FAILURE_S = 5

MOST_FETCHED = 4
"""Things that wait for their platform at the same time."""

_log = structlog.get_logger(__name__)


async def make_on(
    media: MediaWorker, now: Callable[[], datetime], wakeup: Wakeup, stopping: asyncio.Event
) -> None:
    """Claims one thing after another until `stopping`; a platform that is slow delays no drawing.

    What is under way at the end is waited for.
    """
    under_way: dict[asyncio.Task[None], str] = {}
    while not stopping.is_set():
        woken = wakeup.next(MEDIA)
        room = _room(under_way.values())
        if not room:
            await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            continue
        try:
            claimed = await media.claim(now(), room)
        except Exception as error:
            # A full disk or a lost database: say so, rest, and go on; nothing is thrown away.
            _log.error("a part of the program failed", failure=described(error))
            await asyncio.sleep(REST_AFTER_FAILURE_S)
            continue
        if claimed is None:
            await wait_for(woken, LOOK_AGAIN_S)
            continue
        task = asyncio.create_task(_finish(media, claimed, now))
        under_way[task] = claimed.state
        task.add_done_callback(under_way.pop)
    if under_way:
        await asyncio.wait(under_way)


def _room(under_way: Collection[str]) -> tuple[str, ...]:
    """The states of which one more may be taken up."""
    fetched = sum(state == FETCH for state in under_way)
    fetch = (FETCH,) if fetched < MOST_FETCHED else ()
    return fetch if len(under_way) > fetched else (*fetch, RAW, DRAW)


async def _finish(media: MediaWorker, medium: Medium, now: Callable[[], datetime]) -> None:
    try:
        await media.finish(medium, now)
    except Exception as error:
        # What came of it could not be written down: its lease runs out, and it is made again.
        _log.error("a part of the program failed", failure=described(error))
