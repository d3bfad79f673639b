"""What a village hands to its driver, which puts a door before the program and knows the phones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.adapters.door import Door
from bot.path.media_worker import Fetch
from bot.path.writer import Writer
from bot.program import Program
from bot.settings import Settings
from bot.timekeeping import TownTime
from storage.chats import Account, Chat
from storage.store import Store
from tests.village.seen import Seen


@dataclass(frozen=True)
class Site:
    """Where a program is to be built; `assemble` makes it of its doors and their fetchers."""

    settings: Settings
    writer: Writer
    time: TownTime
    assemble: Callable[[Sequence[Door], Mapping[str, Fetch]], Program]


class Driver(Protocol):
    """One kind of phone: how it reaches the house, and what its owner sees."""

    door: str
    sent: list[Any]

    @property
    def bot(self) -> str:
        """The receiving bot's name."""
        ...

    async def begin(self) -> dict[str, Any]:
        """What is outside the house is there; returns the settings by which the house finds it."""
        ...

    async def open(self, site: Site) -> Program:
        """Builds the program with its door open."""
        ...

    async def close(self) -> None:
        """The program has ended; what is outside goes on."""
        ...

    async def end(self) -> None:
        """What is outside ends too."""
        ...

    def settle_in(self, store: Store, account: str, name: str, now: Any) -> Account:
        """A phone whose owner has written to the house before."""
        ...

    def private_chat(self, account: Account) -> str:
        """The chat a phone looks at first."""
        ...

    def join(self, store: Store, account: Account, group: str, title: str) -> Chat:
        """A phone is in a group."""
        ...

    async def send(
        self, account: str, chat: str, fields: dict[str, Any], files: list[tuple[str, str, bytes]]
    ) -> tuple[int, dict[str, Any]]:
        """One thing its owner does; 202 once the house has it."""
        ...

    async def send_all_again(self) -> None:
        """The network delivers everything once more."""
        ...

    async def read(self, account: str, chat: str, after: int) -> list[Seen]:
        """What stands on the screen after a number."""
        ...

    async def fetch(self, url: str) -> bytes:
        """A picture by the address the screen shows it under."""
        ...
