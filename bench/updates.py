"""What Telegram would send: private text messages of the bench's villagers, as HTTP requests."""

import json
from collections.abc import Sequence

BOT = "700000001"
TOKEN = f"{BOT}:AAF-the-stand-in-takes-any-token"
SECRET = "bench-secret-of-the-webhook"  # noqa: S105 - of loopback servers that live for a minute
WEBHOOK = "/telegram/webhook"

POINTS, MENU = "积分", "菜单"

_FIRST_USER = 5_000_000_001
_FIRST_UPDATE = 100_000_001
"""All ids of a kind have the same number of digits, so that a request's length never changes."""

_MARK = 987654321
"""Stands where a request's own update id goes."""


def user_id(number: int) -> int:
    """The Telegram id of the villager of that number, from 0."""
    return _FIRST_USER + number


def update(number: int, user: int, text: str) -> dict[str, object]:
    """A private message as the Bot API words it; `number` makes its ids unique."""
    return _update(_FIRST_UPDATE + number, user, text)


def request_parts(path: str, user: int, text: str) -> tuple[bytes, bytes, bytes]:
    """An HTTP request that lacks its update id in two places: before, between and after."""
    body = json.dumps(_update(_MARK, user, text), ensure_ascii=False).encode()
    head = (
        f"POST {path} HTTP/1.1\r\n"
        "Host: 127.0.0.1\r\n"
        "Content-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n\r\n"
    )
    before, between, after = (head.encode() + body).split(str(_MARK).encode())
    return before, between, after


def filled(parts: Sequence[bytes], number: int) -> bytes:
    """The request of that number."""
    return (b"%d" % (_FIRST_UPDATE + number)).join(parts)


def _update(update_id: int, user: int, text: str) -> dict[str, object]:
    person = {"id": user, "first_name": "村民", "language_code": "zh-hans"}
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "from": {**person, "is_bot": False},
            "chat": {"id": user, "first_name": "村民", "type": "private"},
            "date": 1_790_000_000,
            "text": text,
        },
    }
