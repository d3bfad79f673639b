"""POST /telegram/webhook: the platform brings updates, and is told 200 when they are durable."""

import hmac
import json

import structlog
from aiohttp import web

from bot.adapters.telegram.ear import MOST_RAW, Ear
from bot.adapters.telegram.link import Link
from bot.failures import described

PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (a name, no secret)

MOST_BYTES = 256 * 1024
"""Of one update; the longest message with all its parts is a fraction of it."""

_log = structlog.get_logger(__name__)


def webhook_route(ear: Ear, link: Link, secret: str) -> web.RouteDef:
    """The route; `secret` is what the platform was told to send in the header.

    Whether what was brought is stored stands in `link`.

    1. Without the secret: 401, and not a byte of the body is read.
    2. What is no JSON is put aside and answered 200: told otherwise, the platform would bring it
       again and again, and the chat's next messages only after it.
    3. 503 only where nothing could be stored: then it shall come again.
    """
    expected = secret.encode()

    async def post_update(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), expected):
            return web.Response(status=401)
        try:
            await _take_in(ear, await _body(request))
        except Exception as error:
            _log.error("an update could not be stored", failure=described(error))
            link.bad("not stored")
            return web.Response(status=503)
        link.good(ear.hearing.time.now())
        return web.Response()

    return web.post(PATH, post_update)


async def _body(request: web.Request) -> bytes:
    """The body; of one that is too long, more than is taken, so that it is known."""
    body = bytearray()
    async for piece in request.content.iter_chunked(1 << 16):
        body += piece
        if len(body) > MOST_BYTES:
            break
    return bytes(body)


async def _take_in(ear: Ear, body: bytes) -> None:
    if len(body) > MOST_BYTES:
        await ear.put_aside(body[:MOST_RAW].decode("utf-8", "replace"), "too long")
        return
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        await ear.put_aside(body.decode("utf-8", "replace"), "no JSON")
        return
    await ear.hear(update)
