"""The web door as delivery sees it: a message is sent when it stands on its chat's page."""

import asyncio

from bot.adapters.door import Address
from bot.adapters.web.shown import Shown, write_shown
from bot.path.writer import Writer
from bot.timekeeping import TownTime
from messages.channel import Channel
from messages.layout import Part
from storage.media import Medium
from storage.store import Store

WEB = "web"


class WebDoor:
    """Delivers into the house's own pages; nothing is lost or doubled on the way."""

    name = WEB
    bot = WEB
    channel = Channel(buttons=100, text=20_000, photos=30)

    def __init__(self, writer: Writer, time: TownTime) -> None:
        self._writer = writer
        self._time = time

    async def send(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        """Puts the part on the page, once per key; the receipt is the message's id there."""
        del media
        body = write_shown(Shown(part.text, part.buttons, part.photos, part.files))
        now = self._time.now()

        def put(store: Store) -> str:
            return store.pages.show(
                address.chat.id,
                source=f"out-{address.key}",
                body=body,
                at=now,
                replaces=address.replaces,
            )

        return await asyncio.wrap_future(self._writer.do(put))
