"""The stage: the real program on a clock of its own, on which the sample town's past happens.

Whatever people say there comes in by the web door and is answered by the real handlers, so what
the demo shows is what the program does.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.adapters.web.door import WEB, WebDoor
from bot.adapters.web.shown import Shown, read_shown, write_shown
from bot.path.writer import Writer
from bot.program import Program, assemble
from bot.settings import Settings
from bot.timekeeping import RehearsalTime
from bot.wiring import build_house
from handlers.regulations import Regulations
from messages.inbound import ChatKind, ChatRef, Due, Inbound, Joined, MediaKind, Said, Sender
from messages.outbound import Button
from storage.chats import Account
from storage.clock import HELD
from storage.database import Database
from storage.errors import NotFound
from storage.files import FileFolder
from storage.receiving import Receipt, receive, receive_due
from storage.store import Store

LOOKED_THROUGH = 50
"""So many of a chat's newest messages are looked through for a button."""


@dataclass(frozen=True)
class Written:
    """Something that is entered in one unit of work, at its moment in the past.

    `prepare` does what takes long, such as drawing, and gives the unit.
    """

    at: datetime
    prepare: Callable[[], Callable[[Store], None]]


@dataclass(frozen=True)
class Played:
    """Something that happens on the stage; played again it changes nothing more."""

    at: datetime
    play: "Callable[[Stage], Awaitable[None]]"


Moment = Written | Played


def written(at: datetime, unit: Callable[[Store], None]) -> Written:
    """A moment that needs no preparation."""
    return Written(at, lambda: unit)


@dataclass(frozen=True)
class Stage:
    """The program and a clock that stands still until it is moved on."""

    program: Program
    time: RehearsalTime

    async def says(
        self, account: str, chat: ChatRef, key: str, at: datetime, body: Said | Joined
    ) -> None:
        """Somebody says something, once per `key`, and the house answers all it can."""
        self.hears(account, chat, key, at, body)
        await self.answer()

    def hears(
        self,
        account: str,
        chat: ChatRef,
        key: str,
        at: datetime,
        body: Said | Joined,
        shown: str = "",
    ) -> None:
        """Receives what somebody says, as the web door does, and does not answer yet.

        `shown` is how the page shows a pressed button; other words are shown as they were said.
        """
        self.time.jump(at)
        now = self.time.now()

        def keep(store: Store) -> None:
            inbound = Inbound(WEB, WEB, f"{account}/{key}", Sender(account), chat, body)
            received = receive(store, inbound, now)
            if received.receipt is not Receipt.NEW or isinstance(body, Joined):
                return
            media = store.media.of_message(received.inbox_id)
            photos = tuple(each.id for each in media if each.kind is MediaKind.PHOTO)
            store.pages.show(
                received.chat_id,
                source=f"in-{received.inbox_id}",
                shown_id=key,
                body=write_shown(Shown(body.text or shown, photos=photos)),
                at=now,
                account_id=received.account_id,
            )

        self.program.writer.do(keep).result()

    async def presses(
        self, account: str, key: str, at: datetime, is_meant: Callable[[str], bool]
    ) -> None:
        """Presses the newest button of the private chat whose token is meant.

        Raises NotFound if the person sees no such button.
        """
        with self.program.database.reading() as connection:
            store = Store(connection)
            pressed = store.inbox.kept(WEB, WEB, f"{account}/{key}") is not None
            button = None if pressed else _button(store, account, is_meant)
        if button is not None:
            self.hears(account, private(account), key, at, Said(press=button.token), button.label)
        await self.answer()

    async def falls_due(self, task: str, at: datetime, villages: tuple[int, ...]) -> None:
        """A moment of the plan comes for every village, as the clock would hold it."""
        self.time.jump(at)

        def hold(store: Store) -> None:
            for village_id in villages:
                if store.clock.take(task, village_id, at, HELD, at):
                    receive_due(store, Due(task, village_id, at), at)

        self.program.writer.do(hold).result()
        await self.answer()

    async def answer(self) -> None:
        """Lets every part but the clock work until nothing is left; the past has its own plan.

        Raises NotFound if something was said that no handler could take.
        """
        now, program = self.time.now(), self.program
        busy = True
        while busy:
            busy = False
            while program.dispatch.do_one(now) or self._works_out(now):
                busy = True
            while await program.media.do_one(now):
                busy = True
            for delivery in program.deliveries:
                while await delivery.do_one(now):
                    busy = True
        with program.database.reading() as connection:
            if left := Store(connection).inbox.backlog():
                raise NotFound(f"an answer to {left} messages of the sample town")

    def _works_out(self, now: datetime) -> bool:
        """A month's result, or what is published of it."""
        return self.program.settling.do_one(now) or self.program.drafting.do_one(now)


def set_stage(
    database: Database,
    writer: Writer,
    files: FileFolder,
    regulations: Regulations,
    begins: datetime,
) -> Stage:
    """The program of the demo, its clock standing still at `begins`."""
    time = RehearsalTime(timedelta(0), lambda: begins)
    program = assemble(
        database=database,
        files=files,
        writer=writer,
        house=build_house(Settings(_env_file=None), regulations),
        time=time,
        doors=[WebDoor(writer, time)],
    )
    return Stage(program, time)


def private(account: str) -> ChatRef:
    """The private chat of an account at the web door."""
    return ChatRef(f"p-{account}", ChatKind.PRIVATE)


def account_of(store: Store, account: str) -> Account:
    """The account itself; raises NotFound before it came in."""
    found = store.chats.account_at(WEB, WEB, account)
    if found is None:
        raise NotFound(f"account {account}")
    return found


def _button(store: Store, account: str, is_meant: Callable[[str], bool]) -> Button:
    chat = store.chats.private_of(account_of(store, account).id)
    if chat is None:
        raise NotFound(f"private chat of {account}")
    for body in store.pages.newest(chat.id, LOOKED_THROUGH):
        for button in read_shown(body).buttons:
            if is_meant(button.token):
                return button
    raise NotFound(f"a button in chat {chat.external_id}")
