"""The room's queues and search, and the price of filing, by how many cases there are."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, text

from bench.cases import CALLERS, OF_VILLAGE, OPEN, ROOM, WORKER, make_town
from bench.load import percentile
from bench.updates import BOT, user_id
from bench.village import DOOR
from bot.path.dispatch import step_next
from bot.settings import Settings
from bot.wiring import build_house, load_regulations
from handlers.house import House
from messages.inbound import ChatRef, Inbound, Said, Sender
from rules.case_queues import Queue
from storage.database import open_database
from storage.offers import Offers
from storage.receiving import receive
from storage.store import Store

MOST_MS = 50.0
"""An answer of the desk or of the search may take so long, 19 times of 20."""

FLAT_WITHIN = 1.5
"""Filing among the most cases may cost so many times what it costs among the fewest."""

PAGES_DEEP = 20


@dataclass(frozen=True)
class DeskExtent:
    """How much is measured: cases in the towns, the last the largest, and how often it is asked."""

    cases: tuple[int, ...]
    times: int


USUAL = DeskExtent((1_000, 100_000, 1_000_000), 40)
SMALL = DeskExtent((200, 500), 2)
"""Shows that everything works; its figures mean nothing."""


@dataclass(frozen=True)
class Answered:
    """Answers of one kind, in milliseconds: received, stepped, worded, queued.

    `worked` is how much of the p50 the processor worked; the rest, it did something else.
    """

    what: str
    p50: float
    p95: float
    worked: float


@dataclass(frozen=True)
class FiledAmong:
    """The median price of a report's words and of the tap that files it, in milliseconds."""

    cases: int
    milliseconds: float


@dataclass(frozen=True)
class DeskFigures:
    cases: int
    answered: tuple[Answered, ...]
    filed: tuple[FiledAmong, ...]

    @property
    def open(self) -> int:
        """About so many of the cases are open."""
        return self.cases // OPEN


def measure_desk(
    folder: Path, extent: DeskExtent, now: datetime, say: Callable[[str], None]
) -> DeskFigures:
    """`now` is in the town's time zone."""
    folder.mkdir(parents=True)
    settings = Settings(_env_file=None)
    house = build_house(settings, load_regulations(settings))
    towns = []
    for cases in extent.cases:
        towns.append(make_town(folder / f"{cases}.sqlite3", cases, now))
        say(f"a town of {cases:,} cases made")
    with ExitStack() as opened:
        open_towns = [
            opened.enter_context(
                opened.enter_context(closing(open_database(f"sqlite:///{file}"))).writing()
            )
            for file in towns
        ]
        answered = tuple(_answers(open_towns[-1], house, extent.times, now))
        say("the largest town's queues and search asked")
        filed = tuple(_filings(open_towns, extent, house, now))
    return DeskFigures(extent.cases[-1], answered, filed)


def _answers(connection: Connection, house: House, times: int, now: datetime) -> Iterator[Answered]:
    for what, number, said in _questions(connection, house, times, now):
        took, worked = [], []
        for each in said:
            began = time.thread_time()
            with connection.begin() as transaction:
                took.append(_told(connection, house, number, each, now) * 1000)
                worked.append((time.thread_time() - began) * 1000)
                transaction.rollback()
        ascending = sorted(took)
        p50, p95 = (percentile(ascending, percent) for percent in (50, 95))
        yield Answered(what, p50, p95, median(worked))


def _questions(
    connection: Connection, house: House, times: int, now: datetime
) -> Iterator[tuple[str, int, list[Said]]]:
    """What is asked, by whom, and the messages that ask it: each of them another one, if it can."""
    for number, whose in ((ROOM, "the town's"), (OF_VILLAGE, "a village's")):
        yield f"{whose} desk, all counts", number, [Said(press="room.open")] * times
        for place, queue in enumerate(Queue):
            begins = [Said(press=f"room.queue:{place}")] * times
            yield f"{whose} queue {queue.value}, first page", number, begins
        for place in range(len(Queue)):
            deep = _deep(connection, house, number, place, now)
            if deep:
                name = tuple(Queue)[place].value
                yield f"{whose} queue {name}, page {PAGES_DEEP}", number, [Said(press=deep)] * times
    for what, sought in _sought(connection, times):
        for number, whose in ((ROOM, "the town's"), (OF_VILLAGE, "a village's")):
            yield f"{whose} search: {what}", number, [Said(text=f"找 {each}") for each in sought]


def _sought(connection: Connection, times: int) -> Iterator[tuple[str, list[str]]]:
    def some(column: str, of: str = "cases", where: str = "1") -> list[str]:
        key = "case_id" if of == "case_caller" else "id"
        asked = f"SELECT {column} FROM {of} WHERE {where} AND {key} % 7919 < 400 LIMIT {times * 50}"  # noqa: S608
        with connection.begin():
            found = sorted({str(row[0]) for row in connection.execute(text(asked))})
        return (found * times)[:: max(len(found) // times, 1)][:times]

    items = load_regulations(Settings(_env_file=None)).items.items
    yield "a whole number", some("number")
    yield "the end of a number", [number[-4:] for number in some("number")]
    yield "a grid", some("name", "area", "kind = 'grid'")
    yield "a village", some("name", "area", "kind = 'village'")
    yield "an item", [items[each % len(items)].name for each in range(times)]
    yield "a person", some("name", "person", "code LIKE 'W%'")
    units = load_regulations(Settings(_env_file=None)).items.units
    yield "a unit", [units[each % len(units)].name for each in range(times)]
    yield "an order's number", some("number", "case_caller")
    yield "the end of an order's number", [number[-6:] for number in some("number", "case_caller")]
    yield "a caller", [CALLERS[each % len(CALLERS)] for each in range(times)]
    yield "a telephone", some("telephone", "case_caller")
    yield "two characters", [items[each % len(items)].keywords[0][:2] for each in range(times)]
    yield "a sentence", [words.partition("，")[0] for words in some("words")]
    yield (
        "words of two kinds",
        [f"{each} 老人小孩" for each in ("路灯", "垃圾", "吵架", "村口", "河边")]
        * (times // 5 + 1),
    )
    yield (
        "words that never meet",
        ["火锅 飞机", "路灯 垃圾", "小学 吵架", "桥头 东头", "村口 河边"] * (times // 5 + 1),
    )
    yield "what nobody said", [f"飞碟{each}" for each in range(times)]


def _deep(
    connection: Connection, house: House, number: int, place: int, now: datetime
) -> str | None:
    """What the button to a page far behind the first sends; None where there are not so many."""
    press = f"room.queue:{place}"
    with connection.begin() as transaction:
        for _ in range(PAGES_DEEP - 1):
            _told(connection, house, number, Said(press=press), now)
            account = Store(connection).chats.account_at(DOOR, BOT, str(user_id(number)))
            assert account is not None
            chat = Store(connection).chats.private_of(account.id)
            assert chat is not None
            offered = Offers(connection).last(chat.id, now)
            nexts = [each.token for each in offered if each.token.startswith("room.page:")]
            if not nexts:
                transaction.rollback()
                return None
            (press,) = nexts
        transaction.rollback()
    return press


def _filings(
    towns: list[Connection], extent: DeskExtent, house: House, now: datetime
) -> Iterator[FiledAmong]:
    """Filed in turn in each town, so that what else the machine does falls on all alike."""
    took: list[list[float]] = [[] for _ in towns]
    for each in range(extent.times * 2):
        for place, connection in enumerate(towns):
            with connection.begin() as transaction:
                words = Said(text=f"村口{each}号路灯不亮，晚上看不见路")
                spent = _told(connection, house, WORKER, words, now)
                spent += _told(connection, house, WORKER, Said(text="1"), now)
                took[place].append(spent * 1000)
                transaction.rollback()
    for cases, spent_in in zip(extent.cases, took, strict=True):
        # The first ones fill caches, of the program and of the disk.
        yield FiledAmong(cases, median(spent_in[len(spent_in) // 4 :]))


_asked = iter(range(1, 1 << 60))


def _told(connection: Connection, house: House, number: int, said: Said, now: datetime) -> float:
    """Seconds until the answer is queued, within the caller's transaction."""
    telegram = str(user_id(number))
    message = f"asks-{next(_asked)}"
    inbound = Inbound(DOOR, BOT, message, Sender(telegram), ChatRef(telegram), said)
    began = time.perf_counter()
    store = Store(connection)
    receive(store, inbound, now)
    step_next(store, house, now)
    took = time.perf_counter() - began
    assert store.inbox.backlog() == 0, "it is answered"
    assert not store.inbox.quarantined(), "it could be answered"
    return took
