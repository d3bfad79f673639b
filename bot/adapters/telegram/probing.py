"""One plain question over HTTP, and what was seen of its answer; for the doctor."""

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from aiohttp import (
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientSSLError,
    ClientTimeout,
    ServerDisconnectedError,
    StreamReader,
)

MOST_BYTES = 64 * 1024
_TIMEOUT = ClientTimeout(total=15, sock_connect=5)
"""Seconds."""


@dataclass(frozen=True)
class Seen:
    """What came back; `trouble` says why nothing did. `date` is the answering machine's clock."""

    status: int = 0
    body: bytes = b""
    date: datetime | None = None
    trouble: str = ""


Look = Callable[[ClientSession, str, str], Awaitable[Seen]]
"""A session, a method, an address, which holds no secret."""


async def look(session: ClientSession, method: str, address: str) -> Seen:
    """Asks once, with nothing in the body; a redirect is an answer, not followed."""
    try:
        async with session.request(
            method, address, timeout=_TIMEOUT, allow_redirects=False
        ) as answer:
            date = _date(answer.headers.get("Date", ""))
            return Seen(answer.status, await _body(answer.content), date)
    except (ClientError, TimeoutError) as error:
        return Seen(trouble=_why(error))


async def _body(content: StreamReader) -> bytes:
    body = bytearray()
    async for piece in content.iter_chunked(MOST_BYTES):
        body += piece
        if len(body) >= MOST_BYTES:
            break
    return bytes(body)


def _date(header: str) -> datetime | None:
    try:
        return parsedate_to_datetime(header).astimezone(UTC)
    except ValueError:
        return None


def _why(error: Exception) -> str:
    match error:
        case ClientConnectorDNSError():
            return "its name is not found (DNS)"
        case ClientConnectorCertificateError():
            return "its certificate is not to be trusted (TLS)"
        case ClientSSLError():
            return "it does not speak TLS"
        case TimeoutError():
            return "no answer in time"
        case ClientConnectorError() if error.errno:
            return os.strerror(error.errno).lower()
        case ServerDisconnectedError():
            return "it hung up without an answer"
    return type(error).__name__
