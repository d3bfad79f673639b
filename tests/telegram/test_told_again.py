"""Whatever is told again, all at once, after a restart or out of order, changes nothing."""

import asyncio
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import TelegramHouse, telegram_house

KEPT = (
    "inbox",
    "outbox",
    "chat",
    "lane",
    "offer",
    "chat_member",
    "cases",
    "case_move",
    "quarantine",
)


def everything(house: TelegramHouse) -> dict[str, list[tuple[object, ...]]]:
    """All that a message can have changed, row by row."""
    with house.database.reading() as connection:
        rows = {name: connection.execute(text(f"SELECT * FROM {name}")).all() for name in KEPT}
    return {name: sorted(map(tuple, found), key=repr) for name, found in rows.items()}


async def lives_through_a_day(house: TelegramHouse) -> None:
    """A report, a stranger, a group that moves, and three chats that are lost."""
    house.fake.bot.can_read_all_group_messages = True
    wang, li = house.fake.person("王芳"), house.fake.person("李大爷")
    house.settles(wang)
    wang.says("村口路灯不亮")
    await house.talks()
    wang.says("1")
    await house.talks()
    li.starts()
    moving, lost = (house.fake.group(name, wang) for name in ("上河村村民群", "下河村村民群"))
    await house.talks()
    moved = wang.upgrades(moving)
    wang.says("积分", moved)
    wang.removes_bot(lost)
    await house.talks()
    wang.removes_bot(moved)
    li.blocks_bot()
    await house.talks()


@pytest.mark.parametrize("seed", range(4))
async def test_a_day_told_again_in_any_order_after_a_restart(
    fake: FakeTelegram, tmp_path: Path, seed: int
) -> None:
    async with telegram_house(fake, tmp_path) as house:
        await lives_through_a_day(house)
        before = everything(house)
    told = [update.as_json() for update in fake.updates.ever]
    assert len(told) >= 12
    Random(seed).shuffle(told)
    async with telegram_house(fake, tmp_path) as house:
        for update in told:
            await house.listening.ear.hear(update)
        await house.later(5)
        assert everything(house) == before


async def test_a_hundred_at_once_are_one(fake: FakeTelegram, tmp_path: Path) -> None:
    """The units of all of them queue for the writer together."""
    async with telegram_house(fake, tmp_path, threaded=True) as house:
        fake.person("李大爷").says("你好")
        update = fake.updates.ever[-1].as_json()
        await asyncio.gather(*(house.listening.ear.hear(update) for _ in range(100)))
        await house.later(5)
        assert len(house.said()) == 1
        assert len(fake.called("sendMessage")) == 1
