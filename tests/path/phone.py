"""A phone that talks to the real process over HTTP and does not give up when that dies."""

from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, FormData

from tests.path.keeper import Keeper
from tests.village.pictures import photo
from tests.village.seen import Seen
from tests.village.web_driver import private_chat

PATIENCE = ClientTimeout(total=20)


@dataclass
class Phone:
    """One account's phone. What got no 202 is sent again, as it was, under the same id."""

    keeper: Keeper
    session: ClientSession
    account: str
    sent: int = 0
    posted: int = 0

    async def says(self, text: str, picture: str = "") -> None:
        """Sends words, with a picture if one is named."""
        await self._send({"text": text}, picture)

    async def presses(self, label: str, seen: Seen) -> None:
        """Presses a button of a message."""
        await self._send({"press": seen.token(label)}, "")

    async def waits_for(self, *words: str, times: int = 1) -> list[Seen]:
        """Looks until so many messages of the bot have all these words."""
        found: list[Seen] = []
        after = 0
        while len(found) < times:
            shown = await self._look(after)
            after = max([after, *(each.seq for each in shown)])
            found += [
                each
                for each in shown
                if each.sender == "bot"
                and not each.edited
                and all(word in each.text for word in words)
            ]
        return found

    async def _send(self, fields: dict[str, Any], picture: str) -> None:
        self.sent += 1
        named = {"account": self.account, "chat": private_chat(self.account), **fields}
        named["id"] = f"m{self.sent}"
        status = 0
        while status != 202:
            await self.keeper.up.wait()
            self.keeper.moment()
            self.posted += 1
            try:
                async with self.session.post(
                    f"{self.keeper.address}/api/messages", **_body(named, picture)
                ) as response:
                    status = response.status
            except (ClientError, TimeoutError):
                continue
            self.keeper.moment()

    async def _look(self, after: int) -> list[Seen]:
        query = {"account": self.account, "chat": private_chat(self.account)}
        query |= {"after": str(after), "wait": "10"}
        while True:
            await self.keeper.up.wait()
            self.keeper.moment()
            try:
                async with self.session.get(
                    f"{self.keeper.address}/api/messages", params=query
                ) as response:
                    assert response.status == 200, await response.text()
                    return [Seen.of(each) for each in (await response.json())["messages"]]
            except (ClientError, TimeoutError):
                continue


def _body(fields: dict[str, Any], picture: str) -> dict[str, Any]:
    if not picture:
        return {"json": fields}
    form = FormData(fields)
    form.add_field("photo", photo(picture), filename=picture)
    return {"data": form}
