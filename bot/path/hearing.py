"""Hearing: where an adapter hands over what came in, and learns when it is durable."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.path.dispatch import Dispatch
from bot.path.writer import Writer
from bot.timekeeping import TownTime
from storage.store import Store

T = TypeVar("T")


@dataclass(frozen=True)
class Hearing:
    """The one way in. Received means durable."""

    writer: Writer
    dispatch: Dispatch
    time: TownTime

    async def hear(self, keep: Callable[[Store], T]) -> T:
        """Runs `keep`, a unit of work that stores one message; returns once it is committed.

        A step is queued right behind it, so that as a rule both are made durable by the same
        commit and the answer leaves at once. They stay two units: a step that fails undoes
        nothing of what was received.
        """
        received = self.writer.do(keep)
        self.writer.do(lambda store: self.dispatch.step(store, self.time.now()))
        return await asyncio.wrap_future(received)
