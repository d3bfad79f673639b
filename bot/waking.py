"""Waking: whoever waits for news of something is woken by the commit that brings it."""

import asyncio
import contextlib
from collections.abc import Iterable


class Wakeup:
    """Lets many wait, each for news of one subject, from whatever thread the commit comes."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._next: dict[str, asyncio.Event] = {}

    def ring(self, news: Iterable[str]) -> None:
        """Wakes everybody who waits for one of these."""
        if news:
            with contextlib.suppress(RuntimeError):
                # The loop may be closed while the last commit comes in.
                self._loop.call_soon_threadsafe(self._wake, news)

    def next(self, subject: str) -> asyncio.Event:
        """The event that the next news of a subject sets; taken before looking, none is missed."""
        return self._next.setdefault(subject, asyncio.Event())

    def _wake(self, news: Iterable[str]) -> None:
        for subject in news:
            event = self._next.pop(subject, None)
            if event is not None:
                event.set()


async def wait_for(event: asyncio.Event, seconds: float) -> None:
    """Waits for an event, or until so many seconds are over."""
    # Not asyncio.wait_for: under Python 3.11 it can swallow a cancellation that comes with it.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
