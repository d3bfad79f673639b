"""A media worker worked by hand, the platform it fetches from, and what waits for it."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.path.media_worker import MediaWorker
from messages.inbound import (
    ChatRef,
    Inbound,
    MediaKind,
    MediaSettled,
    Said,
    Sender,
    Upload,
    read_body,
)
from messages.outbound import Outgoing
from messages.recipes import BoardLine, BoardRecipe, Recipe, write_recipe
from storage.media import Medium
from storage.receiving import receive
from storage.store import Store
from tests.path.fake_door import FAKE, PostOffice
from tests.village.pictures import photo

BOARD = BoardRecipe(
    place="上河村",
    title="2026年10月积分公示",
    notice=("有异议请找网格员。",),
    heads=("名次", "组", "户号", "户主", "本月", "全年"),
    lines=(BoardLine("1", "1", "0101", "王*", "85.5", "820"),),
    digest="0" * 64,
    page=1,
)


@dataclass
class Platform:
    """Where files are fetched from; `moods` come first."""

    content: bytes = field(default_factory=lambda: photo("lamp.jpg"))
    moods: list[BaseException] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, remote: str, target: Path) -> None:
        self.asked.append(remote)
        if self.moods:
            raise self.moods.pop(0)
        target.write_bytes(self.content)


def _bind(store: Store, sender: str, now: datetime) -> None:
    """The house fetches nothing of people it does not know."""
    account = store.chats.meet(FAKE, FAKE, Sender(sender), now)
    if account.person_id is None:
        person = store.people.add(sender, sender)
        store.chats.bind(account.id, person.id, sender)


@dataclass
class Darkroom:
    """A media worker, worked by hand, and what waits for it."""

    post: PostOffice
    worker: MediaWorker
    now: datetime

    def comes(self, remote: str = "fake:file-1", sender: str = "wang") -> int:
        """A photo still at its platform; the message that shows it waits in the outbox."""
        upload = Upload(MediaKind.PHOTO, "lamp.jpg", remote=remote)

        def come(store: Store) -> int:
            _bind(store, sender, self.now)
            said = Inbound(
                FAKE, FAKE, remote, Sender(sender), ChatRef(sender), Said("", "", None, (upload,))
            )
            kept = receive(store, said, self.now)
            store.inbox.finish(kept.inbox_id, self.now)
            (medium,) = store.media.of_message(kept.inbox_id)
            shows = Outgoing("请派单", photos=(medium.id,))
            store.outbox.add(kept.chat_id, shows, self.now, cause=None, ordinal=0)
            return medium.id

        return self.post.writer.do(come).result()

    async def draws(self, recipe: Recipe) -> Medium:
        """A picture of the house's own, drawn."""
        made = self.post.writer.do(
            lambda store: store.media.to_draw(write_recipe(recipe), "picture", self.now)
        ).result()
        assert await self.worker.do_one(self.now)
        return self.medium(made)

    def medium(self, media_id: int) -> Medium:
        with self.post.database.reading() as connection:
            return Store(connection).media.get(media_id)

    def told(self) -> list[MediaSettled]:
        """What the lane has been told."""
        with self.post.database.reading() as connection:
            waiting = Store(connection).inbox.next(self.now)
        body = read_body(waiting.body) if waiting else None
        return [body] if isinstance(body, MediaSettled) else []
