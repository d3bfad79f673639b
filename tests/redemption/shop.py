"""A points shop as the office would have set it up: goods in stock, households with points."""

from datetime import date, datetime
from itertools import count

from storage.households import Household
from storage.ledger import Entry, Kind
from storage.order_rows import Order, Wanted
from storage.settlements import ASKED, FINAL, HouseholdResult
from storage.shelf import Goods, StockIn
from storage.store import Store
from tests.village.village import MORNING, SINCE

TODAY = date(2026, 11, 20)
_numbers = count(1)


def village_id(store: Store) -> int:
    found = store.areas.by_code("V1")
    assert found is not None
    return found.id


def goods_of(
    store: Store, name: str, price: int, stock: int, limit: int = 0, now: datetime = MORNING
) -> Goods:
    """Goods on the shelf, bought with one invoice."""
    made = store.shelf.add(village_id(store), name, price, limit, now)
    assert made is not None
    if stock:
        bought = StockIn(made.id, "No. 1", TODAY, stock, stock * 100, None, f"test:{name}")
        assert store.shelf.stock_in(bought, now)
    return store.shelf.get(made.id)


def household_of(store: Store, code: str, hundredths: int) -> Household:
    """A household with so many points that were carried over."""
    grid = store.areas.by_code("V1G1")
    assert grid is not None
    made = store.households.add(
        code=code,
        village_id=village_id(store),
        grid_id=grid.id,
        group_no="1",
        head="李秀英",
        resident=True,
        takes_part_since=SINCE,
        name_may_be_published=False,
    )
    carry_over(store, made, hundredths)
    return made


def carry_over(store: Store, household: Household, hundredths: int) -> None:
    entry = Entry(
        kind=Kind.CARRIED_OVER,
        village_id=household.village_id,
        household_id=household.id,
        item="",
        hundredths=hundredths,
        credited=hundredths,
        happened_on=SINCE,
        source=f"carried:{household.code}",
    )
    assert store.ledger.add(entry, MORNING)


def person_of(store: Store, name: str = "李秀英") -> int:
    return store.people.add(f"P-{next(_numbers)}", name).id


def wanted(
    household: Household,
    goods: Goods,
    quantity: int,
    by: int,
    source: str,
    *,
    walk_in: bool = False,
) -> Wanted:
    return Wanted(
        village_id=household.village_id,
        household_id=household.id,
        goods_id=goods.id,
        quantity=quantity,
        price=goods.price,
        ordered_by=by,
        ordered_on=TODAY,
        pick_up_by=date(2026, 11, 23),
        source=source,
        walk_in=walk_in,
    )


def ordered(
    store: Store, household: Household, goods: Goods, quantity: int, by: int, source: str
) -> Order:
    return store.orders.place(wanted(household, goods, quantity, by, source), MORNING)


def final_results(
    store: Store, *households: Household, redeemable: bool = True, period: str = "2026-10"
) -> None:
    """Their month is final, as far as the shop asks; nothing is credited for it."""
    asked = store.settlements.ask(households[0].village_id, "a-monthly", period, MORNING)
    store.settlements.keep_results(
        asked.id,
        [
            HouseholdResult(each.id, 0, 0, 0, 0, 0, 0, 1, redeemable=redeemable, honours="")
            for each in households
        ],
    )
    store.settlements.advance(asked.id, ASKED, FINAL, MORNING)
