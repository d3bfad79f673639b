"""A door with a platform's limits and a platform's moods, and a post office to try it."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from bot.adapters.door import Address
from bot.path.delivery import Delivery
from bot.path.writer import InlineWriter
from messages.channel import Channel, Measure, Pace
from messages.inbound import ChatKind, ChatRef, Sender
from messages.layout import Part
from messages.outbound import Button, Outgoing
from storage.database import Database
from storage.media import Medium
from storage.store import Store

FAKE = "fake"
NARROW = Channel(buttons=0, text=60, measure=Measure.BYTES, photos=1)
PACED = Channel(buttons=8, text=4096, pace=Pace(30, 1, 20))


@dataclass(frozen=True)
class Arrived:
    """One part as the platform got it."""

    chat: str
    key: str
    part: Part
    replaces: str | None


@dataclass
class FakeDoor:
    """Takes parts and gives receipts; `moods` of a chat come first, one for each part sent."""

    channel: Channel = NARROW
    name: str = FAKE
    bot: str = FAKE
    arrived: list[Arrived] = field(default_factory=list)
    moods: dict[str, list[BaseException | None]] = field(default_factory=lambda: defaultdict(list))

    async def send(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        """The receipt; or what the platform's mood raises."""
        chat = address.chat.external_id
        if self.moods[chat]:
            mood = self.moods[chat].pop(0)
            if mood is not None:
                raise mood
        self.arrived.append(Arrived(chat, address.key, part, address.replaces))
        return f"r{len(self.arrived)}"

    def texts(self, chat: str) -> list[str]:
        """What a chat shows."""
        return [each.part.text for each in self.arrived if each.chat == chat]


@dataclass
class PostOffice:
    """An outbox and the delivery of one door, worked by hand."""

    database: Database
    door: FakeDoor
    now: datetime
    holder: str = "main"

    def __post_init__(self) -> None:
        self.writer = InlineWriter(self.database)
        self.delivery = Delivery(self.writer, self.door, self.holder)

    def write(
        self,
        chat: str,
        text: str,
        *buttons: str,
        replaces: int | None = None,
        kind: ChatKind = ChatKind.PRIVATE,
    ) -> int:
        """Queues a message to a chat, which is made if need be; returns its id."""
        offered = tuple(Button(label, f"t{number}") for number, label in enumerate(buttons))

        def add(store: Store) -> int:
            account = store.chats.meet(FAKE, FAKE, Sender(chat), self.now)
            met = store.chats.enter(FAKE, FAKE, ChatRef(chat, kind), account)
            message = Outgoing(text, offered)
            return store.outbox.add(
                met.id, message, self.now, cause=None, ordinal=0, replaces=replaces
            )

        return self.writer.do(add).result()

    async def deliver(self) -> int:
        """Works until nothing may leave now; returns how many tries that took."""
        tries = 0
        while await self.delivery.do_one(self.now):
            tries += 1
        return tries

    def waiting(self) -> dict[str, int]:
        """How many messages are in each state but `sent`."""
        with self.database.reading() as connection:
            return Store(connection).outbox.counts()
