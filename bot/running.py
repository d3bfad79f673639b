"""Running: dumb loops over the parts, in threads and tasks, woken by every commit."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.failures import described
from bot.path.delivery import Delivery
from bot.path.writer import WriterThread
from bot.program import Program

TICK_S = 1
PATIENCE_S = 10
REST_AFTER_FAILURE_S = 5

_log = structlog.get_logger(__name__)


class Wakeup:
    """Lets many wait for the next commit, from whatever thread it comes."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wakes everybody who waits."""
        with contextlib.suppress(RuntimeError):
            # The loop may be closed while the last commit comes in.
            self._loop.call_soon_threadsafe(self._wake)

    def next(self) -> asyncio.Event:
        """The event that the next ring sets."""
        return self._next

    async def wait(self, seconds: float, waiting: asyncio.Event | None = None) -> None:
        """Waits for a ring (the next, or the one that was next when `waiting` was taken)."""
        waiting = waiting or self._next
        # Not wait_for: under Python 3.11 it can swallow a cancellation that comes with the ring.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await waiting.wait()

    def _wake(self) -> None:
        self._next.set()
        self._next = asyncio.Event()


@asynccontextmanager
async def running(program: Program, writer: WriterThread, wakeup: Wakeup) -> AsyncIterator[None]:
    """Runs every part of the program while the block lasts."""
    writer.on_commit.append(wakeup.ring)
    await program.begin()
    now = program.time.now

    async def threaded(part: Callable[..., bool]) -> bool:
        return await asyncio.to_thread(part, now())

    loops: list[Callable[[], Awaitable[bool]]] = [
        lambda: threaded(program.dispatch.do_one),
        lambda: threaded(program.media.do_one),
        lambda: threaded(program.settling.do_one),
    ]
    for delivery in program.deliveries:
        loops.append(partial(_deliver, delivery, now))
    stopping = asyncio.Event()
    tasks = [asyncio.create_task(_over_and_over(loop, wakeup, stopping)) for loop in loops]

    async def tick() -> None:
        await threaded(program.clock.do_one)

    scheduler = AsyncIOScheduler()
    # A coroutine function: of anything else the scheduler would run nothing but the call.
    scheduler.add_job(tick, "interval", seconds=TICK_S, misfire_grace_time=None, coalesce=True)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
        # What is in hand is finished first: a message sent without its receipt goes out twice.
        stopping.set()
        wakeup.ring()
        _, late = await asyncio.wait(tasks, timeout=PATIENCE_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def _deliver(delivery: Delivery, now: Callable[[], datetime]) -> bool:
    return await delivery.do_one(now())


async def _over_and_over(
    do_one: Callable[[], Awaitable[bool]], wakeup: Wakeup, stopping: asyncio.Event
) -> None:
    while not stopping.is_set():
        # Taken before looking, so that a commit in between is not slept through.
        woken = wakeup.next()
        try:
            if not await do_one():
                await wakeup.wait(TICK_S, woken)
        except Exception as error:
            # A full disk or a lost database: say so, rest, and go on; nothing is thrown away.
            _log.error("a part of the program failed", failure=described(error))
            await asyncio.sleep(REST_AFTER_FAILURE_S)
