"""A thousand replies leave for a thousand private chats: as fast as is allowed, and no faster."""

import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from bench.checking import count_unsent
from bench.servers import Server, bench_server, ours
from bench.site import Site
from bench.village import DOOR
from bot.path.writer import InlineWriter
from messages.catalogue import DEFAULT_LOCALE, say
from messages.outbound import Outgoing
from storage.database import open_database
from storage.store import Store

PER_SECOND = 30
"""What Telegram takes of a bot in a second, over all chats."""

LOOK_EVERY_S = 0.2


@dataclass(frozen=True)
class Outflow:
    """What the stand-in counted; `seconds` from the first message's arrival to the last's."""

    chats: int
    taken: int
    refused: int
    seconds: float
    unsent: int

    @property
    def least(self) -> float:
        """The least time: 30 may arrive at once, so message n arrives in second (n - 1) // 30."""
        return (self.taken - 1) // PER_SECOND

    @property
    def ratio(self) -> float:
        return self.seconds / self.least


def let_leave(site: Site, chats: int) -> Outflow:
    """Queues a message to each of so many chats, starts the program, and waits for the last."""
    database = site.copy("outflow")
    _queue(database, chats)
    limit = ("--per-second", str(PER_SECOND))
    with bench_server("stand_in", database.parent, *limit) as stand_in:
        until = time.monotonic() + 3 * chats / PER_SECOND + 20
        with ours(database, stand_in.base):
            while (counted := _counted(stand_in))["taken"] < chats and time.monotonic() < until:
                time.sleep(LOOK_EVERY_S)
        counted = _counted(stand_in)
    return Outflow(
        chats=counted["chats"],
        taken=counted["taken"],
        refused=counted["refused"],
        seconds=counted["seconds"],
        unsent=count_unsent(database),
    )


def _queue(database: Path, chats: int) -> None:
    opened = open_database(f"sqlite:///{database}")
    now = datetime.now(UTC)
    message = Outgoing(say(DEFAULT_LOCALE, "slow-down"))

    def add(store: Store) -> None:
        for account in store.chats.accounts_at(DOOR)[:chats]:
            chat = store.chats.private_of(account.id)
            assert chat is not None
            store.outbox.add(chat.id, message, now, cause=None, ordinal=0)

    try:
        InlineWriter(opened).do(add).result()
    finally:
        opened.close()


def _counted(stand_in: Server) -> dict[str, Any]:
    with urlopen(f"{stand_in.base}/counted", timeout=10) as answer:  # noqa: S310 - our own server
        found: dict[str, Any] = json.load(answer)
    return found
