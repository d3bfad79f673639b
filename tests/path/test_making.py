"""Making: while a platform is slow everybody else's pictures, and the village's, are made."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.making import MOST_FETCHED, make_on
from bot.path.media_worker import MediaWorker
from bot.path.writer import WriterThread
from bot.waking import Wakeup, wait_for
from messages.recipes import QrRecipe, write_recipe
from storage.files import FileFolder
from storage.media import READY
from storage.news import MEDIA
from tests.path.darkroom import Darkroom
from tests.path.fake_door import FAKE, PostOffice
from tests.village.pictures import LAMP, photo

LONGEST_S = 20
QR = QrRecipe("https://town.example/in/x", ("王芳",))


@dataclass
class SlowPlatform:
    """Gives nothing before it is told to; `asked` and `most` count who waits."""

    answers: asyncio.Event = field(default_factory=asyncio.Event)
    asked: int = 0
    waiting: int = 0
    most: int = 0

    async def fetch(self, _: str, target: Path) -> None:
        self.asked += 1
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        await self.answers.wait()
        self.waiting -= 1
        target.write_bytes(photo(LAMP))


async def _until(wakeup: Wakeup, holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONGEST_S):
        while not holds():
            await wait_for(wakeup.next(MEDIA), 1)


async def test_a_slow_platform_delays_neither_drawing_nor_four_at_once(
    post: PostOffice, tmp_path: Path
) -> None:
    platform = SlowPlatform()
    writer, wakeup, stopping = WriterThread(post.database), Wakeup(), asyncio.Event()
    worker = MediaWorker(writer, FileFolder(tmp_path / "media"), {FAKE: platform.fetch})
    darkroom = Darkroom(post, worker, post.now)
    sent = [darkroom.comes(f"fake:{number}", f"h{number}") for number in range(MOST_FETCHED + 2)]
    writer.on_commit.append(wakeup.ring)
    writer.start()
    making = asyncio.create_task(make_on(worker, lambda: post.now, wakeup, stopping))

    def draw() -> int:
        recipe = write_recipe(QR)
        return writer.do(lambda store: store.media.to_draw(recipe, "qr", post.now)).result()

    try:
        await _until(wakeup, lambda: platform.asked == MOST_FETCHED)
        drawn = [await asyncio.to_thread(draw) for _ in range(2)]
        await _until(wakeup, lambda: all(darkroom.medium(each).state == READY for each in drawn))
        assert platform.waiting == platform.asked == MOST_FETCHED
        platform.answers.set()
        await _until(wakeup, lambda: all(darkroom.medium(each).state == READY for each in sent))
        assert platform.most == MOST_FETCHED
    finally:
        platform.answers.set()
        stopping.set()
        wakeup.ring({MEDIA})
        await making
        writer.stop()


async def test_one_thing_is_developed_at_a_time(post: PostOffice, tmp_path: Path) -> None:
    platform = SlowPlatform()
    platform.answers.set()
    worker = MediaWorker(post.writer, FileFolder(tmp_path / "media"), {FAKE: platform.fetch})
    darkroom = Darkroom(post, worker, post.now)
    made = darkroom.comes()
    claimed = await worker.claim(post.now)
    assert claimed is not None
    async with worker.developing:
        working = asyncio.create_task(worker.finish(claimed, lambda: post.now))
        while platform.asked == 0 or platform.waiting:
            await asyncio.sleep(0)
        assert darkroom.medium(made).state != READY
    await working
    assert darkroom.medium(made).state == READY
