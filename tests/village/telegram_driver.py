"""The Telegram door as a villager's phone uses it: a fake Telegram before the real adapter."""

from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.adapters.telegram.names import TELEGRAM
from bot.adapters.telegram.opening import open_telegram
from bot.program import Program
from bot.timekeeping import TownTime
from messages.channel import Pace
from messages.inbound import ChatKind, ChatRef, Sender
from storage.chats import Account
from storage.chats import Chat as StoredChat
from storage.files import FileFolder
from storage.store import Store
from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.people import Person
from tests.telegram.fake.screen import screen
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.fake.updates import Update
from tests.village.building import Site
from tests.village.seen import Seen
from tests.village.telegram_fingers import acts
from tests.village.telegram_screen import as_seen

SECRET = "a-secret-that-only-Telegram-knows"


@dataclass
class TelegramDriver:
    """Every villager has an account at the fake, and it brings what they do to the webhook.

    The pace is left out: on a clock that stands still nothing would leave.
    """

    door: str = TELEGRAM
    sent: list[Update] = field(default_factory=list)
    fake: FakeTelegram = field(init=False)
    _time: TownTime | None = None
    _people: dict[str, Person] = field(default_factory=dict)
    _groups: dict[str, Chat] = field(default_factory=dict)
    _updates: dict[tuple[str, str], list[Update]] = field(default_factory=dict)
    _opened: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def begin(self) -> dict[str, Any]:
        """The platform is there; the settings by which the house finds it."""
        self.fake = FakeTelegram(self._seconds)
        await self.fake.start()
        return {
            "telegram_token": self.fake.bot.token,
            "telegram_api_base": self.fake.address,
            "telegram_mode": "webhook",
            "telegram_webhook_secret": SECRET,
        }

    @property
    def bot(self) -> str:
        return str(self.fake.bot.user.id)

    async def open(self, site: Site) -> Program:
        """Puts the adapter before the program."""
        self._time = site.time
        files = FileFolder(site.settings.media_dir)
        telegram = await self._opened.enter_async_context(open_telegram(site.settings, files))
        telegram.door.channel = replace(telegram.door.channel, pace=Pace())
        program = site.assemble([telegram.door], {TELEGRAM: telegram.fetcher.fetch})
        listening = telegram.listen(program.hearing)
        application = web.Application()
        application.router.add_routes(listening.routes)
        server = await self._opened.enter_async_context(TestServer(application))
        self._opened.push_async_callback(listening.ear.finish)
        self.fake.webhook.reaches = str(server.make_url("/"))
        await listening.begin()
        return program

    async def close(self) -> None:
        """The house ends; the platform goes on."""
        await self._opened.aclose()

    async def end(self) -> None:
        """The platform ends too."""
        await self.fake.close()

    def settle_in(self, store: Store, account: str, name: str, now: Any) -> Account:
        """An account whose owner has written to the bot before."""
        person = self.fake.person(name or account)
        person.private.started = True
        number = str(person.id)
        self._people[number] = person
        made = store.chats.meet(TELEGRAM, self.bot, Sender(number, name), now)
        store.chats.enter(TELEGRAM, self.bot, ChatRef(number), made)
        return made

    def private_chat(self, account: Account) -> str:
        """The chat that the account's phone looks at first."""
        return account.external_id

    def join(self, store: Store, account: Account, group: str, title: str) -> StoredChat:
        """The account is in a group, which the bot has been in for long."""
        person = self._people[account.external_id]
        chat = self._groups.get(group)
        if chat is None:
            chat = self.fake.supergroup(title, person)
            self._groups[group] = self._groups[str(chat.id)] = chat
            self.fake.bot.can_read_all_group_messages = True
            self.fake.updates.clear()
        chat.members[person.id] = "member"
        ref = ChatRef(str(chat.id), ChatKind.GROUP, title)
        return store.chats.enter(TELEGRAM, self.bot, ref, account)

    async def send(
        self, account: str, chat: str, fields: dict[str, Any], files: list[tuple[str, str, bytes]]
    ) -> tuple[int, dict[str, Any]]:
        """What the phone does goes out as updates; the same id again is the same updates again."""
        again = self._updates.get((account, fields["id"]))
        if again is not None:
            for update in again:
                await self.fake.webhook.push_again(update)
            return 202, {}
        before = len(self.fake.updates.ever)
        acts(self._people[account], self._groups.get(chat), fields, files)
        self._updates[account, fields["id"]] = self.fake.updates.ever[before:]
        await self.bring()
        return (202, {}) if not self.fake.updates.pending() else (503, {})

    async def bring(self) -> None:
        """The platform brings what has happened there."""
        self.sent += self.fake.updates.pending()
        await self.fake.webhook.push_due()

    def phone(self, account: str) -> Person:
        """The account's phone, for what only this platform's can do."""
        return self._people[account]

    def shows(self, group: Chat) -> str:
        """A group made at the platform stands on the phones' screens by this name."""
        self._groups[str(group.id)] = group
        return str(group.id)

    async def send_all_again(self) -> None:
        """The platform delivers everything once more."""
        for update in list(self.sent):
            await self.fake.webhook.push_again(update)

    async def read(self, account: str, chat: str, after: int) -> list[Seen]:
        """What stands on the phone's screen."""
        group = self._groups.get(chat)
        name = group.id if group else account
        person = self._people[account]
        shown = as_seen(name, person.user.first_name, person.sees(group))
        return [each for each in shown if each.seq > after]

    async def fetch(self, url: str) -> bytes:
        """A picture or file by the name the screen gave it."""
        kind, chat_id, number = url.split("/")
        chat = self.fake.chats.get(int(chat_id)) or self._people[chat_id].private
        (shown,) = (
            each
            for each in screen(chat, self.fake.bot.user, self.fake.files)
            if str(each.id) == number
        )
        found = shown.photo if kind == "photo" else shown.files[0][1]
        assert found is not None
        return found

    def _seconds(self) -> float:
        return self._time.now().timestamp() if self._time is not None else 0.0
