"""Lets the months of the bench's village be settled, published and credited by the program."""

import asyncio
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.path.writer import InlineWriter
from bot.program import assemble
from bot.settings import Settings
from bot.timekeeping import RehearsalTime
from bot.wiring import build_house
from handlers.regulations import Regulations
from messages.inbound import Due
from rules.patrol import due_between
from storage.areas import VILLAGE
from storage.clock import HELD
from storage.database import Database
from storage.files import FileFolder
from storage.receiving import receive_due
from storage.store import Store

STEPS = ("month_settled", "month_published", "month_final")


def settle_months(
    database: Database,
    writer: InlineWriter,
    folder: Path,
    regulations: Regulations,
    after: datetime,
    until: datetime,
) -> None:
    """Takes every step of the months' points that is due after a moment, up to another.

    The clock must have been read until later than both: the village's past is taken from here.
    """
    time = RehearsalTime(timedelta(0), lambda: after)
    program = assemble(
        database=database,
        files=FileFolder(folder / "media"),
        writer=writer,
        house=build_house(Settings(_env_file=None), regulations),
        time=time,
        doors=[],
    )

    async def take_steps() -> None:
        for due in due_between(regulations.plan, after, until, regulations.is_workday):
            if due.task.code in STEPS:
                time.jump(due.at)
                writer.do(partial(_hold, task=due.task.code, at=due.at)).result()
                await program.settle_down()

    asyncio.run(take_steps())


def _hold(store: Store, task: str, at: datetime) -> None:
    """The moment comes for the village, as the clock would hold it."""
    for village in store.areas.of_kind(VILLAGE):
        if store.clock.take(task, village.id, at, HELD, at):
            receive_due(store, Due(task, village.id, at), at)
