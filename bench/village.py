"""The bench's village: households with scores, settled months, and accounts that may write."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random

from bench.scores import enter_scores
from bench.settling import settle_months
from bench.updates import BOT, user_id
from bot.path.writer import InlineWriter
from bot.sample.names import Names, Pool
from bot.sample.words import words
from bot.settings import Settings
from bot.wiring import load_regulations, migrated_database, sqlite_url
from handlers.people.bind import NOTICE
from handlers.regulations import Regulations
from messages.inbound import ChatRef, Sender
from rules.periods import Period
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE
from storage.store import Store

DOOR = "telegram"
GRIDS = 6
IN_A_UNIT = 50
"""Households entered in one unit of work."""


@dataclass(frozen=True)
class Size:
    """How large the village is; villager number n lives in household n % households."""

    households: int
    villagers: int
    settled_months: int = 2


def build(folder: Path, size: Size, now: datetime) -> Path:
    """Makes the village's database in a folder, as it stands `now`; returns the file."""
    file = folder / "village.sqlite3"
    regulations = load_regulations(Settings(_env_file=None))
    months = _months(regulations, size, now)
    with migrated_database(sqlite_url(file)) as database:
        writer = InlineWriter(database)
        begins = months[0].first_day
        writer.do(partial(enter_office, begins=begins)).result()
        writer.do(lambda store: store.clock.read_until(now)).result()
        for numbers in _chunks(size.households):
            enter = partial(_enter_households, numbers=numbers, size=size, begins=begins, now=now)
            writer.do(enter).result()
        for month in months:
            last_day = min(month.last_day, regulations.today(now))
            entered = min(now, datetime.combine(month.last_day, time(12), regulations.zone))
            enter_month = partial(
                enter_scores, scheme=regulations.scheme, month=month, last_day=last_day, at=entered
            )
            writer.do(enter_month).result()
            settle_months(database, writer, folder, regulations, entered, min(now, _after(month)))
    return file


def _months(regulations: Regulations, size: Size, now: datetime) -> list[Period]:
    month = Period.holding("month", regulations.today(now))
    months = [month]
    for _ in range(size.settled_months):
        months.insert(0, months[0].previous)
    return months


def _after(month: Period) -> datetime:
    """A moment at which the month's points are final, before the next month's are settled."""
    return datetime.combine(month.next.last_day, time(12), UTC) - timedelta(days=2)


def _chunks(count: int) -> Iterator[range]:
    for start in range(0, count, IN_A_UNIT):
        yield range(start, min(start + IN_A_UNIT, count))


def enter_office(store: Store, begins: date) -> None:
    """The areas, a grid worker for each grid, and the clerk who enters the scores."""
    town = store.areas.add(TOWN, "T", "清溪镇", None)
    village = store.areas.add(VILLAGE, "V1", "上河村", town, "0571-0000-0100")
    clerk = store.people.add("C1", "周岚", "13900000001")
    store.people.grant(clerk.id, Role.CLERK, village.id, begins)
    for number in range(GRIDS):
        grid = store.areas.add(GRID, f"V1G{number}", f"上河村第{number + 1}网格", village)
        worker = store.people.add(f"W{number}", f"王芳{number + 1}", f"1380000000{number}")
        store.people.grant(worker.id, Role.GRID_WORKER, grid.id, begins)


def _enter_households(
    store: Store, numbers: range, size: Size, begins: date, now: datetime
) -> None:
    village = store.areas.by_code("V1")
    assert village is not None
    names = Names(Pool(**words("town")["names"]), Random(numbers.start))  # noqa: S311 - made up
    for number in numbers:
        grid = store.areas.by_code(f"V1G{number % GRIDS}")
        assert grid is not None
        head = names.head()
        household = store.households.add(
            code=f"V1-{number + 1:04}",
            village_id=village.id,
            grid_id=grid.id,
            group_no=str(number % GRIDS + 1),
            head=head,
            resident=True,
            takes_part_since=begins,
            name_may_be_published=True,
        )
        for villager in range(number, size.villagers, size.households):
            enter_villager(store, villager, head, household.id, begins, now)


def enter_villager(
    store: Store, number: int, name: str, household_id: int, begins: date, now: datetime
) -> None:
    """A member of the household with a bound account and its private chat."""
    person = store.people.add(f"H{number}", name)
    store.households.add_member(household_id, name, begins, person_id=person.id)
    telegram = str(user_id(number))
    account = store.chats.meet(DOOR, BOT, Sender(telegram, name), now)
    store.chats.enter(DOOR, BOT, ChatRef(telegram), account)
    store.chats.bind(account.id, person.id, name)
    store.people.record_consent(person.id, account.id, NOTICE, now)
