"""Running: dumb loops over the parts, in threads and tasks, woken by every commit."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.failures import described
from bot.making import make_on
from bot.path.writer import WriterThread
from bot.program import Program
from bot.sending import send_on
from bot.waking import Wakeup, wait_for
from storage.news import LETTERS, MEDIA, ORDERS, PROOFS, SETTLEMENTS, STEPS, TIMES

TICK_S = 1
PATIENCE_S = 10
REST_AFTER_FAILURE_S = 5

_log = structlog.get_logger(__name__)


@asynccontextmanager
async def running(program: Program, writer: WriterThread, wakeup: Wakeup) -> AsyncIterator[None]:
    """Runs every part of the program while the block lasts."""
    writer.on_commit.append(wakeup.ring)
    await program.begin()
    now = program.time.now

    async def threaded(part: Callable[..., bool]) -> bool:
        return await asyncio.to_thread(part, now())

    def settle_or_draft(moment: datetime) -> bool:
        return program.settling.do_one(moment) or program.drafting.do_one(moment)

    def prove_or_count(moment: datetime) -> bool:
        return program.counting.do_one(moment) or program.proving.do_one(moment)

    loops: dict[str, Callable[[], Awaitable[bool]]] = {
        STEPS: lambda: threaded(program.dispatch.do_one),
        SETTLEMENTS: lambda: threaded(settle_or_draft),
        PROOFS: lambda: threaded(prove_or_count),
        ORDERS: lambda: threaded(program.reading_orders.do_one),
        MEDIA: lambda: threaded(program.sweeping.do_one),
        TIMES: lambda: threaded(program.deadlines.do_one),
    }
    stopping = asyncio.Event()
    tasks = [
        asyncio.create_task(_over_and_over(loop, partial(wakeup.next, subject), stopping))
        for subject, loop in loops.items()
    ]
    tasks.append(asyncio.create_task(make_on(program.media, now, wakeup, stopping)))
    tasks += [
        asyncio.create_task(send_on(delivery, now, wakeup, stopping))
        for delivery in program.deliveries
    ]

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
        wakeup.ring((LETTERS, *loops))
        _, late = await asyncio.wait(tasks, timeout=PATIENCE_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def _over_and_over(
    do_one: Callable[[], Awaitable[bool]],
    news: Callable[[], asyncio.Event],
    stopping: asyncio.Event,
) -> None:
    while not stopping.is_set():
        # Taken before looking, so that a commit in between is not slept through.
        woken = news()
        try:
            if not await do_one():
                await wait_for(woken, TICK_S)
        except Exception as error:
            # A full disk or a lost database: say so, rest, and go on; nothing is thrown away.
            _log.error("a part of the program failed", failure=described(error))
            await asyncio.sleep(REST_AFTER_FAILURE_S)
