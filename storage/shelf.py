"""The shelf of a village's points shop (积分超市): its goods, and what was bought for it."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import count

from sqlalchemy import Connection, RowMapping, bindparam, func, select, update

from rules.redemption import Offer
from storage.columns import table
from storage.errors import NotFound
from storage.seal_stages import STOCK_IN
from storage.seals import seal
from storage.tables.redemption import GoodsRow, StockInRow
from storage.tables.shops import ShopGoodsRow, ShopRow
from storage.upsert import insert_or_skip

_goods = table(GoodsRow)
_stock_in = table(StockInRow)
_shop_goods = table(ShopGoodsRow)
_shop = table(ShopRow)


@dataclass(frozen=True)
class Goods:
    """One kind of goods; `price` in hundredths of a point, `month_limit` 0 for none.

    `shop_id` and `shop` (its name) say which shop outside hands it out; None for the village.
    """

    id: int
    village_id: int
    code: str
    name: str
    price: int
    stock: int
    month_limit: int
    on_shelf: bool
    picture_id: int | None
    shop_id: int | None
    shop: str

    @property
    def offer(self) -> Offer:
        """The goods as the rules look at them."""
        return Offer(self.price, self.stock, self.month_limit, self.on_shelf)


@dataclass(frozen=True)
class StockIn:
    """Goods bought: how many, by which invoice; `paid` in hundredths of a yuan."""

    goods_id: int
    invoice: str
    invoiced_on: date
    quantity: int
    paid: int
    recorded_by: int | None
    source: str
    picture_id: int | None = None


_columns = (
    select(
        *(_goods.c[name] for name in Goods.__dataclass_fields__ if name in _goods.c),
        _shop_goods.c.shop_id,
        func.coalesce(_shop.c.name, "").label("shop"),
    )
    .join(_shop_goods, _shop_goods.c.goods_id == _goods.c.id, isouter=True)
    .join(_shop, _shop.c.id == _shop_goods.c.shop_id, isouter=True)
)
_by_id = _columns.where(_goods.c.id == bindparam("goods"))
_in_village = _columns.where(_goods.c.village_id == bindparam("village")).order_by(_goods.c.id)
_more = (
    update(_goods)
    .where(_goods.c.id == bindparam("goods"))
    .values(stock=_goods.c.stock + bindparam("more"))
)
_take = (
    update(_goods)
    .where(_goods.c.id == bindparam("goods"), _goods.c.stock >= bindparam("taken"))
    .values(stock=_goods.c.stock - bindparam("taken"))
)


class Shelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        village_id: int,
        name: str,
        price: int,
        month_limit: int,
        now: datetime,
        by: int | None = None,
        code: str = "",
    ) -> Goods | None:
        """New goods on the shelf, none in stock yet; None if the village has this name or code.

        Without a code of their own they get the village's next: G01, G02 …
        """
        made = insert_or_skip(
            self._connection,
            _goods,
            village_id=village_id,
            code=code or self._next_code(village_id),
            name=name,
            price=price,
            stock=0,
            month_limit=month_limit,
            on_shelf=True,
            added_at=now,
            added_by=by,
        )
        return None if made is None else self.get(made)

    def get(self, goods_id: int) -> Goods:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"goods": goods_id}).mappings().one_or_none()
        if row is None:
            raise NotFound(f"goods {goods_id}")
        return _goods_of(row)

    def in_village(self, village_id: int) -> tuple[Goods, ...]:
        """All goods of a village, also those off the shelf, in the order they were added."""
        rows = self._connection.execute(_in_village, {"village": village_id}).mappings()
        return tuple(map(_goods_of, rows))

    def _next_code(self, village_id: int) -> str:
        """The first number after so many goods that no goods of the village carry."""
        codes = self._connection.execute(
            select(_goods.c.code).where(_goods.c.village_id == village_id)
        ).scalars()
        there = set(codes)
        numbers = (f"G{number:02d}" for number in count(len(there) + 1))
        return next(code for code in numbers if code not in there)

    def set_terms(
        self, goods_id: int, name: str, price: int, month_limit: int, on_shelf: bool
    ) -> None:
        """All that a workbook says of goods at once; orders made before keep name and price."""
        self._set(goods_id, name=name, price=price, month_limit=month_limit, on_shelf=on_shelf)

    def price(self, goods_id: int, price: int) -> None:
        """From now on the goods cost this; orders made before keep their price."""
        self._set(goods_id, price=price)

    def limit(self, goods_id: int, month_limit: int) -> None:
        """From now on a household gets so many a month at most (0: no limit)."""
        self._set(goods_id, month_limit=month_limit)

    def put(self, goods_id: int, on_shelf: bool) -> None:
        """On the shelf or off it; what was ordered before can still be picked up."""
        self._set(goods_id, on_shelf=on_shelf)

    def show(self, goods_id: int, picture_id: int) -> None:
        """A picture of the goods."""
        self._set(goods_id, picture_id=picture_id)

    def stock_in(self, bought: StockIn, now: datetime) -> bool:
        """Enters what was bought and raises the stock; the same cause again does neither."""
        values = {name: getattr(bought, name) for name in StockIn.__dataclass_fields__}
        made = insert_or_skip(self._connection, _stock_in, **values, recorded_at=now)
        if made is None:
            return False
        seal(self._connection, STOCK_IN, made)
        self.more(bought.goods_id, bought.quantity)
        return True

    def invoices(self, goods_id: int) -> tuple[StockIn, ...]:
        """What was bought of some goods, first entered first."""
        rows = self._connection.execute(
            select(*(_stock_in.c[name] for name in StockIn.__dataclass_fields__))
            .where(_stock_in.c.goods_id == goods_id)
            .order_by(_stock_in.c.id)
        ).mappings()
        return tuple(StockIn(**row) for row in rows)

    def bought(self, village_id: int) -> dict[int, int]:
        """How many of each goods of a village were ever bought."""
        rows = self._connection.execute(
            select(_stock_in.c.goods_id, func.sum(_stock_in.c.quantity))
            .join(_goods, _goods.c.id == _stock_in.c.goods_id)
            .where(_goods.c.village_id == village_id)
            .group_by(_stock_in.c.goods_id)
        )
        return {row[0]: int(row[1]) for row in rows}

    def take(self, goods_id: int, quantity: int) -> bool:
        """Sets so many aside by one update; False if there are not so many."""
        taken = self._connection.execute(_take, {"goods": goods_id, "taken": quantity})
        return taken.rowcount == 1

    def more(self, goods_id: int, quantity: int) -> None:
        """So many more can be ordered."""
        self._connection.execute(_more, {"goods": goods_id, "more": quantity})

    def _set(self, goods_id: int, **values: object) -> None:
        self._connection.execute(update(_goods).where(_goods.c.id == goods_id).values(**values))


def _goods_of(row: RowMapping) -> Goods:
    return Goods(**row)
