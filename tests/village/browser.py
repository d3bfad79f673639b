"""A browser before the web door: single requests, and whatever comes back, errors too."""

import asyncio
import io
import json
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from aiohttp import FormData, web
from aiohttp.test_utils import TestClient, TestServer
from multidict import CIMultiDictProxy

from bot.adapters.web.application import web_chat
from bot.adapters.web.keys import WebHouse
from bot.http import house_pages
from bot.waking import Wakeup
from tests.village.village import Village
from tests.village.web_driver import LOOPBACK

T = TypeVar("T")


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: CIMultiDictProxy[str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> str:
        """The reason of an answer that must be `{"error": "…"}` and nothing else."""
        told = self.json
        assert list(told) == ["error"], told
        reason = told["error"]
        assert isinstance(reason, str)
        assert reason
        return reason


class Browser:
    """Speaks to the village's own program, in a demo or (`demo=False`) as a town runs it."""

    def __init__(self, village: Village, *, demo: bool, secure: bool = False) -> None:
        self.village = village
        self._client = self.run(self._open(demo, secure))

    async def _open(self, demo: bool, secure: bool) -> TestClient[web.Request, web.Application]:
        wakeup = Wakeup()
        self.village.writer.on_commit.append(wakeup.ring)
        program = self.village.program
        house = WebHouse(program, wakeup, demo, LOOPBACK, secure_cookies=secure)
        app = web_chat(house)
        app.router.add_routes(house_pages(program))
        client = TestClient(TestServer(app))
        await client.start_server()
        return client

    def close(self) -> None:
        self.run(self._client.close())

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.village.runner.run(work)

    async def fetch(self, method: str, path: str, **options: Any) -> Answer:
        """One request, to be awaited together with others."""
        async with self._client.request(method, path, **options) as response:
            return Answer(response.status, response.headers, await response.read())

    def get(self, path: str, **options: Any) -> Answer:
        return self.run(self.fetch("GET", path, **options))

    def post(self, path: str, body: object = None, **options: Any) -> Answer:
        """A JSON body, unless `data` gives another."""
        if "data" not in options:
            options["json"] = body
        return self.run(self.fetch("POST", path, **options))

    def says(self, account: str, text: str, **fields: Any) -> Answer:
        """One message to the account's private chat; the program is not yet set to work."""
        chat = f"p-{account}"
        return self.post(
            "/api/messages", {"account": account, "chat": chat, "text": text, **fields}
        )

    def sends(self, fields: dict[str, str], *files: tuple[str, str, bytes]) -> Answer:
        """A form with files: (field, name, content)."""
        form = FormData(quote_fields=False)
        for name, value in fields.items():
            form.add_field(name, value)
        for kind, name, content in files:
            form.add_field(kind, io.BytesIO(content), filename=name)
        return self.post("/api/messages", data=form)

    def reads(self, account: str, chat: str = "", **query: Any) -> Any:
        """The chat's messages and `next`, as the API gives them."""
        asked = {"account": account, "chat": chat or f"p-{account}", **query}
        answer = self.get("/api/messages", params={name: str(asked[name]) for name in asked})
        assert answer.status == 200, answer.body
        return answer.json

    def together(self, *requests: Coroutine[Any, Any, Answer]) -> list[Answer]:
        """Several requests at once."""

        async def gather() -> list[Answer]:
            return list(await asyncio.gather(*requests))

        return self.run(gather())
