"""The whole program behind the Telegram door, worked step by step against the fake platform."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import text

from bot.adapters.telegram.listening import Listening
from bot.adapters.telegram.names import TELEGRAM
from bot.adapters.telegram.opening import Telegram, open_telegram
from bot.path.writer import InlineWriter, Writer, WriterThread
from bot.program import Program, assemble
from bot.settings import Settings
from bot.timekeeping import RehearsalTime
from bot.wiring import build_house, load_regulations
from messages.inbound import AnyBody, ChatRef, Said, Sender, read_body
from messages.outbound import Outgoing
from rules.roles import Role
from storage.chats import Chat
from storage.database import Database, open_database
from storage.files import FileFolder
from storage.store import Store
from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram
from tests.village.ground import SQLITE_GROUND

T = TypeVar("T")

SECRET = "a-secret-of-the-town-and-Telegram"
SINCE = date(2026, 1, 1)


@dataclass
class TelegramHouse:
    """The house, its platform, and the clock of both."""

    fake: FakeTelegram
    clock: HandClock
    telegram: Telegram
    listening: Listening
    program: Program
    database: Database
    http: TestClient[web.Request, web.Application]

    async def hears(self) -> int:
        """What waits at the platform comes in; the program does all it can do at once."""
        if self.listening.way.address:
            heard = sum(push.arrived for push in await self.fake.webhook.push_due())
        else:
            heard = await self.listening.polling.poll_once()
        await self.listening.ear.finish()
        await self.program.settle_down()
        return heard

    async def later(self, seconds: int) -> None:
        """Time goes by, second by second, and what the pace held back leaves."""
        for _ in range(seconds):
            self.clock.later(1)
            await self.program.settle_down()

    async def talks(self) -> None:
        """Everything is heard and answered."""
        await self.hears()
        await self.later(5)

    async def pushes(self, body: bytes, **headers: str) -> int:
        """Something is brought to the webhook; its status."""
        answer = await self.http.post("/telegram/webhook", data=body, headers=headers)
        return answer.status

    async def writes(self, chat: Chat, message: Outgoing) -> None:
        """The house has something to say in a chat."""
        now = self.program.time.now()
        self.do(lambda store: store.outbox.add(chat.id, message, now, cause=None, ordinal=0))
        await self.program.settle_down()

    def do(self, unit: Callable[[Store], T]) -> T:
        return self.program.writer.do(unit).result()

    def look(self, question: Callable[[Store], T]) -> T:
        with self.database.reading() as connection:
            return question(Store(connection))

    def rows(self, table: str, columns: str) -> list[tuple[Any, ...]]:
        """Some columns of a whole table, oldest first."""
        with self.database.reading() as connection:
            found = connection.execute(text(f"SELECT {columns} FROM {table} ORDER BY id"))
            return [tuple(row) for row in found]

    def bodies(self) -> list[AnyBody]:
        """All that was ever heard and waits for a step, or had one."""
        return [read_body(body) for (body,) in self.rows("inbox", "body") if body]

    def said(self) -> list[Said]:
        """All that people have said."""
        return [body for body in self.bodies() if isinstance(body, Said)]

    def chat(self, name: int | str) -> Chat:
        found = self.look(lambda store: store.chats.chat_at(TELEGRAM, self.door.bot, str(name)))
        assert found is not None, f"no chat {name}"
        return found

    @property
    def door(self) -> Any:
        return self.telegram.door

    def settles(self, person: Person, role: Role = Role.GRID_WORKER, area: str = "V1G1") -> Chat:
        """Somebody of the village, bound and with a role; gives their private chat."""
        name, now = person.user.first_name, self.program.time.now()
        person.private.started = True

        def settle(store: Store) -> Chat:
            made = store.people.add(f"P{person.id}", name, "0571-0000-0101")
            account = store.chats.meet(TELEGRAM, self.door.bot, Sender(str(person.id), name), now)
            chat = store.chats.enter(TELEGRAM, self.door.bot, ChatRef(str(person.id)), account)
            store.chats.bind(account.id, made.id, name)
            where = store.areas.by_code(area)
            assert where is not None
            store.people.grant(made.id, role, where.id, SINCE)
            return chat

        return self.do(settle)


@asynccontextmanager
async def telegram_house(
    fake: FakeTelegram, folder: Path, *, webhook: bool = False, threaded: bool = False
) -> AsyncIterator[TelegramHouse]:
    """The house, begun; where it stood in the folder before, it goes on.

    `webhook`: the platform brings the updates; `threaded`: a thread writes, as when it runs.
    """
    clock = fake.clock
    assert isinstance(clock, HandClock)
    settings = Settings(
        _env_file=None,
        database_url=_where(folder),
        media_dir=folder / "media",
        bot_name="小约",
        public_url="https://town.example",
        telegram_token=fake.bot.token,
        telegram_api_base=fake.address,
        telegram_mode="webhook" if webhook else "polling",
        telegram_webhook_secret=SECRET if webhook else "",
    )
    async with AsyncExitStack() as stack:
        database = open_database(settings.database_url)
        stack.callback(database.close)
        files = FileFolder(settings.media_dir)
        telegram = await stack.enter_async_context(open_telegram(settings, files))
        program = assemble(
            database=database,
            files=files,
            writer=stack.enter_context(_writer(database, threaded)),
            house=build_house(settings, load_regulations(settings)),
            time=RehearsalTime(timedelta(), lambda: datetime.fromtimestamp(clock(), UTC)),
            doors=[telegram.door],
            fetchers={TELEGRAM: telegram.fetcher.fetch},
        )
        await program.begin()
        listening = telegram.listen(program.hearing)
        listening.polling.poll_s = 0
        application = web.Application()
        application.router.add_routes(listening.routes)
        http = await stack.enter_async_context(TestClient(TestServer(application)))
        fake.webhook.reaches = str(http.make_url(""))
        await listening.begin()
        yield TelegramHouse(fake, clock, telegram, listening, program, database, http)


def _where(folder: Path) -> str:
    noted = folder / "database_url"
    if not noted.exists():
        noted.write_text(SQLITE_GROUND.lay(folder))
    return noted.read_text()


@contextmanager
def _writer(database: Database, threaded: bool) -> Iterator[Writer]:
    if not threaded:
        yield InlineWriter(database)
        return
    writer = WriterThread(database)
    writer.start()
    try:
        yield writer
    finally:
        writer.stop()
