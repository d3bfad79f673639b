"""A town with as many cases as it ever had: put down by the plain driver, a fifth of them open.

What the program files one by one would take hours here. The rows are those it would write: the
case, its first line, its phase, and the pairs of characters it is found by.
"""

import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from bench.updates import BOT, user_id
from bench.village import DOOR
from bot.path.writer import InlineWriter
from bot.sample.names import Names, Pool
from bot.sample.words import words
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url
from handlers.people.bind import NOTICE
from messages.inbound import ChatRef, Sender
from rules.case_grams import grams
from rules.case_life import PHASES, State
from rules.items import Item, ItemList
from rules.order_ends import dialled, order_end
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE
from storage.store import Store

VILLAGES, GRIDS = 20, 10
YEARS = 3
OPEN = 5
"""One case in so many is open."""

ASKED_FOR = 200
"""For one in so many of those in hand more time is asked."""

CALLED = 10
"""One case in so many came by the hotline, with its order, its caller and their telephone."""

CALLERS = ("李先生", "王女士", "张先生", "刘女士", "陈先生")
"""Orders name few people otherwise: the room looks among many of one name."""

ROOM, OF_VILLAGE, WORKER = 0, 1, 2
"""Who writes to the bot: the town's room, the room of one village, a grid worker."""

CASES_AT_ONCE = 50_000
_STATES = (
    *((State.REPORTED,) * 3, (State.ACCEPTED,) * 3, (State.DISPATCHED,) * 6),
    *((State.IN_HAND,) * 9, (State.FINISHED,) * 4, (State.SUSPENDED, State.ESCALATED)),
)
_OPEN_STATES: tuple[State, ...] = tuple(state for some in _STATES for state in some)

_PLACES = (
    "村口",
    "东头",
    "西头",
    "河边",
    "桥头",
    "小学门口",
    "卫生室旁",
    "晒谷场",
    "水塘边",
    "老槐树下",
)
_MORE = (
    "有三天了",
    "群众反映多次",
    "晚上看不清",
    "路过的人都绕着走",
    "请尽快来看",
    "老人小孩不安全",
)

_CASE = (
    "INSERT INTO cases (id, number, category, item, state, area_id, reporter_id, unit, handler_id, "
    "words, filed_at, closed_at, place, source, source_words, is_private, is_hard, extended, "
    "reopened, rating_words, phase, phase_since, phase_used_s, phase_limit_s, phase_clock, due_at, "
    "watch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'chat', '', 0, ?, 0, 0, '', ?, ?, 0, "
    "86400, ?, ?, '')"
)
_MOVE = (
    "INSERT INTO case_move (case_id, move, from_state, to_state, person_id, words, at) "
    "VALUES (?, 'report', '', 'reported', ?, ?, ?)"
)
_PHASE = (
    "INSERT INTO case_phase (case_id, phase, unit, since, limit_s, clock) "
    "VALUES (?, 'accept', '', ?, 7200, 'working')"
)

_REQUEST = (
    "INSERT INTO case_request (case_id, asked, asked_by, at, words, hours, decision) "
    "VALUES (?, 'extension', ?, ?, '配件没到', 8, '')"
)


def make_town(file: Path, cases: int, now: datetime) -> Path:
    """A database of one town with so many cases, the newest filed just before `now`."""
    items = load_regulations(Settings(_env_file=None)).items
    with migrated_database(sqlite_url(file)) as database:
        writer = InlineWriter(database)
        writer.do(partial(_enter_people, now=now)).result()
        writer.do(lambda store: store.clock.read_until(now)).result()
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            for pragma in ("journal_mode=WAL", "synchronous=OFF", "cache_size=-524288"):
                connection.execute(f"PRAGMA {pragma}")
            _enter_cases(connection, items, cases, now)
            _enter_callers(connection, cases)
    return file


def _enter_people(store: Store, now: datetime) -> None:
    begins = date(now.year - YEARS, 1, 1)
    names = Names(Pool(**words("town")["names"]), Random(1))  # noqa: S311 - made up
    town = store.areas.add(TOWN, "T", "清溪镇", None)
    for village in range(VILLAGES):
        above = store.areas.add(VILLAGE, f"V{village}", f"上河{village + 1}村", town)
        for grid in range(GRIDS):
            code = f"V{village}G{grid}"
            area = store.areas.add(GRID, code, f"上河{village + 1}村{grid + 1}网格", above)
            worker = store.people.add(f"W{code}", names.head())
            store.people.grant(worker.id, Role.GRID_WORKER, area.id, begins)
            if (village, grid) == (0, 0):
                _bind(store, worker.id, WORKER, now)
        if village == 0:
            _office(store, "R1", above.id, OF_VILLAGE, now)
    _office(store, "R0", town.id, ROOM, now)
    unit = store.people.add("U0", "钱勇")
    store.people.grant(unit.id, Role.HANDLING_UNIT, town.id, begins, "enforcement")


def _office(store: Store, code: str, area_id: int, number: int, now: datetime) -> None:
    person = store.people.add(code, f"刘强{code}")
    store.people.grant(person.id, Role.COMMAND_ROOM, area_id, date(now.year - YEARS, 1, 1))
    _bind(store, person.id, number, now)


def _bind(store: Store, person_id: int, number: int, now: datetime) -> None:
    telegram = str(user_id(number))
    account = store.chats.meet(DOOR, BOT, Sender(telegram, telegram), now)
    store.chats.enter(DOOR, BOT, ChatRef(telegram), account)
    store.chats.bind(account.id, person_id, telegram)
    store.people.record_consent(person_id, account.id, NOTICE, now)


def _enter_cases(
    connection: sqlite3.Connection, items: ItemList, cases: int, now: datetime
) -> None:
    batch: list[tuple[object, ...]] = []
    counted: dict[int, int] = {}
    found: dict[str, array[int]] = {}
    for row in _cases(connection, items, cases, now):
        year = int(str(row[10])[:4])
        counted[year] = counted.get(year, 0) + 1
        batch.append((row[0], f"{year}-{counted[year]:04d}", *row[2:]))
        for gram in grams(str(row[9])):
            found.setdefault(gram, array("l")).append(int(str(row[0])))
        if len(batch) == CASES_AT_ONCE:
            _put(connection, batch)
    _put(connection, batch)
    # In the order of their key, so that the table grows at its end alone.
    pairs = ((gram, case_id) for gram in sorted(found) for case_id in found[gram])
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO case_gram (gram, case_id) VALUES (?, ?)", pairs)
    connection.executemany(
        "INSERT INTO counter (name, value) VALUES (?, ?)",
        [(f"case:{year}", value) for year, value in counted.items()],
    )
    connection.execute("COMMIT")


def _enter_callers(connection: sqlite3.Connection, cases: int) -> None:
    """Every so manyth came by the hotline; three of four of its callers have a telephone apart."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"UPDATE cases SET source = 'hotline' WHERE id % {CALLED} = 0")  # noqa: S608
    connection.executemany(
        "INSERT INTO case_caller "
        "(case_id, key, number, wanted_by, name, telephone, number_end, telephone_end) "
        "VALUES (?, ?, ?, '', ?, ?, ?, ?)",
        map(_caller, range(CALLED, cases + 1, CALLED)),
    )
    connection.execute("COMMIT")


def _caller(case_id: int) -> tuple[object, ...]:
    number = f"JX2026{case_id:09d}"
    whose = case_id if case_id // CALLED % 4 else 0
    telephone = f"139{whose:08d}"
    ends = order_end(number), dialled(telephone)
    name = CALLERS[case_id // CALLED % len(CALLERS)]
    return (case_id, f"hotline:{number}", number, name, telephone, *ends)


def _put(connection: sqlite3.Connection, batch: list[tuple[object, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(_CASE, batch)
    connection.executemany(_MOVE, ((row[0], row[6], row[9], row[10]) for row in batch))
    connection.executemany(_PHASE, ((row[0], row[10]) for row in batch))
    in_hand = [row for row in batch if row[4] == State.IN_HAND.value]
    connection.executemany(_REQUEST, ((row[0], row[6], row[10]) for row in in_hand[::ASKED_FOR]))
    connection.execute("COMMIT")
    batch.clear()


def _cases(
    connection: sqlite3.Connection, items: ItemList, cases: int, now: datetime
) -> Iterator[tuple[object, ...]]:
    """The rows of `_CASE` but for their numbers, the oldest first."""
    rng = Random(cases)  # noqa: S311 - made-up cases, no secret
    grids = connection.execute(
        "SELECT area_id, person_id FROM role_grant WHERE role = 'grid_worker' ORDER BY id"
    ).fetchall()
    span = timedelta(days=365 * YEARS)
    first = now.astimezone(UTC).replace(tzinfo=None) - span
    for case_id in range(1, cases + 1):
        item = rng.choice(items.items)
        grid, worker = rng.choice(grids)
        filed = first + span * (case_id / (cases + 1))
        state = rng.choice(_OPEN_STATES) if case_id % OPEN == 0 else State.CLOSED
        phase = PHASES.get(state)
        due = now.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=rng.uniform(-720, 240))
        yield (
            *(case_id, "", item.category, item.code, state.value, grid, worker, item.unit),
            *(worker if state in (State.CLOSED, State.FINISHED) else None, _words(rng, item)),
            *(str(filed), str(filed) if state is State.CLOSED else None),
            *(int(state is not State.CLOSED and rng.random() < 0.01), phase.value if phase else ""),
            *(
                str(filed) if phase else None,
                "working" if phase else "",
                str(due) if phase else None,
            ),
        )


def _words(rng: Random, item: Item) -> str:
    keyword = rng.choice(item.keywords)
    return f"{rng.choice(_PLACES)}{rng.randrange(1, 400)}号{keyword}，{rng.choice(_MORE)}"
