"""Somebody asks for their points again and again while a large village is settled beside it."""

import http.client
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.checking import wait_until_taken
from bench.multitude import ASKING
from bench.servers import Server, ours
from bench.settle_once import ask
from bench.updates import POINTS, WEBHOOK, filled, request_parts, user_id

MOST_S = 0.5
"""Nobody waits longer for a reply to be queued."""

BEFORE_S = 2.0
PATIENCE_S = 300.0


@dataclass(frozen=True)
class Waited:
    """Seconds from a message's departure until its reply was queued, the longest and the middle
    one, while nothing else went on and while the village was settled."""

    households: int
    longest_before: float
    longest: float
    middle: float
    asked: int
    settling: float


def wait_beside(file: Path, households: int, period: str, api_base: str) -> Waited:
    """One message at a time, from several households in turn, to the running program.

    Whatever was settled in this file before is over and done with.
    """
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE settlement SET state = 'superseded'")
        connection.execute("UPDATE inbox SET state = 'done' WHERE state = 'waiting'")
    with ours(file, api_base) as server:
        until = time.monotonic() + BEFORE_S
        before = _ask_while(server, file, lambda: time.monotonic() < until, 0)
        settlement, began = ask(file, period), time.monotonic()
        took = _ask_while(server, file, lambda: _is_asked(file, settlement), len(before))
        settling = time.monotonic() - began
    return Waited(
        households, max(before), max(took), sorted(took)[len(took) // 2], len(took), settling
    )


def _ask_while(server: Server, file: Path, goes_on: Callable[[], bool], first: int) -> list[float]:
    took: list[float] = []
    while goes_on():
        number = first + len(took)
        parts = request_parts(WEBHOOK, user_id(number % ASKING), POINTS)
        began = time.monotonic()
        _post(server, filled(parts, number))
        took.append(wait_until_taken(file) - began)
        if sum(took) > PATIENCE_S:
            raise TimeoutError(f"nothing was settled within {PATIENCE_S} s")
    return took


def _post(server: Server, request: bytes) -> None:
    head, _, body = request.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")[1:]
    headers = dict(line.split(": ", 1) for line in lines)
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)) as line:
        line.request("POST", WEBHOOK, body, headers)
        status = line.getresponse().status
    if status != http.client.OK:
        raise ConnectionError(f"a message was answered {status}")


def _is_asked(file: Path, settlement: int) -> bool:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=30)) as connection:
        (state,) = connection.execute(
            "SELECT state FROM settlement WHERE id = ?", (settlement,)
        ).fetchone()
    return bool(state == "asked")
