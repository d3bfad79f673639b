"""Door: what delivery asks of an adapter, and how an adapter says that it failed."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from messages.channel import Channel
from messages.layout import Part
from storage.chats import Chat
from storage.media import Medium


class DeliveryError(Exception):
    """A message did not arrive.

    `permanent`: this one never will. `chat_gone`: nothing will, until the chat writes again
    (blocked, kicked). `needs_word`: it will once the person writes. `retry_after`: the
    platform named a time. `moved_to`: the chat has this id at the platform from now on. Otherwise
    the delivery decides when to try again. The text is kept as the reason and must name no person.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        chat_gone: bool = False,
        needs_word: bool = False,
        retry_after: timedelta | None = None,
        moved_to: str = "",
    ) -> None:
        super().__init__(reason)
        self.permanent = permanent or chat_gone
        self.chat_gone = chat_gone
        self.needs_word = needs_word
        self.retry_after = retry_after
        self.moved_to = moved_to


@dataclass(frozen=True)
class Address:
    """Where one part goes; `key` is the same at every try, for platforms that know it again.

    `replaces` is the platform's receipt of the part this one rewrites; `takes_back` are receipts
    of parts that are to be seen no more, once this one is there.
    """

    chat: Chat
    key: str
    replaces: str | None = None
    takes_back: tuple[str, ...] = ()


class Door(Protocol):
    """An adapter, seen from the house."""

    name: str
    bot: str
    channel: Channel

    async def send(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        """Sends one part; returns the platform's receipt. Raises DeliveryError.

        A receipt names every message the platform made of the part, apart by spaces: so many
        count against the pace.
        """
        ...
