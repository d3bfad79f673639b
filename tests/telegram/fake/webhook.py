"""The webhook: the bot's address, and the pusher that brings updates to it, step by step."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientSession, ClientTimeout
from yarl import URL

from tests.telegram.fake.updates import Update, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_WAIT = 60.0


@dataclass(frozen=True)
class Push:
    """One try to deliver one update; `status` is None where no answer came."""

    update_id: int
    status: int | None

    @property
    def arrived(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


@dataclass
class Webhook:
    """Where updates are pushed to, while `url` is set.

    `reaches` stands in for scheme, host and port of the url (the program under test listens on
    loopback). `patience` is how long a push waits for its answer, in real seconds.
    """

    clock: Callable[[], float]
    updates: UpdateQueue
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""
    reaches: str | None = None
    patience: float = 60.0
    pushes: list[Push] = field(default_factory=list)
    _session: ClientSession | None = None

    async def push_due(self, now: float | None = None) -> list[Push]:
        """Pushes all that may go at `now` (the clock's, if not given), and says what came of it.

        Of one lane the next goes when the one before has its 2xx; lanes go side by side. A
        failed one waits 1, 2, 4 … 60 seconds, or as long as the answer's Retry-After says.
        """
        now = self.clock() if now is None else now
        began = len(self.pushes)
        while self.url:
            due = [each for each in self._heads() if each.wakes <= now]
            if not due:
                break
            gate = asyncio.Semaphore(self.max_connections)
            await asyncio.gather(*(self._deliver(each, now, gate) for each in due))
        return self.pushes[began:]

    async def push_again(self, update: Update) -> Push:
        """Delivers an update once more, whatever became of it: the platform may."""
        push, _ = await self._post(update)
        return push

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _heads(self) -> list[Update]:
        """The oldest update of each lane."""
        heads: dict[str, Update] = {}
        for each in self.updates.pending():
            heads.setdefault(each.lane, each)
        return list(heads.values())

    async def _deliver(self, update: Update, now: float, gate: asyncio.Semaphore) -> None:
        async with gate:
            push, retry_after = await self._post(update)
        if push.arrived:
            self.updates.done(update)
            return
        update.wakes = now + (retry_after or min(2.0**update.failures, LONGEST_WAIT))
        update.failures += 1

    async def _post(self, update: Update) -> tuple[Push, float]:
        """One try, and the wait the answer asks for (0: none)."""
        if self._session is None:
            self._session = ClientSession()
        url = URL(self.url)
        if self.reaches is not None:
            url = URL(self.reaches).with_path(url.path).with_query(url.query)
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers[SECRET_HEADER] = self.secret
        body = json.dumps(update.as_json()).encode()
        timeout = ClientTimeout(total=self.patience)
        status, retry_after, trouble = None, 0.0, "Connection failed"
        try:
            async with self._session.post(
                url, data=body, headers=headers, timeout=timeout
            ) as answer:
                await answer.read()
                status = answer.status
                trouble = f"Wrong response from the webhook: {status} {answer.reason}"
                retry_after = min(float(answer.headers.get("Retry-After", 0)), 3600.0)
        except TimeoutError:
            trouble = "Read timeout expired"
        except ClientError:
            pass
        push = Push(update.id, status)
        if not push.arrived:
            self.last_error_date, self.last_error_message = int(self.clock()), trouble
        self.pushes.append(push)
        return push, retry_after
