"""Waits for what the next commits may bring: looks again at each, and now and then without one."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import TypeVar

from bot.adapters.web.keys import Waking

T = TypeVar("T")


async def look_until(
    wakeup: Waking,
    look: Callable[[], T],
    enough: Callable[[T], bool],
    *,
    wait_s: float,
    look_s: float,
) -> T:
    """What `look` finds once it is `enough`, or after `wait_s` seconds whatever it finds then.

    1. The bell is taken before looking, so that a commit in between is not missed.
    2. It looks at least every `look_s` seconds: another process may commit without ringing.
    """
    deadline = time.monotonic() + wait_s
    while True:
        woken = wakeup.next()
        found = look()
        left = deadline - time.monotonic()
        if enough(found) or left <= 0:
            return found
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(left, look_s)):
                await woken.wait()
