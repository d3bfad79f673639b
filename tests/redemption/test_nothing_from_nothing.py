"""Whatever is ordered, cancelled, handed out, bought or let lapse: nothing comes from nothing."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.office.audit.books import audit
from rules.redemption import GIVES_BACK, Standing
from storage.database import open_database
from storage.errors import CannotRedeem
from storage.order_rows import Order
from storage.savepoint import undone_alone
from storage.shelf import StockIn
from storage.store import Store
from tests.redemption.shop import (
    TODAY,
    goods_of,
    household_of,
    ordered,
    person_of,
)
from tests.village.ground import SQLITE_GROUND
from tests.village.village import MORNING

BALANCES, PRICES, LIMITS = (0, 700, 1500), (100, 350), (0, 2)


class Shop(RuleBasedStateMachine):
    """Three households and two kinds of goods in a real database, and the sums beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = self._opened()
        self.store = self.opened.__enter__()
        self.person = person_of(self.store)
        self.homes = [
            household_of(self.store, f"V1-0{at}", have) for at, have in enumerate(BALANCES)
        ]
        self.goods = [
            goods_of(self.store, f"货{at}", price, 3, limit)
            for at, (price, limit) in enumerate(zip(PRICES, LIMITS, strict=True))
        ]
        self.points = {home.id: have for home, have in zip(self.homes, BALANCES, strict=True)}
        self.stock = {goods.id: 3 for goods in self.goods}
        self.had: dict[tuple[int, int], int] = {}
        self.orders: list[Order] = []
        self.steps = 0

    @contextmanager
    def _opened(self) -> Iterator[Store]:
        with TemporaryDirectory() as folder:
            url = SQLITE_GROUND.lay(Path(folder))
            with (
                closing(open_database(url)) as database,
                database.writing() as connection,
                connection.begin(),
            ):
                yield Store(connection)

    def teardown(self) -> None:
        assert list(audit(self.store)) == []
        self.opened.__exit__(None, None, None)

    @rule(home=st.integers(0, 2), goods=st.integers(0, 1), quantity=st.integers(1, 4))
    def order(self, home: int, goods: int, quantity: int) -> None:
        self.steps += 1
        whose, what = self.homes[home], self.goods[goods]
        cost, had = quantity * what.price, self.had.get((whose.id, what.id), 0)
        can = (
            cost <= self.points[whose.id]
            and quantity <= self.stock[what.id]
            and (not what.month_limit or had + quantity <= what.month_limit)
        )
        try:
            with undone_alone(self.store.connection):
                made = ordered(self.store, whose, what, quantity, self.person, f"t:{self.steps}")
        except CannotRedeem:
            assert not can
            return
        assert can
        self.orders.append(made)
        self.points[whose.id] -= cost
        self.stock[what.id] -= quantity
        self.had[whose.id, what.id] = had + quantity

    @precondition(lambda self: self.orders)
    @rule(data=st.data(), to=st.sampled_from(sorted(GIVES_BACK)))
    def end(self, data: st.DataObject, to: Standing) -> None:
        """Handed out, cancelled, or nobody came; also one that has ended already."""
        order = data.draw(st.sampled_from(self.orders))
        was_open = self.store.orders.get(order.id).state is Standing.ORDERED
        ended = self.store.orders.end(order, to, TODAY, MORNING, self.person)
        assert ended == was_open
        if ended and GIVES_BACK[to]:
            self.points[order.household_id] += order.points
            self.stock[order.goods_id] += order.quantity
            self.had[order.household_id, order.goods_id] -= order.quantity

    @rule(goods=st.integers(0, 1), quantity=st.integers(1, 5), twice=st.booleans())
    def stock_in(self, goods: int, quantity: int, twice: bool) -> None:
        self.steps += 1
        what = self.goods[goods]
        bought = StockIn(what.id, "1", TODAY, quantity, 100, None, f"in:{self.steps}")
        assert self.store.shelf.stock_in(bought, MORNING)
        if twice:
            assert not self.store.shelf.stock_in(bought, MORNING)
        self.stock[what.id] += quantity

    @invariant()
    def nothing_is_negative_or_made_up(self) -> None:
        for home in self.homes:
            balance = self.store.ledger.balance(home.id)
            assert balance == self.points[home.id] >= 0
            open_points = sum(each.points for each in self.store.orders.open_of(home.id))
            assert self.store.orders.reserved(home.id) == open_points
        for goods in self.goods:
            assert self.store.shelf.get(goods.id).stock == self.stock[goods.id] >= 0


TestShop = Shop.TestCase
TestShop.settings = settings(max_examples=40, stateful_step_count=25)
