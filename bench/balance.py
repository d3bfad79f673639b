"""What a household's question for its points costs, by how long the ledger is."""

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

from bench.multitude import ASKING
from bench.updates import BOT, POINTS, user_id
from bench.village import DOOR
from bot.path.dispatch import step_next
from bot.settings import Settings
from bot.wiring import build_house, load_regulations
from messages.inbound import ChatRef, Inbound, Said, Sender
from storage.database import open_database
from storage.receiving import receive
from storage.store import Store

WITHIN = 1.1
"""An answer from the longest ledger may take so many times as long as from the shortest."""

ROUNDS = 10


@dataclass(frozen=True)
class Asked:
    """The median of an answer, in milliseconds: received, stepped, worded, queued."""

    lines: int
    milliseconds: float


def ask_all(files: tuple[Path, ...], now: datetime) -> list[Asked]:
    """Asks each ledger in turn, again and again; nothing of it is kept."""
    took: dict[Path, list[float]] = {file: [] for file in files}
    for _ in range(1 + ROUNDS):
        for file in files:
            took[file] += _answers(file, now)
    # The first round fills caches, of the program and of the disk.
    return [Asked(_lines(file), median(each[ASKING:]) * 1000) for file, each in took.items()]


def _answers(file: Path, now: datetime) -> Iterator[float]:
    settings = Settings(_env_file=None)
    house = build_house(settings, load_regulations(settings))
    with (
        closing(open_database(f"sqlite:///{file}")) as opened,
        opened.writing() as connection,
    ):
        with connection.begin():
            while step_next(Store(connection), house, now):
                """What still waits is done before anybody asks."""
        for number in range(ASKING):
            telegram = str(user_id(number))
            inbound = Inbound(
                DOOR, BOT, f"ask-{number}", Sender(telegram), ChatRef(telegram), Said(text=POINTS)
            )
            with connection.begin() as transaction:
                began = time.perf_counter()
                store = Store(connection)
                receive(store, inbound, now)
                step_next(store, house, now)
                yield time.perf_counter() - began
                assert store.inbox.backlog() == 0, "it is answered"
                transaction.rollback()


def _lines(file: Path) -> int:
    with closing(open_database(f"sqlite:///{file}")) as opened, opened.reading() as connection:
        found: int = connection.exec_driver_sql("SELECT max(id) FROM ledger").scalar_one()
    return found
