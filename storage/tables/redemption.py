"""Redemption: the villages' goods, what was bought for them, and the households' orders."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class GoodsRow(SQLModel, table=True):
    """One kind of goods of a village; `price` in hundredths of a point, `month_limit` 0 for none.

    `stock` is what can still be ordered; it moves with the stock-in or the order that moves it.
    """

    __tablename__ = "goods"
    __table_args__ = (
        UniqueConstraint("village_id", "code"),
        UniqueConstraint("village_id", "name"),
        CheckConstraint("price > 0", name="goods_cost_something"),
        CheckConstraint("stock >= 0", name="stock_is_never_below_nothing"),
        CheckConstraint("month_limit >= 0", name="limit_is_never_below_nothing"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    code: str
    name: str
    price: int
    stock: int = 0
    month_limit: int = 0
    on_shelf: bool = True
    picture_id: int | None = Field(default=None, foreign_key="media.id")
    added_at: datetime = Field(sa_type=UtcTime)
    added_by: int | None = Field(default=None, foreign_key="person.id")


class StockInRow(SQLModel, table=True):
    """Goods bought with an invoice; `paid` in hundredths of a yuan. Triggers refuse any change."""

    __tablename__ = "stock_in"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="stock_in_brings_something"),
        CheckConstraint("paid >= 0", name="stock_in_is_paid_for"),
    )
    id: int | None = Field(default=None, primary_key=True)
    goods_id: int = Field(foreign_key="goods.id", index=True)
    invoice: str
    invoiced_on: date
    quantity: int
    paid: int
    picture_id: int | None = Field(default=None, foreign_key="media.id")
    recorded_at: datetime = Field(sa_type=UtcTime)
    recorded_by: int | None = Field(default=None, foreign_key="person.id")
    source: str = Field(unique=True)


class OrderRow(SQLModel, table=True):
    """One order of a household: ordered → handed_out | cancelled | lapsed.

    `price` and `points` (all of it) in hundredths, as they were when it was ordered. Triggers
    refuse to remove an order, to change what was ordered, and to move one that has ended. Its
    ledger line has the source "spend:<id>", what gives it back "given_back:<id>".
    """

    __tablename__ = "redemption_order"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="order_is_of_something"),
        CheckConstraint("points = price * quantity AND price > 0", name="order_costs_its_price"),
        Index("ix_redemption_order_household", "household_id", "goods_id", "ordered_on"),
        Index("ix_redemption_order_open", "village_id", "state", "pick_up_by"),
        Index("ix_redemption_order_ended", "village_id", "ended_on"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    household_id: int = Field(foreign_key="household.id")
    goods_id: int = Field(foreign_key="goods.id")
    goods_name: str
    quantity: int
    price: int
    points: int
    state: str
    code: str = Field(unique=True)
    source: str = Field(unique=True)
    ordered_at: datetime = Field(sa_type=UtcTime)
    ordered_on: date
    ordered_by: int = Field(foreign_key="person.id")
    pick_up_by: date
    walk_in: bool = False
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
    ended_on: date | None = None
    ended_by: int | None = Field(default=None, foreign_key="person.id")
