"""Shops outside the village: which goods are theirs, and which orders are fetched there."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class ShopRow(SQLModel, table=True):
    """A shop that hands out goods for a village and is paid for them; never removed.

    `code` is its own in the whole town: the grants of who keeps it name it as their unit.
    """

    __tablename__ = "shop"
    __table_args__ = (UniqueConstraint("village_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    code: str = Field(unique=True)
    name: str
    added_at: datetime = Field(sa_type=UtcTime)
    added_by: int | None = Field(default=None, foreign_key="person.id")
    closed_at: datetime | None = Field(default=None, sa_type=UtcTime)


class ShopGoodsRow(SQLModel, table=True):
    """Goods that are handed out at a shop; goods without a row are the village's own."""

    __tablename__ = "shop_goods"
    goods_id: int = Field(foreign_key="goods.id", primary_key=True)
    shop_id: int = Field(foreign_key="shop.id", index=True)


class ShopOrderRow(SQLModel, table=True):
    """An order that is fetched at a shop, as it stood when it was made. Triggers refuse any change:
    what the village owes the shop rests on it."""

    __tablename__ = "shop_order"
    order_id: int = Field(foreign_key="redemption_order.id", primary_key=True)
    shop_id: int = Field(foreign_key="shop.id", index=True)
