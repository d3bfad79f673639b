"""The running program: its loops and its clock tick by themselves, without a test driving them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.adapters.door import Address
from bot.adapters.web.door import WebDoor
from bot.path.delivery import Delivery
from bot.path.writer import WriterThread
from bot.program import assemble
from bot.running import running
from bot.sending import send_on
from bot.waking import Wakeup, wait_for
from messages.channel import Channel
from messages.layout import Part
from storage.files import FileFolder
from storage.media import Medium
from storage.news import LETTERS, page
from storage.store import Store
from tests.path.fake_door import FAKE, NARROW, PostOffice
from tests.village.village import Village

LONGEST_S = 20


async def _until(wakeup: Wakeup, holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONGEST_S):
        while not holds():
            await wait_for(wakeup.next(LETTERS), 1)


def test_the_morning_comes_by_itself_and_the_prompt_with_it(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(22, 20)  # Sunday evening

    async def monday() -> None:
        writer = WriterThread(village.database)
        writer.start()
        wakeup = Wakeup()
        program = assemble(
            database=village.database,
            files=FileFolder(village.settings.media_dir),
            writer=writer,
            house=village.house,
            time=village.time,
            doors=[WebDoor(writer, village.time)],
        )
        try:
            async with running(program, writer, wakeup):
                zone = village.regulations.zone
                village.time.jump(
                    village.time.now().astimezone(zone).replace(day=23, hour=7, minute=31)
                )
                await _until(wakeup, lambda: village.look(_has_been_asked))
        finally:
            writer.stop()

    def _has_been_asked(store: Store) -> bool:
        chat = store.people.private_chat(wang.person_id or 0)
        return any("巡查" in each.body for each in store.pages.after(chat or 0, 0, 100))

    village.runner.run(monday())
    assert wang.sees("巡查有情况吗").labels == ("无异常", "有情况")


async def test_news_between_looking_and_waiting_is_not_slept_through() -> None:
    wakeup = Wakeup()
    looked = wakeup.next(LETTERS)
    wakeup.ring({LETTERS})
    await asyncio.sleep(0)  # the ring arrives before anybody waits
    async with asyncio.timeout(LONGEST_S):
        await wait_for(looked, 3600)


async def test_nobody_is_woken_for_what_is_not_theirs() -> None:
    wakeup = Wakeup()
    letters, of_wang, of_li = (wakeup.next(each) for each in (LETTERS, page(1), page(2)))
    wakeup.ring({page(1)})
    await asyncio.sleep(0)
    assert [event.is_set() for event in (letters, of_wang, of_li)] == [False, True, False]


@dataclass
class Counter:
    """A door whose platform answers nobody before five have asked."""

    name: str = FAKE
    bot: str = FAKE
    channel: Channel = NARROW
    asked: list[str] = field(default_factory=list)
    all_here: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, address: Address, part: Part, media: dict[int, Medium]) -> str:
        self.asked.append(address.chat.external_id)
        if len(self.asked) == 5:
            self.all_here.set()
        await self.all_here.wait()
        return f"r{len(self.asked)}"


async def test_a_slow_platform_is_asked_for_many_chats_at_once_and_one_a_chat(
    post: PostOffice,
) -> None:
    for number in range(5):
        post.write(f"h{number}", "通知")
        post.write(f"h{number}", "再通知")
    writer, wakeup, counter = WriterThread(post.database), Wakeup(), Counter()
    writer.on_commit.append(wakeup.ring)
    writer.start()
    stopping = asyncio.Event()
    delivery = Delivery(writer, counter, "main")
    sending = asyncio.create_task(send_on(delivery, lambda: post.now, wakeup, stopping))
    try:
        await _until(wakeup, lambda: post.waiting() == {})
    finally:
        stopping.set()
        wakeup.ring({LETTERS})
        await sending
        writer.stop()
    chats = [f"h{number}" for number in range(5)]
    assert sorted(counter.asked[:5]) == chats
    assert sorted(counter.asked[5:]) == chats
