"""The web door as a villager's phone uses it: real requests to the real application."""

import io
import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import FormData
from aiohttp.test_utils import TestClient, TestServer

from bot.adapters.web.application import web_chat
from bot.adapters.web.door import WEB, WebDoor
from bot.adapters.web.keys import WebHouse
from bot.program import Program
from messages.inbound import ChatKind, ChatRef, Sender
from storage.chats import Account, Chat
from storage.store import Store
from tests.village.building import Site
from tests.village.seen import Seen
from tests.village.waking import NeverWoken

LOOPBACK = frozenset({"127.0.0.1", "localhost"})


@dataclass
class WebDriver:
    """Speaks HTTP for every villager, and remembers all it sent, to send it again."""

    door: str = WEB
    bot: str = WEB
    sent: list[tuple[dict[str, Any], list[tuple[str, str, bytes]]]] = field(default_factory=list)
    client: TestClient[Any, Any] | None = None

    async def begin(self) -> dict[str, Any]:
        """A page needs no settings of its own."""
        return {}

    async def open(self, site: Site) -> Program:
        """Puts the application before the program."""
        program = site.assemble([WebDoor(site.writer, site.time)], {})
        house = WebHouse(program, NeverWoken(), demo=True, hosts=LOOPBACK)
        self.client = TestClient(TestServer(web_chat(house)))
        await self.client.start_server()
        return program

    async def close(self) -> None:
        if self.client is not None:
            await self.client.close()

    async def end(self) -> None:
        """There is no platform behind a page."""

    def private_chat(self, account: Account) -> str:
        """The chat that the account's page shows first."""
        return private_chat(account.external_id)

    def settle_in(self, store: Store, account: str, name: str, now: Any) -> Account:
        """An account with its private chat, as the page makes them."""
        made = store.chats.meet(WEB, WEB, Sender(account, name), now)
        store.chats.enter(WEB, WEB, ChatRef(private_chat(account)), made)
        return made

    def join(self, store: Store, account: Account, group: str, title: str) -> Chat:
        """The account is in a group."""
        chat = ChatRef(group, ChatKind.GROUP, title)
        return store.chats.enter(WEB, WEB, chat, account)

    async def send(
        self, account: str, chat: str, fields: dict[str, Any], files: list[tuple[str, str, bytes]]
    ) -> tuple[int, dict[str, Any]]:
        """One message; the answer's status and body."""
        fields = {"account": account, "chat": chat, **fields}
        self.sent.append((fields, files))
        return await self._post(fields, files)

    async def send_all_again(self) -> None:
        """The network delivers everything once more."""
        for fields, files in list(self.sent):
            await self._post(fields, files)

    async def read(self, account: str, chat: str, after: int) -> list[Seen]:
        """What stands on the page of a chat after a number."""
        assert self.client is not None
        query = {"account": account, "chat": chat, "after": str(after)}
        response = await self.client.get("/api/messages", params=query)
        assert response.status == 200, await response.text()
        return [Seen.of(each) for each in (await response.json())["messages"]]

    async def fetch(self, url: str) -> bytes:
        """A picture by the address the page was given."""
        assert self.client is not None
        response = await self.client.get(url)
        assert response.status == 200, await response.text()
        return await response.read()

    async def _post(
        self, fields: dict[str, Any], files: list[tuple[str, str, bytes]]
    ) -> tuple[int, dict[str, Any]]:
        assert self.client is not None
        if not files:
            response = await self.client.post("/api/messages", json=fields)
        else:
            form = FormData(quote_fields=False)  # As a browser does: names are sent as they are.
            for name, value in fields.items():
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
            for kind, file_name, content in files:
                form.add_field(kind, io.BytesIO(content), filename=file_name)
            response = await self.client.post("/api/messages", data=form)
        return response.status, await response.json()


def private_chat(account: str) -> str:
    """The private chat of an account."""
    return f"p-{account}"
