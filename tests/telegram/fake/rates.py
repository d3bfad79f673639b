"""The platform's rates: switched off until a test switches them on; every send is recorded."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.errors import too_many

SLACK = 1e-6
"""Seconds: a send counts as outside a window when it is within rounding of its end."""


@dataclass(frozen=True)
class Sent:
    """The arrival of one send*, taken or refused; `at` is the clock's seconds."""

    at: float
    chat_id: int
    method: str
    taken: bool


@dataclass
class Window:
    """At most `most` in any span of `seconds`."""

    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float, count: int) -> float:
        """Seconds until `count` more fit."""
        while self.times and self.times[0] <= now - self.seconds + SLACK:
            self.times.popleft()
        excess = len(self.times) + count - self.most
        if excess <= 0:
            return 0.0
        return self.times[min(excess, len(self.times)) - 1] + self.seconds - now

    def take(self, now: float, count: int) -> None:
        self.times.extend([now] * count)


@dataclass
class Rates:
    """`refused` counts the 429s given by these rates (not those a fault ordered)."""

    clock: Callable[[], float]
    refused: int = 0
    sends: list[Sent] = field(default_factory=list)
    _limits: "tuple[int, int, int] | None" = None
    _overall: Window | None = None
    _chats: dict[tuple[int, float], Window] = field(default_factory=dict)

    def switch_on(
        self, *, overall: int = 30, per_chat: int = 1, per_group_minute: int = 20
    ) -> None:
        """Most per second overall, per second in one chat, and per minute in one group."""
        self._limits = (overall, per_chat, per_group_minute)
        self._overall = Window(overall, 1.0)
        self._chats.clear()

    def switch_off(self) -> None:
        self._limits = None

    def check(self, chat: Chat, method: str, count: int = 1) -> None:
        """Records a send of `count` messages (an album is one in its chat's second).

        Raises Refusal 429 with the whole seconds to wait.
        """
        now = self.clock()
        wait = self._wait(chat, now, count)
        self.sends.append(Sent(now, chat.id, method, taken=wait <= 0))
        if wait > 0:
            self.refused += 1
            raise too_many(max(1, math.ceil(wait)))

    def _wait(self, chat: Chat, now: float, count: int) -> float:
        if self._limits is None or self._overall is None:
            return 0.0
        _, per_chat, per_group_minute = self._limits
        windows = [(self._overall, count), (self._of(chat, per_chat, 1.0), 1)]
        if not chat.is_private:
            windows.append((self._of(chat, per_group_minute, 60.0), count))
        wait = max(window.wait(now, taken) for window, taken in windows)
        if wait <= 0:
            for window, taken in windows:
                window.take(now, taken)
        return wait

    def _of(self, chat: Chat, most: int, seconds: float) -> Window:
        return self._chats.setdefault((chat.id, seconds), Window(most, seconds))
