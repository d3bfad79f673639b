"""A points shop as the office would have set it up: goods in stock, households with points."""

import hashlib
import json
from datetime import date, datetime, timedelta
from itertools import count

from storage.households import Household
from storage.ledger_lines import Entry, Kind
from storage.order_rows import Order, Wanted
from storage.results import HouseholdResult
from storage.settlements import ASKED, CREDITING, FINAL, PUBLISHED, SETTLED
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
    """Their month was published, credited with nothing, and is final."""
    settlements = store.settlements
    asked = settlements.ask(households[0].village_id, "a-monthly", period, MORNING)
    results = [
        HouseholdResult(each.id, 0, 0, 0, 0, 0, 0, None, 1, redeemable=redeemable, honours="")
        for each in households
    ]
    store.results.keep(asked.id, results)
    settlements.advance(asked.id, ASKED, SETTLED, MORNING)
    shown = [["1", "", code, "", "0", "0"] for code in sorted(each.code for each in households)]
    body = json.dumps({"households": shown})
    head = store.ledger.head(asked.village_id)
    store.publications.freeze(
        asked.id,
        body=body,
        digest=hashlib.sha256(body.encode()).hexdigest(),
        ledger_seq=head.seq,
        ledger_hash=head.hash,
        objections_until=TODAY - timedelta(days=1),
        now=MORNING,
    )
    settlements.advance(asked.id, SETTLED, PUBLISHED, MORNING)
    for each in households:
        nothing = Entry(
            kind=Kind.CREDIT,
            village_id=each.village_id,
            household_id=each.id,
            item=period,
            hundredths=0,
            happened_on=TODAY,
            source=f"credit:{asked.id}:{each.id}",
        )
        store.ledger.add(nothing, MORNING)
    settlements.advance(asked.id, PUBLISHED, CREDITING, MORNING)
    settlements.advance(asked.id, CREDITING, FINAL, MORNING)
