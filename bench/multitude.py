"""A village larger than any: its households and their scores, put down by the plain driver.

What the program writes line by line would take hours here. The rows are those it would write, but
for the ledger's hashes, which nothing that is measured looks at.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

from bench.village import enter_office, enter_villager
from bot.path.writer import InlineWriter
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url
from rules.periods import Period
from rules.schemes import Scheme
from storage.store import Store

ASKING = 20
"""Households of which somebody writes to the bot, from the first on."""

SCORES = 6
"""Scores of each household: four marks of the panel, a bonus, a deduction."""

REPLACED = 50
"""Of one household in so many a mark is replaced by a later one."""

ROWS_AT_ONCE = 100_000

_HOUSEHOLD = (
    "INSERT INTO household (id, code, village_id, grid_id, group_no, head, resident, "
    "name_may_be_published) VALUES (?, ?, ?, ?, ?, '张建国', 1, 1)"
)
_PARTICIPATION = (
    "INSERT INTO participation (household_id, since, consent, consented_name, consented_on, "
    "witness, recorded_at, ended_how, ended_name) VALUES (?, ?, 'roster', '', ?, '', ?, '', '')"
)
_LEDGER = (
    "INSERT INTO ledger (village_id, seq, kind, household_id, item, quantity, hundredths, "
    "credited, happened_on, recorded_at, recorded_by, source, text_digest, previous_hash, hash) "
    "VALUES (?, ?, 'score', ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)"
)
_HEAD = "INSERT OR REPLACE INTO ledger_head (village_id, seq, hash) VALUES (?, ?, ?)"
_TEXT = "INSERT INTO ledger_text (ledger_id, salt, place, reason) VALUES (?, ?, '村口', '卫生整洁')"
_DIGEST = "0" * 64


def make_multitude(file: Path, households: int, month: Period, now: datetime) -> Path:
    """A database of one village with so many households and the scores of a month."""
    scheme = load_regulations(Settings(_env_file=None)).scheme
    with migrated_database(sqlite_url(file)) as database:
        writer = InlineWriter(database)
        writer.do(partial(enter_office, begins=month.first_day)).result()
        writer.do(lambda store: store.clock.read_until(now)).result()
        with closing(_connected(file)) as connection:
            _enter_households(connection, households, month)
            _enter_scores(connection, scheme, households, month)
        for number in range(min(ASKING, households)):
            writer.do(partial(_enter_asking, number=number, month=month, now=now)).result()
    return file


def enter_more(file: Path, households: int, month: Period) -> None:
    """The scores of one more month for the village's households."""
    scheme = load_regulations(Settings(_env_file=None)).scheme
    with closing(_connected(file)) as connection:
        _enter_scores(connection, scheme, households, month)


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA cache_size=-262144")
    return connection


def _enter_households(connection: sqlite3.Connection, households: int, month: Period) -> None:
    village, grids = _village(connection)
    day, at = month.first_day.isoformat(), datetime.combine(month.first_day, datetime.min.time())
    numbers = range(1, households + 1)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        _HOUSEHOLD,
        (
            (n, f"V1-{n:07}", village, grids[n % len(grids)], str(n % len(grids) + 1))
            for n in numbers
        ),
    )
    connection.executemany(_PARTICIPATION, ((n, day, day, str(at)) for n in numbers))
    connection.execute("COMMIT")


def _enter_scores(
    connection: sqlite3.Connection, scheme: Scheme, households: int, month: Period
) -> None:
    village, _ = _village(connection)
    (clerk,) = connection.execute("SELECT id FROM person WHERE code = 'C1'").fetchone()
    before = connection.execute("SELECT coalesce(max(id), 0) FROM ledger").fetchone()[0]
    recorded = str(datetime.combine(month.last_day, datetime.min.time()))
    rows: list[tuple[object, ...]] = []

    def put() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(_LEDGER, rows)
        connection.executemany(_TEXT, ((row[1], _DIGEST[:32]) for row in rows))
        connection.execute("COMMIT")
        rows.clear()

    for seq, (household, item, quantity, hundredths, day) in enumerate(
        _scored(scheme, households, month), start=before + 1
    ):
        digest = f"{seq:064x}"
        rows.append(
            (
                *(village, seq, household, item, quantity, hundredths, day, recorded, clerk),
                *(f"bench:{seq}", digest, digest, digest),
            )
        )
        if len(rows) == ROWS_AT_ONCE:
            put()
    put()
    last = connection.execute("SELECT max(seq) FROM ledger").fetchone()[0]
    connection.execute(_HEAD, (village, last, _DIGEST))


def _scored(
    scheme: Scheme, households: int, month: Period
) -> Iterator[tuple[int, str, str, int, str]]:
    """Household, item, quantity, hundredths, day: as a panel and a clerk go through a village.

    Marks are in steps of half a point, and of different items, but where one replaces another.
    """
    rng = Random(str(month))  # noqa: S311 - made-up points, no secret
    items = [item for item in scheme.items if not item.gated]
    bonus = [item for item in scheme.bonus if item.counts == "each"]
    minus = [item for item in scheme.deductions if not item.gated]
    days = [str(month.first_day.replace(day=day)) for day in range(1, 29)]
    for turn in range(SCORES):
        for household in range(1, households + 1):
            day = rng.choice(days)
            if turn < SCORES - 2:
                replaces = turn == SCORES - 3 and household % REPLACED == 0
                item = items[(household + (0 if replaces else 4 * turn)) % len(items)]
                yield household, item.code, "1", 50 * rng.randrange(item.max // 50 + 1), day
            elif turn == SCORES - 2:
                more = rng.choice(bonus)
                times = rng.choice((1, 1, 1, 2, 3))
                yield household, more.code, str(times), more.value * times, day
            else:
                less = rng.choice(minus)
                yield household, less.code, "1", -less.value, day


def _village(connection: sqlite3.Connection) -> tuple[int, list[int]]:
    (village,) = connection.execute("SELECT id FROM area WHERE code = 'V1'").fetchone()
    grids = connection.execute("SELECT id FROM area WHERE kind = 'grid' ORDER BY id").fetchall()
    return village, [row[0] for row in grids]


def _enter_asking(store: Store, number: int, month: Period, now: datetime) -> None:
    enter_villager(store, number, "张建国", number + 1, month.first_day, now)


def month_before(now: datetime) -> Period:
    """The last month that is over."""
    return Period.holding("month", now.astimezone(UTC).date()).previous
