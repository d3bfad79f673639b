"""The platform: its accounts and chats, what is said in them, and what of it the bot is told."""

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from aiohttp.test_utils import TestServer

from tests.telegram.fake.accounts import GROUP, PRIVATE, SUPERGROUP, BotAccount, Chat, User
from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.commands import Commands
from tests.telegram.fake.faults import Faults
from tests.telegram.fake.files import FileRoom
from tests.telegram.fake.given import Given
from tests.telegram.fake.message import Message
from tests.telegram.fake.people import Person, Query
from tests.telegram.fake.privacy import reaches
from tests.telegram.fake.rates import Rates
from tests.telegram.fake.server import application
from tests.telegram.fake.updates import UpdateQueue
from tests.telegram.fake.webhook import Webhook

TOKEN = "7100200300:AAFakeFakeFakeFakeFakeFakeFakeFakeF"


@dataclass(frozen=True)
class Call:
    """A call as it arrived; `at` is the clock's seconds."""

    method: str
    given: Given
    at: float


class FakeTelegram:
    """One bot's Telegram, on loopback while started. `clock` tells Unix seconds."""

    def __init__(
        self,
        clock: Callable[[], float] | None = None,
        *,
        token: str = TOKEN,
        username: str = "xiangyue_bot",
    ) -> None:
        self.clock = clock or HandClock()
        bot = User(int(token.partition(":")[0]), "小约", username=username, is_bot=True)
        self.bot = BotAccount(token, bot)
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.files = FileRoom(bot.id)
        self.updates = UpdateQueue(self.clock)
        self.webhook = Webhook(self.clock, self.updates)
        self.rates = Rates(self.clock)
        self.faults = Faults()
        self.commands = Commands()
        self.calls: list[Call] = []
        self.closing = asyncio.Event()
        self._server: TestServer | None = None
        self._user_ids = itertools.count(5_000_000_001)
        self._group_ids = itertools.count(4_000_000_001)
        self._supergroup_ids = itertools.count(1_002_000_000_001)
        self._query_ids = itertools.count(8_000_000_000_000_000_001)
        self._message_ids = itertools.count(1)

    # The server

    async def start(self) -> None:
        self._server = TestServer(application(self))
        await self._server.start_server(access_log=None)

    async def close(self) -> None:
        self.closing.set()
        self.updates.end_poll()
        await self.webhook.close()
        if self._server is not None:
            await self._server.close()

    async def __aenter__(self) -> "FakeTelegram":
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    @property
    def address(self) -> str:
        """http://127.0.0.1:port, in the place of https://api.telegram.org."""
        assert self._server is not None, "not started"
        return f"http://127.0.0.1:{self._server.port}"

    def record(self, given: Given) -> None:
        self.calls.append(Call(given.method, given, self.clock()))

    def called(self, method: str) -> list[Given]:
        """The calls of a method so far."""
        return [each.given for each in self.calls if each.method.lower() == method.lower()]

    # People and chats

    def person(self, first_name: str, *, username: str = "", language: str = "zh-hans") -> Person:
        """A new person, who has not written to the bot yet."""
        user = User(next(self._user_ids), first_name, username=username, language_code=language)
        chat = Chat(user.id, PRIVATE, person=user)
        self.users[user.id], self.chats[chat.id] = user, chat
        return Person(self, user, chat)

    def group(self, title: str, *members: Person, with_bot: bool = True) -> Chat:
        """A basic group; its first member made it and, `with_bot`, adds the bot now."""
        return self._gather(Chat(-next(self._group_ids), GROUP, title), members, with_bot)

    def supergroup(
        self, title: str, *members: Person, forum: bool = False, with_bot: bool = True
    ) -> Chat:
        return self._gather(self.new_supergroup(title, forum=forum), members, with_bot)

    def new_supergroup(self, title: str, *, forum: bool = False) -> Chat:
        """A supergroup with nobody in it yet."""
        made = Chat(-next(self._supergroup_ids), SUPERGROUP, title, is_forum=forum)
        self.chats[made.id] = made
        return made

    def _gather(self, chat: Chat, members: tuple[Person, ...], with_bot: bool) -> Chat:
        self.chats[chat.id] = chat
        for number, each in enumerate(members):
            chat.members[each.id] = "member" if number else "creator"
        if with_bot:
            members[0].adds_bot(chat)
        return chat

    # What happens in them

    def put(self, chat: Chat, sender: User, content: dict[str, Any], **more: Any) -> Message:
        """A message comes to stand in a chat; the bot hears of what is not its own."""
        message = self.add(chat, sender, content, **more)
        if sender is not self.bot.user:
            self.tell("message", message)
        return message

    def add(
        self,
        chat: Chat,
        sender: User,
        content: dict[str, Any],
        *,
        reply_to: Message | None = None,
        topic: int | None = None,
        markup: dict[str, Any] | None = None,
        forward_origin: dict[str, Any] | None = None,
    ) -> Message:
        """A message comes to stand in a chat."""
        assert chat.migrated_to is None, "nobody writes in a group that was upgraded"
        assert topic is None or topic in chat.topics, "no such topic"
        made = Message(
            self._next_id(chat),
            chat,
            sender,
            int(self.clock()),
            content,
            reply_to=reply_to,
            topic=topic,
            forward_origin=forward_origin,
            markup=markup,
        )
        chat.messages.append(made)
        return made

    def _next_id(self, chat: Chat) -> int:
        """A supergroup counts for itself, all other chats of the bot together."""
        if chat.kind == SUPERGROUP:
            chat.last_id += 1
            return chat.last_id
        return next(self._message_ids)

    def tell(self, kind: str, message: Message) -> None:
        if reaches(self.bot, message):
            self.updates.add(kind, message.as_json(), f"chat {message.chat.id}")

    def press(self, user: User, message: Message, data: str) -> Query:
        """A press goes out. A person's presses keep their order, but not with the messages."""
        query = Query(str(next(self._query_ids)), user, message, data, self.clock())
        self.queries[query.id] = query
        told = {
            "id": query.id,
            "from": user.as_json(),
            "message": message.as_json(),
            "chat_instance": str(-message.chat.id),
            "data": data,
        }
        self.updates.add("callback_query", told, f"press {user.id}")
        return query
