"""A stand-in for Telegram's own server: takes what the program sends, and counts it.

It keeps the one limit that matters here: no more than so many messages in any second, by the
moment of their arrival, over all chats. One more is answered 429 with `retry_after` 1, and counts
as refused. GET /counted tells what came.
"""

import argparse
import time
from collections import deque
from typing import Any

from aiohttp import web

SENDS = frozenset({"sendmessage", "sendphoto", "sendmediagroup", "senddocument", "sendvoice"})
"""Method names as they are compared: the Bot API takes them in any case."""


class Limit:
    """No more than so many in any second."""

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._window: deque[float] = deque()

    def lets_in(self, arrived: float) -> bool:
        """Whether one more may come at this moment, in seconds; one that may is counted."""
        while self._window and self._window[0] <= arrived - 1:
            self._window.popleft()
        if len(self._window) >= self._per_second:
            return False
        self._window.append(arrived)
        return True


class StandIn:
    """What has come in so far."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._taken = 0
        self._refused = 0
        self._first = 0.0
        self._last = 0.0
        self._chats: set[str] = set()

    async def call(self, request: web.Request) -> web.Response:
        """One call of a Bot API method."""
        arrived = time.monotonic()
        method = request.match_info["method"].lower()
        if method in SENDS and not self._limit.lets_in(arrived):
            self._refused += 1
            return _failure(429, "Too Many Requests: retry after 1", {"retry_after": 1})
        given = await _parameters(request)
        if method in SENDS:
            return _success(self._take(given, arrived))
        if method == "getme":
            return _success(_me(request.match_info["token"]))
        if method == "getwebhookinfo":
            return _success({"url": "", "has_custom_certificate": False, "pending_update_count": 0})
        return _success(True)

    async def counted(self, _request: web.Request) -> web.Response:
        """What was taken and refused, from how many chats, and the seconds from first to last."""
        return web.json_response(
            {
                "taken": self._taken,
                "refused": self._refused,
                "chats": len(self._chats),
                "seconds": self._last - self._first,
            }
        )

    def _take(self, given: dict[str, Any], arrived: float) -> dict[str, Any]:
        chat = str(given.get("chat_id", ""))
        self._first = self._first or arrived
        self._last = arrived
        self._taken += 1
        self._chats.add(chat)
        return {
            "message_id": self._taken,
            "date": int(time.time()),
            "chat": {"id": int(chat), "type": "private"},
            "text": given.get("text", ""),
        }


async def _parameters(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        found: dict[str, Any] = await request.json()
        return found
    return dict(await request.post())


def _me(token: str) -> dict[str, Any]:
    return {
        "id": int(token.partition(":")[0]),
        "is_bot": True,
        "first_name": "乡约",
        "username": "xiangyue_bench_bot",
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
    }


def _success(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _failure(code: int, reason: str, parameters: dict[str, int]) -> web.Response:
    told = {"ok": False, "error_code": code, "description": reason, "parameters": parameters}
    return web.json_response(told, status=code)


def main() -> None:
    """Serves until the process is told to stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--per-second", type=int, required=True)
    given = parser.parse_args()
    stand_in = StandIn(Limit(given.per_second))
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", stand_in.call)
    app.router.add_get("/counted", stand_in.counted)
    web.run_app(app, host="127.0.0.1", port=given.port, access_log=None, print=None)


if __name__ == "__main__":
    main()
