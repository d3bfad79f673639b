"""Fills a fresh database with the sample town 清溪镇: people, points, cases, and a past month.

1. The first unit keeps the moment at which the filling began; all of the past counts from it.
2. The past is a list of moments in their order, the same for the same beginning.
3. Each is entered once: a written one counts itself in its own transaction; a played one is
   counted behind it, and played again it changes nothing.
4. So a filling that was cut off goes on where it stopped, and one counter says that it is done.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import select

from bot.path.writer import Writer
from bot.sample.cases import closed_cases
from bot.sample.open_cases import open_cases
from bot.sample.people import come_in, entered
from bot.sample.points import points_entered
from bot.sample.rhythm import last_morning, months_go_by, newest_publication
from bot.sample.shop import shops_filled
from bot.sample.stage import Moment, Stage, Written, set_stage
from handlers.regulations import Regulations
from rules.periods import Period
from storage.areas import TOWN
from storage.columns import table
from storage.database import Database
from storage.errors import DatabaseUnfit
from storage.files import FileFolder
from storage.store import Store
from storage.tables.cases import CounterRow
from storage.upsert import count_up

BEGUN, PASSED, FILLED = "sample:begun", "sample:passed", "sample:filled"

CHATTING = timedelta(days=12)
"""People have been in their chats so long at least: longer than any open case."""

_counter = table(CounterRow)


def is_filled(database: Database) -> bool:
    """Whether the sample town is there, to its last row."""
    return _count(database, FILLED) > 0


def fill(
    database: Database,
    writer: Writer,
    files: FileFolder,
    regulations: Regulations,
    now: datetime,
) -> None:
    """Fills a migrated, empty database; goes on with one that was cut off; else does nothing.

    Nothing of the past lies after `now` (aware), or after the `now` of the filling that was cut
    off. Raises DatabaseUnfit for a database that already holds another town.
    """
    if is_filled(database):
        return
    began = writer.do(partial(_begin, now=now)).result()
    past = moments(regulations, files, began)
    stage = set_stage(database, writer, files, regulations, past[0].at)
    passed = _count(database, PASSED)
    # A loop of its own in a thread of its own: the caller may be inside a running loop.
    with ThreadPoolExecutor(max_workers=1) as alone:
        alone.submit(asyncio.run, _let_pass(stage, past[passed:])).result()
    writer.do(partial(_count_on, name=FILLED)).result()


def moments(regulations: Regulations, files: FileFolder, now: datetime) -> list[Moment]:
    """The sample town's whole past before `now`, in its order."""
    today = regulations.today(now)
    months = _three_months(today)
    begins, counted = (
        datetime.combine(month.first_day, time.min, regulations.zone) for month in months[:2]
    )
    published = newest_publication(regulations, counted, now)
    chatting = now - CHATTING
    if published is not None:
        chatting = min(chatting, published - timedelta(days=1))
    past = [
        *entered(months[0], begins),
        *points_entered(regulations.scheme, months, regulations.zone),
        *shops_filled(months[1], regulations.zone),
        *months_go_by(regulations, counted, now),
        come_in(chatting),
        *closed_cases(regulations, files, today),
        *open_cases(regulations, files, today),
        *last_morning(regulations, chatting, now),
    ]
    return sorted((each for each in past if each.at <= now), key=lambda each: each.at)


def _three_months(today: date) -> tuple[Period, Period, Period]:
    """The month before last, the last and this one: their credits, publication and scores."""
    this_month = Period.holding("month", today)
    return this_month.previous.previous, this_month.previous, this_month


async def _let_pass(stage: Stage, past: list[Moment]) -> None:
    await stage.program.begin()
    for moment in past:
        stage.time.jump(moment.at)
        if isinstance(moment, Written):
            stage.program.writer.do(partial(_enter, unit=moment.prepare())).result()
        else:
            await moment.play(stage)
            stage.program.writer.do(partial(_count_on, name=PASSED)).result()


def _enter(store: Store, unit: Callable[[Store], None]) -> None:
    unit(store)
    _count_on(store, PASSED)


def _begin(store: Store, now: datetime) -> datetime:
    begun = store.connection.execute(select(_counter.c.value).where(_counter.c.name == BEGUN))
    if begun.first() is None:
        if store.areas.of_kind(TOWN):
            raise DatabaseUnfit("this file holds a town already; name a fresh file for the demo")
        _count_on(store, BEGUN)
    # The clock reads the plan from here on; what came due before is part of the past below.
    return store.clock.read_until(now)


def _count_on(store: Store, name: str) -> None:
    count_up(store.connection, _counter, "name", name)


def _count(database: Database, name: str) -> int:
    with database.reading() as connection:
        found: int | None = connection.execute(
            select(_counter.c.value).where(_counter.c.name == name)
        ).scalar_one_or_none()
    return found or 0
