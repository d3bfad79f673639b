"""Program: every part wired together in one place, and run until nothing is left to do."""

import asyncio
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.adapters.door import Door
from bot.path.clock import Clock
from bot.path.counting import Counting
from bot.path.deadlines import Deadlines, next_look
from bot.path.delivery import Delivery
from bot.path.dispatch import Dispatch
from bot.path.drafting import Drafting
from bot.path.hearing import Hearing
from bot.path.media_worker import Fetch, MediaWorker
from bot.path.proving import Proving
from bot.path.reading_orders import ReadingOrders
from bot.path.settling import Settling
from bot.path.sweeping import Sweeping
from bot.path.writer import InlineWriter, Writer, beside
from bot.timekeeping import RehearsalTime, TownTime
from handlers.house import House
from storage.database import Database
from storage.files import FileFolder
from storage.store import Store

IN_HAND_S = 0.01


@dataclass(frozen=True)
class Program:
    """The whole house. Each part has a `do_one(now)`; loops, threads and tests drive them."""

    database: Database
    files: FileFolder
    writer: Writer
    house: House
    time: TownTime
    dispatch: Dispatch
    hearing: Hearing
    deliveries: tuple[Delivery, ...]
    media: MediaWorker
    clock: Clock
    deadlines: Deadlines
    settling: Settling
    drafting: Drafting
    proving: Proving
    counting: Counting
    reading_orders: ReadingOrders
    sweeping: Sweeping

    async def begin(self) -> None:
        """Frees what an earlier process had in its hands when it ended."""
        await beside(self.writer, self.files.drop_unfinished)
        await beside(self.writer, self.deadlines.begin, self.time.now())
        await self.media.begin()
        for delivery in self.deliveries:
            await delivery.begin(self.time.now())

    async def do_one(self) -> bool:
        """One piece of work by whichever part has some; False if none has."""
        now = self.time.now()
        if await beside(self.writer, self.clock.do_one, now):
            return True
        if await beside(self.writer, self.deadlines.do_one, now):
            return True
        if await beside(self.writer, self.dispatch.do_one, now):
            return True
        if await self.media.do_one(now):
            return True
        if await beside(self.writer, self.settling.do_one, now):
            return True
        if await beside(self.writer, self.drafting.do_one, now):
            return True
        if await beside(self.writer, self.proving.do_one, now):
            return True
        if await beside(self.writer, self.counting.do_one, now):
            return True
        if await beside(self.writer, self.reading_orders.do_one, now):
            return True
        if await beside(self.writer, self.sweeping.do_one, now):
            return True
        for delivery in self.deliveries:
            if await delivery.do_one(now):
                return True
        return False

    async def settle_down(self) -> None:
        """Works until nothing is left that could be done now."""
        while True:
            if not await self.do_one():
                if not self._in_flight():
                    return
                # Another loop has it in hand; its commit is looked for again in a moment.
                await asyncio.sleep(IN_HAND_S)

    async def rehearse_until(self, target: datetime) -> None:
        """Moves a rehearsal clock on; everything due in between happens, in order.

        Raises ValueError for a moment that has passed.
        """
        assert isinstance(self.time, RehearsalTime), "only a rehearsal's clock is moved"
        if target < self.time.now():
            raise ValueError("the rehearsal clock does not run backwards")
        await self.settle_down()
        while (moment := self._next_moment()) is not None and moment <= target:
            await self._jump(self.time, moment)
            await self.settle_down()
        await self._jump(self.time, target)
        await self.settle_down()

    async def _jump(self, time: RehearsalTime, moment: datetime) -> None:
        time.jump(moment)
        ahead, now = time.ahead, time.now()
        await asyncio.wrap_future(self.writer.do(lambda store: store.clock.rehearse(ahead, now)))

    def _next_moment(self) -> datetime | None:
        """The next moment at which some part will have something to do."""
        now = self.time.now()
        with self.database.reading() as connection:
            store = Store(connection)
            moments = [
                store.inbox.next_moment(now),
                store.departures.next_moment(now),
                store.media.next_moment(now),
                next_look(store, now),
                self.clock.next_moment(store, now),
            ]
        return min((moment for moment in moments if moment is not None), default=None)

    def _in_flight(self) -> bool:
        """Whether another loop of this process is at work on something right now."""
        if isinstance(self.writer, InlineWriter):
            return False
        with self.database.reading() as connection:
            store = Store(connection)
            return store.departures.in_flight() or store.media.in_flight(self.time.now())


def assemble(
    *,
    database: Database,
    files: FileFolder,
    writer: Writer,
    house: House,
    time: TownTime,
    doors: Sequence[Door],
    fetchers: Mapping[str, Fetch] | None = None,
) -> Program:
    """Wires the parts; whatever a test replaces, it replaces here."""
    holder = uuid.uuid4().hex
    dispatch = Dispatch(writer, house)
    return Program(
        database=database,
        files=files,
        writer=writer,
        house=house,
        time=time,
        dispatch=dispatch,
        hearing=Hearing(writer, dispatch, time),
        deliveries=tuple(Delivery(writer, door, holder) for door in doors),
        media=MediaWorker(writer, files, fetchers or {}),
        clock=Clock(writer, house.regulations),
        deadlines=Deadlines(writer, house.regulations),
        settling=Settling(database, writer, house.regulations),
        drafting=Drafting(database, writer, house),
        proving=Proving(database, writer),
        counting=Counting(database, writer, house),
        reading_orders=ReadingOrders(database, writer, files, house),
        sweeping=Sweeping(database, writer, files),
    )
