"""Waits for what commits may bring of a subject: looks again at each, now and then without one."""

import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.adapters.web.keys import Waking
from bot.waking import wait_for

T = TypeVar("T")


async def look_until(
    wakeup: Waking,
    subject: str,
    look: Callable[[], Awaitable[T]],
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
        woken = wakeup.next(subject)
        found = await look()
        left = deadline - time.monotonic()
        if enough(found) or left <= 0:
            return found
        await wait_for(woken, min(left, look_s))
