"""POST /api/enter: a one-time link's code opens a session; binding itself happens in the chat."""

import asyncio
import ipaddress
import secrets
import time
from collections import deque

from aiohttp import web

from bot.adapters.web.door import WEB
from bot.adapters.web.keys import HOUSE
from bot.adapters.web.reading import read_object
from bot.adapters.web.viewer import COOKIE
from messages.inbound import ChatRef, Inbound, Said, Sender
from storage.binding import as_code, digest_of
from storage.errors import OutOfStep
from storage.receiving import receive
from storage.store import Store

TRIES_AN_HOUR = 10


class Gate:
    """Counts wrong codes per address, so that guessing ends before it begins."""

    def __init__(self) -> None:
        self._tries: dict[str, deque[float]] = {}

    def lets_in(self, address: str) -> bool:
        """Whether this address may try once more within the hour."""
        now = time.monotonic()
        if len(self._tries) > 10_000:
            self._tries.clear()
        tries = self._tries.setdefault(address, deque(maxlen=TRIES_AN_HOUR))
        if len(tries) == TRIES_AN_HOUR and now - tries[0] < 3600:
            return False
        tries.append(now)
        return True

    def forgives(self, address: str) -> None:
        """The newest try was no wrong one."""
        tries = self._tries.get(address)
        if tries:
            tries.pop()


GATE = web.AppKey("gate", Gate)


def client_address(request: web.Request) -> str:
    """Where a request comes from: behind this machine's own web server, what that one saw.

    The server adds the address it saw at the end; whatever stands before it, anybody can write.
    """
    remote = request.remote or ""
    forwarded = request.headers.getall("X-Forwarded-For", [])
    if forwarded and _is_loopback(remote):
        return forwarded[-1].rpartition(",")[2].strip() or remote
    return remote


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def enter(request: web.Request) -> web.Response:
    """A good code makes a web account with a session, and says the code in its chat.

    A code opens one session: whoever finds the link later gets nothing.
    """
    house, gate, address = request.app[HOUSE], request.app[GATE], client_address(request)
    body = await read_object(request)
    # Counted before it is known, so that a thousand tries at once are not one try.
    if not gate.lets_in(address):
        raise web.HTTPTooManyRequests(text="too many tries; come back in an hour")
    code = as_code(str(body.get("code", "")))
    cookie, account = secrets.token_urlsafe(32), f"w{secrets.token_hex(8)}"
    now = house.program.time.now()

    def open_session(store: Store) -> bool:
        good = store.binding.good(code, now) if code is not None else None
        if code is None or good is None or good.opened:
            return False
        said = Said(text=code)
        chat = ChatRef(f"p-{account}")
        inbound = Inbound(WEB, WEB, f"{account}/enter", Sender(account), chat, said)
        received = receive(store, inbound, now)
        if not store.binding.open_link(good.id, received.account_id, now):
            raise OutOfStep("somebody else opened the link first")
        store.pages.open_session(digest_of(cookie), received.account_id, now + house.session_length)
        return True

    try:
        opened = await asyncio.wrap_future(house.program.writer.do(open_session))
    except OutOfStep:
        opened = False
    if not opened:
        raise web.HTTPForbidden(text="this link is wrong or has run out; ask for a new one")
    gate.forgives(address)
    response = web.json_response({"account": account})
    response.set_cookie(
        COOKIE,
        cookie,
        max_age=int(house.session_length.total_seconds()),
        httponly=True,
        samesite="Strict",
        secure=house.secure_cookies,
    )
    return response
