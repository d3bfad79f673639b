"""kill -9 on the real process while it polls: nothing that waited at the platform is lost."""

import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from bot.adapters.telegram.names import TELEGRAM
from bot.path.writer import InlineWriter
from messages.catalogue import say
from messages.inbound import ChatRef, Sender
from storage.database import open_database
from storage.store import Store
from tests.path.keeper import free_port
from tests.telegram.fake.given import Given
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram
from tests.village.ground import SQLITE_GROUND

LONGEST_S = 240
LOOK_AGAIN_S = 1
PEOPLE, MESSAGES = 5, 4
DEADLY = frozenset({2, 5, 9, 14, 20})
"""At these calls, polls and sends counted together, the process gets SIGKILL."""


@dataclass
class Keeper:
    """Starts the program again whenever it was killed. `called` is set at every call."""

    fake: FakeTelegram
    folder: Path
    url: str
    calls: int = 0
    kills: int = 0
    called: asyncio.Event = field(default_factory=asyncio.Event)
    process: asyncio.subprocess.Process | None = None

    async def keep(self) -> None:
        while True:
            self.process = await asyncio.create_subprocess_exec(
                Path(sys.executable).with_name("xiangyue"),
                "run",
                cwd=self.folder,
                env={**os.environ, **self._settings()},
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            await self.process.wait()

    def hears(self, given: Given) -> None:
        """A call came to the platform: some are a process's last."""
        self.called.set()
        if given.method not in ("getUpdates", "sendMessage"):
            return
        self.calls += 1
        if self.calls in DEADLY and self.process is not None:
            self.process.kill()
            self.kills += 1

    def _settings(self) -> dict[str, str]:
        told = {
            "DATABASE_URL": self.url,
            "MEDIA_DIR": str(self.folder / "media"),
            "HTTP_PORT": str(free_port()),
            "TELEGRAM_TOKEN": self.fake.bot.token,
            "TELEGRAM_API_BASE": self.fake.address,
            "TELEGRAM_MODE": "polling",
        }
        return {f"XIANGYUE_{name}": value for name, value in told.items()}


@asynccontextmanager
async def kept(fake: FakeTelegram, folder: Path, url: str) -> AsyncIterator[Keeper]:
    """The program under the fake's eyes; asked to end when the block does."""
    keeper, record = Keeper(fake, folder, url), fake.record

    def heard(given: Given) -> None:
        record(given)
        keeper.hears(given)

    fake.record = heard  # type: ignore[method-assign]
    keeping = asyncio.create_task(keeper.keep())
    try:
        yield keeper
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
        if keeper.process is not None and keeper.process.returncode is None:
            keeper.process.terminate()
            await keeper.process.wait()


def bind(url: str, fake: FakeTelegram, people: list[Person]) -> None:
    """The platform's people are people of the town."""
    bot, now = str(fake.bot.user.id), datetime.now(UTC)

    def settle(store: Store) -> None:
        for person in people:
            name = person.user.first_name
            made = store.people.add(f"P{person.id}", name)
            account = store.chats.meet(TELEGRAM, bot, Sender(str(person.id), name), now)
            store.chats.enter(TELEGRAM, bot, ChatRef(str(person.id)), account)
            store.chats.bind(account.id, made.id, name)

    with closing(open_database(url)) as database:
        InlineWriter(database).do(settle).result()


def answers(person: Person) -> int:
    """How often the menu stands on somebody's screen."""
    menu = say("zh_CN", "menu", name=person.user.first_name, more="")
    return sum(menu in shown.text for shown in person.sees() if shown.sender == "bot")


def found(url: str) -> tuple[Counter[str], set[str], dict[str, int]]:
    """The ids of what was heard, where it stands, and what has not been sent yet."""
    with closing(open_database(url)) as database, database.reading() as connection:
        rows = connection.execute(text("SELECT external_id, state FROM inbox")).all()
        unsent = Store(connection).outbox.counts()
        return Counter(row.external_id for row in rows), {row.state for row in rows}, unsent


async def test_what_waited_at_the_platform_takes_effect_once(tmp_path: Path) -> None:
    url = SQLITE_GROUND.lay(tmp_path)
    async with FakeTelegram(time.time) as fake:
        people = [fake.person(f"村民{number}") for number in range(PEOPLE)]
        bind(url, fake, people)
        for _ in range(MESSAGES):
            for person in people:
                person.says("菜单")
        told = Counter(str(update.id) for update in fake.updates.ever)
        async with kept(fake, tmp_path, url) as keeper, asyncio.timeout(LONGEST_S):
            while found(url) != (told, {"done"}, {}):
                keeper.called.clear()
                with suppress(TimeoutError):  # a receipt is written after its call
                    await asyncio.wait_for(keeper.called.wait(), LOOK_AGAIN_S)
        assert keeper.kills == len(DEADLY)
        assert all(answers(person) >= MESSAGES for person in people)
        # A reply whose receipt died with the process goes out again: once for each kill at most.
        assert sum(map(answers, people)) <= PEOPLE * MESSAGES + keeper.kills
