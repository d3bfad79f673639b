"""One settlement of a village and its floors, in a process of its own: seconds and peak memory.

The program's own part settles, with its writer beside it, as it does when the bot runs: first a
neighbour's village, which is not counted, for a town has many villages and one process. The floor
is the plain driver: `executemany` of the same rows into the same table of the same file, keys and
guards included, in one transaction. `bare` puts them into a table that has neither.
"""

import json
import sqlite3
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bench.neighbour import CODE as NEIGHBOUR
from bench.neighbour import enter_neighbour
from bot.path.settling import Settling
from bot.path.writer import WriterThread
from bot.settings import Settings
from bot.wiring import load_regulations
from storage.database import open_database

COLUMNS = (
    "household_id, base, bonus, year_bonus, deduction, points, year_points, average, rank, "
    "redeemable, honours"
)
_ASK = (
    "INSERT INTO settlement (village_id, scheme, scheme_digest, period, revision, state, asked_at)"
    " SELECT id, 'a-monthly', '', ?, ?, ?, ? FROM area WHERE code = ? RETURNING id"
)


def ask(file: Path, period: str, state: str = "asked", village: str = "V1") -> int:
    """One more settlement of a village's period; returns its id."""
    with closing(_connected(file)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM settlement").fetchone()
        found: int = connection.execute(
            _ASK,
            (period, count + 1, state, str(datetime.now(UTC).replace(tzinfo=None)), village),
        ).fetchone()[0]
    return found


def settle(file: Path, period: str) -> dict[str, float]:
    """Seconds of ours, of the floor and of the bare table; the peak of ours in MiB.

    `first` are the seconds of the neighbour's, when the process was cold.
    """
    with closing(_connected(file)) as connection:
        enter_neighbour(connection)
    ask(file, period, village=NEIGHBOUR)
    database = open_database(f"sqlite:///{file}")
    writer = WriterThread(database)
    writer.start()
    part = Settling(database, writer, load_regulations(Settings(_env_file=None)))
    first = _timed(part)
    settlement = ask(file, period)
    took = _timed(part)
    peak = peak_mebibytes()
    writer.stop()
    database.close()
    with closing(_connected(file)) as connection:
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM settlement_result WHERE settlement_id = ?",  # noqa: S608
            (settlement,),
        ).fetchall()
    other = ask(file, period, "superseded")
    floor = _put(file, "settlement_result", [(other, *row) for row in rows])
    with closing(_connected(file)) as connection:
        connection.execute("DROP TABLE IF EXISTS bare")
        connection.execute(
            f"CREATE TABLE bare (settlement_id, {COLUMNS}, PRIMARY KEY "
            "(settlement_id, household_id))"
        )
    bare = _put(file, "bare", [(other, *row) for row in rows])
    took_each = {"first": first, "ours": took, "floor": floor, "bare": bare}
    return {"rows": len(rows), "peak": peak, **took_each}


def _timed(part: Settling) -> float:
    began = time.perf_counter()
    part.do_one(datetime.now(UTC))
    return time.perf_counter() - began


def peak_mebibytes() -> float:
    """The most this process has held; not what getrusage says, which counts the parent's too."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise OSError("the system does not tell how much a process has held")


def _put(file: Path, table: str, rows: list[tuple[object, ...]]) -> float:
    places = ", ".join("?" * len(rows[0]))
    with closing(_connected(file)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            f"INSERT INTO {table} (settlement_id, {COLUMNS}) VALUES ({places})",  # noqa: S608
            rows,
        )
        connection.execute("COMMIT")
        return time.perf_counter() - began


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


if __name__ == "__main__":
    print(json.dumps(settle(Path(sys.argv[1]), sys.argv[2])))
