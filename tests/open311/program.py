"""Another program before the Open311 door, as it is put beside the web chat."""

import asyncio
import json
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.adapters.open311.application import open311
from bot.adapters.open311.discovery import PATH
from bot.adapters.open311.keys import Open311House
from bot.adapters.web.application import web_chat
from bot.adapters.web.keys import WebHouse
from bot.api_keys import ApiKey
from tests.village.village import Village
from tests.village.waking import NeverWoken
from tests.village.web_driver import LOOPBACK

T = TypeVar("T")

HOTLINE = "hotline-key-000000000000000000"
MAP = "map-key-0000000000000000000000"
NOBODYS = "nobodys-key-000000000000000000"


@dataclass(frozen=True)
class Answer:
    """What came back, always as JSON in UTF-8."""

    status: int
    told: Any

    @property
    def fault(self) -> str:
        """The description of the one error there is."""
        assert isinstance(self.told, list)
        (error,) = self.told
        assert set(error) == {"code", "description"}
        assert error["code"] == self.status
        assert error["description"]
        return str(error["description"])


class Program:
    """Asks with the hotline's key, unless another is given."""

    def __init__(self, village: Village, *keys: ApiKey) -> None:
        self.village = village
        self._client = self._run(self._open(keys))

    async def _open(self, keys: tuple[ApiKey, ...]) -> TestClient[web.Request, web.Application]:
        program = self.village.program
        app = web_chat(WebHouse(program, NeverWoken(), False, LOOPBACK))
        app.add_subapp(PATH, open311(Open311House(program, keys, "https://town.example")))
        client = TestClient(TestServer(app))
        await client.start_server()
        return client

    def close(self) -> None:
        self._run(self._client.close())

    def get(self, path: str, key: str | None = HOTLINE, **query: str) -> Answer:
        asked = {**query, **({"api_key": key} if key is not None else {})}
        return self._run(self._ask("GET", path, params=asked))

    def files(self, key: str | None = HOTLINE, **fields: str) -> Answer:
        """POST requests.json; `attribute__x` stands for attribute[x]."""
        form = {
            f"attribute[{name.removeprefix('attribute__')}]"
            if name.startswith("attribute__")
            else name: value
            for name, value in fields.items()
        }
        return self.posts({**form, **({"api_key": key} if key is not None else {})})

    def posts(self, body: Any, **options: Any) -> Answer:
        answer = self._run(self._ask("POST", "requests.json", data=body, **options))
        self.village.works()
        return answer

    def posts_together(self, *bodies: dict[str, str]) -> list[Answer]:
        async def all_of_them() -> list[Answer]:
            asked = (self._ask("POST", "requests.json", data=body) for body in bodies)
            return list(await asyncio.gather(*asked))

        answers = self._run(all_of_them())
        self.village.works()
        return answers

    def asks(self, method: str, path: str, **options: Any) -> Answer:
        return self._run(self._ask(method, path, **options))

    async def _ask(self, method: str, path: str, **options: Any) -> Answer:
        async with self._client.request(method, f"{PATH}/{path}", **options) as response:
            assert response.headers["Content-Type"] == "application/json; charset=utf-8"
            return Answer(response.status, json.loads(await response.read()))

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.village.runner.run(work)
