"""What a household's question for its points costs, by how long the ledger is."""

import time
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

from sqlalchemy import Connection

from bench.multitude import ASKING
from bench.updates import BOT, POINTS, user_id
from bench.village import DOOR
from bot.path.dispatch import step_next
from bot.settings import Settings
from bot.wiring import build_house, load_regulations
from handlers.house import House
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
    """Asks the ledgers in turn, question by question; nothing of it is kept."""
    settings = Settings(_env_file=None)
    house = build_house(settings, load_regulations(settings))
    took: dict[Path, list[float]] = {file: [] for file in files}
    with ExitStack() as opened:
        ledgers = {
            file: opened.enter_context(
                opened.enter_context(closing(open_database(f"sqlite:///{file}"))).writing()
            )
            for file in files
        }
        for connection in ledgers.values():
            with connection.begin():
                while step_next(Store(connection), house, now):
                    """What still waits is done before anybody asks."""
        for number in range(ASKING * (1 + ROUNDS)):
            for file, connection in ledgers.items():
                took[file].append(_answered(connection, house, number % ASKING, now))
    # The first round fills caches, of the program and of the disk.
    return [Asked(_lines(file), median(each[ASKING:]) * 1000) for file, each in took.items()]


def _answered(connection: Connection, house: House, number: int, now: datetime) -> float:
    telegram = str(user_id(number))
    inbound = Inbound(DOOR, BOT, "asks", Sender(telegram), ChatRef(telegram), Said(text=POINTS))
    with connection.begin() as transaction:
        began = time.perf_counter()
        store = Store(connection)
        receive(store, inbound, now)
        step_next(store, house, now)
        took = time.perf_counter() - began
        assert store.inbox.backlog() == 0, "it is answered"
        transaction.rollback()
    return took


def _lines(file: Path) -> int:
    with closing(open_database(f"sqlite:///{file}")) as opened, opened.reading() as connection:
        found: int = connection.exec_driver_sql("SELECT max(id) FROM ledger").scalar_one()
    return found
