"""POST /api/enter: a one-time link's code opens a session; binding itself happens in the chat."""

import asyncio
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
from storage.receiving import receive
from storage.store import Store

TRIES_AN_HOUR = 10


class Gate:
    """Counts tries per address, so that guessing codes ends before it begins."""

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


GATE = web.AppKey("gate", Gate)


async def enter(request: web.Request) -> web.Response:
    """A good code makes a web account with a session, and says the code in its chat."""
    house = request.app[HOUSE]
    if not request.app[GATE].lets_in(request.remote or ""):
        raise web.HTTPTooManyRequests(text="too many tries; come back in an hour")
    body = await read_object(request)
    code = as_code(str(body.get("code", "")))
    cookie, account = secrets.token_urlsafe(32), f"w{secrets.token_hex(8)}"
    now = house.program.time.now()

    def open_session(store: Store) -> bool:
        if code is None or store.binding.good(code, now) is None:
            return False
        said = Said(text=code)
        chat = ChatRef(f"p-{account}")
        inbound = Inbound(WEB, WEB, f"{account}/enter", Sender(account), chat, said)
        received = receive(store, inbound, now)
        store.pages.open_session(digest_of(cookie), received.account_id, now + house.session_length)
        return True

    if not await asyncio.wrap_future(house.program.writer.do(open_session)):
        raise web.HTTPForbidden(text="this link is wrong or has run out; ask for a new one")
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
