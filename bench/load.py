"""The load, in a process of its own: so many requests in flight, each sent when one is answered.

A generator must cost far less than what it measures, so requests are made beforehand but for
their ids, connections are plain asyncio protocols kept alive, and of an answer only the status
and the end are looked for. What the generator itself used of the processor is told with the rest.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from math import ceil

from bench.updates import WEBHOOK, filled, request_parts, user_id

_LENGTH = b"content-length:"


@dataclass(frozen=True)
class Load:
    """What to send; it ends after `count` requests or `seconds`, whichever comes first.

    Request number n is numbered `first` + n; it is of chat n modulo `chats` and says the text
    n // `chats` modulo the texts, so that a chat says each in its turn.
    """

    port: int
    in_flight: int
    chats: int
    texts: tuple[str, ...]
    first: int
    count: int
    seconds: float


@dataclass(frozen=True)
class Answered:
    """What came of it; `began` is by time.monotonic(), p50 and p95 are milliseconds.

    `count` were answered 200; `failed` were answered otherwise or not at all.
    """

    began: float
    seconds: float
    count: int
    failed: int
    p50: float
    p95: float
    cpu_seconds: float


class _Line(asyncio.Protocol):
    """One connection with one request in flight."""

    def __init__(self, load: "_Sending") -> None:
        self._load = load
        self._transport: asyncio.Transport | None = None
        self._received = b""
        self._sent_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or len(body) < _body_length(head):
            return
        self._load.answered(time.perf_counter() - self._sent_at, head[9:12])
        self._received = b""
        self._send()

    def connection_lost(self, _exc: Exception | None) -> None:
        self._load.closed()

    def _send(self) -> None:
        assert self._transport is not None
        request = self._load.next_request()
        if request is None:
            self._transport.close()
            return
        self._sent_at = time.perf_counter()
        self._transport.write(request)


class _Sending:
    """What all connections share: the requests still to be sent, and what was answered."""

    def __init__(self, load: Load) -> None:
        self.done = asyncio.Event()
        self.took: list[float] = []
        self.sent = 0
        self._requests = _requests(load)
        self._open = load.in_flight

    def next_request(self) -> bytes | None:
        request = next(self._requests, None)
        if request is not None:
            self.sent += 1
        return request

    def answered(self, seconds: float, status: bytes) -> None:
        if status == b"200":
            self.took.append(seconds)

    def closed(self) -> None:
        self._open -= 1
        if self._open == 0:
            self.done.set()


async def send(load: Load) -> Answered:
    """Sends the load and waits for every answer."""
    loop = asyncio.get_running_loop()
    sending = _Sending(load)
    began, used = time.monotonic(), time.process_time()
    for _ in range(load.in_flight):
        await loop.create_connection(lambda: _Line(sending), "127.0.0.1", load.port)
    await sending.done.wait()
    took = sorted(sending.took)
    return Answered(
        began=began,
        seconds=time.monotonic() - began,
        count=len(took),
        failed=sending.sent - len(took),
        p50=percentile(took, 50) * 1000 if took else 0.0,
        p95=percentile(took, 95) * 1000 if took else 0.0,
        cpu_seconds=time.process_time() - used,
    )


def percentile(ascending: Sequence[float], percent: int) -> float:
    """The smallest value that at least so many percent of all do not exceed; it really occurred.

    `ascending` is sorted; raises ValueError if it is empty or percent is not 1 to 100.
    """
    if not ascending:
        raise ValueError("no values, no percentile")
    if not 1 <= percent <= 100:
        raise ValueError("percent is 1 to 100")
    return ascending[ceil(len(ascending) * percent / 100) - 1]


def _requests(load: Load) -> Iterator[bytes]:
    made = [
        request_parts(WEBHOOK, user_id(chat), text)
        for text in load.texts
        for chat in range(load.chats)
    ]
    until = time.monotonic() + load.seconds
    for number in range(load.count):
        if time.monotonic() > until:
            return
        yield filled(made[number % len(made)], load.first + number)


def _body_length(head: bytes) -> int:
    at = head.lower().find(_LENGTH)
    return int(head[at + len(_LENGTH) :].split(b"\r\n", 1)[0]) if at >= 0 else 0


def main() -> None:
    """Reads loads from standard input, a line each, and writes what came of each."""
    for line in sys.stdin:
        given = json.loads(line)
        load = Load(**{**given, "texts": tuple(given["texts"])})
        print(json.dumps(asdict(asyncio.run(send(load)))), flush=True)


if __name__ == "__main__":
    main()
