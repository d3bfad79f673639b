"""The updates that wait for the bot: offsets, the long poll, and what was allowed."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.fake.errors import Refusal, conflict

DAY = 86_400
PRESS_LIVES = 150
BY_DEFAULT = frozenset({"message", "edited_message", "callback_query", "my_chat_member"})
KINDS = BY_DEFAULT | {"chat_member"}

TAKEN_OVER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
AHEAD = 10
"""An offset further than this past the newest id is taken for a mistake, and ignored."""


@dataclass(eq=False)
class Update:
    """One update. Those of one `lane` are pushed in order; `expires` and `wakes` are seconds."""

    id: int
    kind: str
    body: dict[str, Any]
    lane: str
    expires: float
    wakes: float = 0.0
    failures: int = 0

    def as_json(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.body}


@dataclass
class UpdateQueue:
    """`ever` holds every update there has been, delivered or not."""

    clock: Callable[[], float]
    next_id: int = 100_000_001
    allowed: frozenset[str] = BY_DEFAULT
    waiting: list[Update] = field(default_factory=list)
    ever: list[Update] = field(default_factory=list)
    _poll: "asyncio.Future[None] | None" = None

    def add(self, kind: str, body: dict[str, Any], lane: str) -> Update | None:
        """Queues an update and wakes the long poll; None for a kind the bot did not ask for."""
        if kind not in self.allowed:
            return None
        lives = PRESS_LIVES if kind == "callback_query" else DAY
        made = Update(self.next_id, kind, body, lane, self.clock() + lives)
        self.next_id += 1
        self.waiting.append(made)
        self.ever.append(made)
        self.end_poll()
        return made

    def jump(self, next_id: int) -> None:
        """After a week without updates the ids go on anywhere, lower ones too."""
        assert not self.pending(), "ids jump only after a quiet week"
        self.next_id = next_id

    def pending(self) -> list[Update]:
        """What waits now; what is too old is gone."""
        now = self.clock()
        self.waiting = [each for each in self.waiting if each.expires > now]
        return self.waiting

    def done(self, update: Update) -> None:
        if update in self.waiting:
            self.waiting.remove(update)

    def clear(self) -> None:
        self.waiting.clear()

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Remembers what the bot asks for: None changes nothing, an empty list is the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) & KINDS or BY_DEFAULT

    def read(self, offset: int, limit: int) -> list[Update]:
        """Forgets all before `offset`; a negative one keeps only so many of the newest."""
        self.pending()
        if offset < 0:
            del self.waiting[: max(0, len(self.waiting) + offset)]
        elif 0 < offset <= self.next_id + AHEAD:
            self.waiting = [each for each in self.waiting if each.id >= offset]
        return self.waiting[:limit]

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Update]:
        """Waits at most `timeout` real seconds for something to tell.

        Raises Refusal 409 when another poll or a webhook takes its place.
        """
        found = self.read(offset, limit)
        if found or timeout <= 0:
            return found
        self.end_poll(conflict(TAKEN_OVER))
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout):
                await poll
        except TimeoutError:
            return []
        finally:
            if self._poll is poll:
                self._poll = None
        return self.read(max(offset, 0), limit)

    def end_poll(self, refusal: Refusal | None = None) -> None:
        """Answers the waiting poll at once, as if its time were over, or with a refusal."""
        poll, self._poll = self._poll, None
        if poll is None or poll.done():
            return
        if refusal is None:
            poll.set_result(None)
        else:
            poll.set_exception(refusal)

    @property
    def is_polled(self) -> bool:
        """Whether a long poll waits right now."""
        return self._poll is not None
