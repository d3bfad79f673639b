"""Sixteen writers redeem from fifty households at once: nothing is overdrawn, lost or doubled.

The way that must fail stands beside it: whoever reads first and writes afterwards overdraws.
"""

import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.office.audit.books import audit
from bot.path.writer import InlineWriter
from rules.redemption import Standing
from storage.database import Database, open_database
from storage.errors import CannotRedeem, OutOfStep
from storage.households import Household
from storage.order_rows import Order, Wanted
from storage.shelf import Goods
from storage.store import Store
from tests.redemption.shop import TODAY, goods_of, household_of, person_of, wanted
from tests.village.ground import Ground
from tests.village.village import MORNING

WRITERS, HOUSEHOLDS, TRIES = 16, 50, 25
PRICE, BALANCE, STOCK = 300, 1000, 120
"""Each household can pay for three, so the shop runs out first: 120 of 150."""

Buys = Callable[[Database, int], object]
"""One writer with a database of its own, and its number."""


@pytest.fixture
def url(ground: Ground, tmp_path: Path) -> Iterator[str]:
    made = ground.lay(tmp_path)
    yield made
    ground.drop(made)


def shop(url: str) -> tuple[list[Household], Goods, int]:
    with closing(open_database(url)) as database:

        def stock(store: Store) -> tuple[list[Household], Goods, int]:
            homes = [
                household_of(store, f"V1-{number:02d}", BALANCE) for number in range(HOUSEHOLDS)
            ]
            return homes, goods_of(store, "洗衣液", PRICE, STOCK), person_of(store)

        return InlineWriter(database).do(stock).result()


def all_at_once(url: str, buys: Buys) -> None:
    """Every writer in its thread, with its own connections."""

    def work(number: int) -> None:
        with closing(open_database(url)) as database:
            buys(database, number)

    with ThreadPoolExecutor(WRITERS) as writers:
        list(writers.map(work, range(WRITERS)))


def figures(url: str) -> tuple[int, int, int, int, list[str]]:
    """Lowest balance, all balances, all the ledger credited, stock left, what the audit finds."""
    with closing(open_database(url)) as database, database.reading() as connection:
        lowest, held = connection.execute(
            text("SELECT MIN(hundredths), SUM(hundredths) FROM balance")
        ).one()
        credited = connection.execute(text("SELECT SUM(credited) FROM ledger")).scalar_one()
        left = connection.execute(text("SELECT SUM(stock) FROM goods")).scalar_one()
        return lowest, int(held), int(credited), int(left), list(audit(Store(connection)))


def test_sixteen_writers_overdraw_nobody_and_lose_nothing(url: str) -> None:
    homes, soap, person = shop(url)
    had: list[str] = []

    def buys(database: Database, number: int) -> None:
        writer, chance = InlineWriter(database), random.Random(number)
        for turn in range(TRIES):
            home = chance.choice(homes)
            # Every message comes twice, as networks have it.
            for _ in range(2):
                source = f"chat:{number}:{turn}"
                asked = wanted(home, soap, 1, person, source)
                try:
                    placed(writer, partial(place, asked))
                    had.append(source)
                except CannotRedeem:
                    continue
            if turn % 5 == 4:
                ends_one(writer, home)

    all_at_once(url, buys)
    lowest, held, credited, left, faults = figures(url)
    assert lowest >= 0
    assert held == credited
    assert faults == []
    with closing(open_database(url)) as database, database.reading() as connection:
        orders = list(Store(connection).orders.in_village(homes[0].village_id))
    assert len(orders) == len(set(had)), "none is lost, none is there twice"
    kept = [each for each in orders if each.state is not Standing.CANCELLED]
    assert held == HOUSEHOLDS * BALANCE - PRICE * len(kept)
    assert left == STOCK - len(kept)
    assert len(kept) > STOCK // 2, "there was something to quarrel about"


def test_sixteen_members_after_the_last_one_in_stock(url: str) -> None:
    """All have been shown the same last one, and confirm at the same moment."""
    homes, soap, person = shop(url)
    with closing(open_database(url)) as database:
        InlineWriter(database).do(lambda store: store.shelf.take(soap.id, STOCK - 1)).result()
    together = threading.Barrier(WRITERS)
    had: list[int] = []

    def buys(database: Database, number: int) -> None:
        asked = wanted(homes[0], soap, 1, person, f"chat:{number}")
        together.wait()
        try:
            placed(InlineWriter(database), partial(place, asked))
            had.append(number)
        except CannotRedeem:
            return

    all_at_once(url, buys)
    assert len(had) == 1
    lowest, _, _, left, _ = figures(url)
    assert (lowest, left) == (BALANCE - PRICE, 0)


def test_the_month_limit_holds_for_two_members_at_once(url: str) -> None:
    homes, soap, person = shop(url)
    with closing(open_database(url)) as database:
        InlineWriter(database).do(lambda store: store.shelf.limit(soap.id, 2)).result()
    together = threading.Barrier(WRITERS)
    had: list[int] = []

    def buys(database: Database, number: int) -> None:
        asked = wanted(homes[0], soap, 1, person, f"chat:{number}")
        together.wait()
        try:
            placed(InlineWriter(database), partial(place, asked))
            had.append(number)
        except CannotRedeem:
            return

    all_at_once(url, buys)
    assert len(had) == 2


def test_reading_first_and_writing_afterwards_overdraws(url: str) -> None:
    """The naive way, kept to show what the conditional update is there for: it must fail.

    The barrier makes sure of it: all sixteen have read before the first writes.
    """
    homes, _, _ = shop(url)
    have_read = threading.Barrier(WRITERS)

    def buys(database: Database, number: int) -> None:
        del number
        with database.reading() as connection:
            enough = Store(connection).ledger.balance(homes[0].id) >= PRICE
        have_read.wait()
        if enough:
            lower = text("UPDATE balance SET hundredths = hundredths - 300 WHERE household_id = :h")
            writer = InlineWriter(database)
            writer.do(
                lambda store: store.connection.execute(lower, {"h": homes[0].id}).rowcount
            ).result()

    all_at_once(url, buys)
    lowest, held, credited, _, _ = figures(url)
    assert lowest == BALANCE - WRITERS * PRICE < 0, "the naive way overdraws"
    assert held != credited


def place(asked: Wanted, store: Store) -> Order:
    return store.orders.place(asked, MORNING)


def placed(writer: InlineWriter, unit: Callable[[Store], object]) -> None:
    """Runs a unit as the path does: again when somebody else moved first."""
    while True:
        try:
            writer.do(unit).result()
            return
        except OutOfStep:
            continue


def ends_one(writer: InlineWriter, home: Household) -> None:
    """The household takes back its oldest open order, if it has one."""

    def end(store: Store) -> None:
        for order in store.orders.open_of(home.id)[:1]:
            store.orders.end(order, Standing.CANCELLED, TODAY, MORNING, None)

    placed(writer, end)
