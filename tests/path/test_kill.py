"""kill -9 on the real process, again and again: what was answered 202 took effect, once."""

import asyncio
import random
from collections import Counter

from aiohttp import ClientSession
from sqlalchemy import text

from storage.cases import Case
from storage.store import Store
from tests.path.job_one import EVERY_WRITE
from tests.path.keeper import Keeper, kept
from tests.path.phone import PATIENCE, Phone
from tests.village.village import MORNING, Village

CASES = 6 if EVERY_WRITE else 4
"""Reports of each grid worker: two messages each."""

KILLS = 8 if EVERY_WRITE else 4
LONGEST_S = 240
"""So long the day may take on a busy machine; it takes a fraction."""

WORKERS = ("王芳", "李强", "陈静")

# A moment is a phone's request about to leave or just answered.
_DEADLY = frozenset(
    seven_on + random.Random(20261120).randrange(7) for seven_on in range(5, 5 + 9 * KILLS, 9)
)


async def _report_all_day(phone: Phone) -> None:
    for number in range(1, CASES + 1):
        await phone.says(f"{number}号路灯不亮", picture="lamp.jpg" if number % 2 else "")
        question = (await phone.waits_for("点一下就立案", times=number))[-1]
        # A category, not the item: an open case of the same item next door would be asked about.
        await phone.presses("环境保护", question)
        await phone.waits_for("已登记", "编号", times=number)


async def _day(village: Village) -> tuple[Keeper, list[Phone]]:
    accounts = [village.people[name].account for name in (*WORKERS, "刘强")]
    async with (
        kept(village.settings, MORNING, _DEADLY) as keeper,
        ClientSession(timeout=PATIENCE) as session,
    ):
        *phones, room = [Phone(keeper, session, account) for account in accounts]
        async with asyncio.timeout(LONGEST_S):
            await asyncio.gather(
                *(_report_all_day(phone) for phone in phones),
                room.waits_for("请派单", times=CASES * len(WORKERS)),
            )
    return keeper, phones


def test_whatever_was_answered_202_took_effect_once(village: Village) -> None:
    for name in WORKERS:
        village.grid_worker(name)
    village.command_room("刘强")
    keeper, phones = village.runner.run(_day(village))
    assert keeper.kills >= KILLS
    assert keeper.ended == 0
    assert sum(phone.posted for phone in phones) > sum(phone.sent for phone in phones)
    for name in WORKERS:
        screen = village.people[name].screen()
        own = Counter(each.id for each in screen if each.sender == "me")
        assert own == Counter(f"m{number}" for number in range(1, 2 * CASES + 1))
        village.people[name].sees("点一下就立案", times=CASES)
        village.people[name].sees("已登记", "编号", times=CASES)
        numbers = [each.seq for each in screen]
        assert numbers == list(range(1, 4 * CASES + 1)), village.people[name].reading()
    village.people["刘强"].sees("请派单", times=CASES * len(WORKERS))
    assert Counter(village.look(_words)) == Counter(
        f"{number}号路灯不亮" for number in range(1, CASES + 1) for _ in WORKERS
    )
    assert village.look(lambda store: store.inbox.backlog()) == 0
    assert village.look(lambda store: store.outbox.counts()) == {}


def _words(store: Store) -> list[str]:
    rows = store.connection.execute(text("SELECT id FROM cases ORDER BY id")).scalars()
    cases: list[Case] = [store.cases.get(case_id) for case_id in rows]
    return [case.words for case in cases]
