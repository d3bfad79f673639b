"""The running program: its loops and its clock tick by themselves, without a test driving them."""

import asyncio
from collections.abc import Callable

from bot.path.writer import WriterThread
from bot.program import assemble
from bot.running import Wakeup, running
from storage.files import FileFolder
from storage.store import Store
from tests.village.village import Village

LONGEST_S = 20


async def _until(wakeup: Wakeup, holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONGEST_S):
        while not holds():
            await wakeup.wait(1)


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
            doors=[village.driver.make_door(writer, village.time)],
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


async def test_a_commit_between_looking_and_waiting_is_not_slept_through() -> None:
    wakeup = Wakeup()
    looked = wakeup.next()
    wakeup.ring()
    await asyncio.sleep(0)  # the ring arrives before anybody waits
    async with asyncio.timeout(LONGEST_S):
        await wakeup.wait(3600, looked)
