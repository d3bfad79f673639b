"""Sending: keeps a door's messages on their way, as fast as its pace and its platform allow."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot.failures import described
from bot.path.delivery import Delivery, Nothing, Ready
from bot.waking import Wakeup, wait_for
from storage.news import LETTERS

LOOK_AGAIN_S = 1
REST_AFTER_FAILURE_S = 5

MOST_UNDER_WAY = 32
"""Messages of one door that wait for its platform's answer at the same time."""

_log = structlog.get_logger(__name__)


async def send_on(
    delivery: Delivery, now: Callable[[], datetime], wakeup: Wakeup, stopping: asyncio.Event
) -> None:
    """Claims one message after another until `stopping`; many are under way at once, one a chat.

    What is under way at the end is waited for.
    """
    under_way: set[asyncio.Task[None]] = set()
    while not stopping.is_set():
        woken = wakeup.next(LETTERS)
        try:
            claimed = await delivery.claim(now())
        except Exception as error:
            _log.error("a part of the program failed", failure=described(error))
            await asyncio.sleep(REST_AFTER_FAILURE_S)
            continue
        if isinstance(claimed, Nothing):
            pause = (claimed.until - now()).total_seconds() if claimed.until else LOOK_AGAIN_S
            await wait_for(woken, min(max(pause, 0), LOOK_AGAIN_S))
            continue
        under_way.add(task := asyncio.create_task(_finish(delivery, claimed, now)))
        task.add_done_callback(under_way.discard)
        if len(under_way) >= MOST_UNDER_WAY:
            await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
    if under_way:
        await asyncio.wait(under_way)


async def _finish(delivery: Delivery, ready: Ready, now: Callable[[], datetime]) -> None:
    try:
        await delivery.finish(ready, now)
    except Exception as error:
        # What came of it could not be written down: its lease runs out, and it is sent again.
        _log.error("a part of the program failed", failure=described(error))
