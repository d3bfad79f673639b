"""Sending: keeps a door's messages on their way, as fast as its pace and its platform allow."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial

import structlog

from bot.failures import described
from bot.path.delivery import LEASE, Delivery, Nothing
from bot.path.readying import Ready
from bot.waking import Wakeup, wait_for
from storage.news import LETTERS
from storage.trouble import is_trouble

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
        under_way.add(task := asyncio.create_task(finish_surely(delivery, claimed, now)))
        task.add_done_callback(under_way.discard)
        if len(under_way) >= MOST_UNDER_WAY:
            await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
    if under_way:
        await asyncio.wait(under_way)


async def finish_surely(
    delivery: Delivery,
    ready: Ready,
    now: Callable[[], datetime],
    rest_s: float = REST_AFTER_FAILURE_S,
) -> None:
    """Sends a part and writes down what came of it; a database in trouble is asked again.

    Only if that lasts longer than the lease does a message that arrived go out twice. What cannot
    be written for a reason of its own makes the message a dead letter. Raises nothing.
    """
    until = now() + LEASE
    try:
        outcome = await delivery.send(ready)
    finally:
        came_back = now()
        delivery.back(ready, came_back)
    write = partial(delivery.write_down, ready, outcome, came_back)
    while True:
        try:
            await write()
            return
        except Exception as error:
            _log.error("an outcome was not written", failure=described(error))
            if now() >= until:
                return
            if not is_trouble(error):
                write = partial(delivery.give_up, ready, type(error).__name__)
        await asyncio.sleep(rest_s)
