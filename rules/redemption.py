"""Redemption (积分超市): what a household may order now, and what becomes of an order.

GOVERNANCE.md section 4: points that are final are spent on goods at a desk; what is left carries
over; nothing is redeemable before it is final. Points are integers of hundredths.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Standing(StrEnum):
    """Where an order stands."""

    ORDERED = "ordered"
    """已下单待领: stock and points are set aside."""
    HANDED_OUT = "handed_out"
    """已领取."""
    CANCELLED = "cancelled"
    """The household took it back itself."""
    LAPSED = "lapsed"
    """Nobody came for it in time: given back by the clock."""


class Refusal(StrEnum):
    """Why nothing can be ordered, or not this; the answer to the person is chosen by it."""

    NOT_FINAL = "not_final"
    """The household has no result yet that is final, and nothing was carried over."""
    FROZEN = "frozen"
    """Its last final result says that it gathers points but does not redeem."""
    LEFT = "left"
    """It has left the village, and the days in which it could still spend are over."""
    OFF_SHELF = "off_shelf"
    PRICE_CHANGED = "price_changed"
    """It costs another sum than the household was shown."""
    OUT_OF_STOCK = "out_of_stock"
    NOT_ENOUGH = "not_enough"
    OVER_LIMIT = "over_limit"
    """More than the goods' limit for a household in a month."""
    AT_THE_SHOP = "at_the_shop"
    """A shop outside hands it out, not the village's desk."""


GIVES_BACK: Mapping[Standing, bool] = MappingProxyType(
    {Standing.HANDED_OUT: False, Standing.CANCELLED: True, Standing.LAPSED: True}
)
"""How an order ends, once and only from ORDERED, and whether stock and points are given back."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Goods as they are offered: `price` in hundredths, `month_limit` 0 for none."""

    price: int
    stock: int
    month_limit: int
    on_shelf: bool = True


def may_redeem(
    redeemable: bool | None, *, balance: int = 0, has_left: bool = False
) -> Refusal | None:
    """Whether a household may redeem at all, by its last final result (None: there is none).

    GOVERNANCE.md section 4: what is left carries over. Nothing is credited before it is final, so
    a `balance` (hundredths) without any final result was carried over and may be spent.
    `has_left` says that the days in which one that moved out could still spend are over.
    """
    if has_left:
        return Refusal.LEFT
    if redeemable is None:
        return Refusal.NOT_FINAL if balance <= 0 else None
    return None if redeemable else Refusal.FROZEN


def why_not(offer: Offer, quantity: int, *, price: int, balance: int, taken: int) -> Refusal | None:
    """None if so many can be ordered at the price that was shown, or the first reason why not.

    `taken` is how many the household has ordered this month and not given back. Raises ValueError
    for a quantity below 1.
    """
    if quantity < 1:
        raise ValueError("at least one is ordered")
    if not offer.on_shelf:
        return Refusal.OFF_SHELF
    if offer.price != price:
        return Refusal.PRICE_CHANGED
    if quantity > offer.stock:
        return Refusal.OUT_OF_STOCK
    if offer.month_limit and taken + quantity > offer.month_limit:
        return Refusal.OVER_LIMIT
    if quantity * offer.price > balance:
        return Refusal.NOT_ENOUGH
    return None


def most_of(offer: Offer, *, balance: int, taken: int) -> int:
    """How many of these goods the household can order now; 0 for none."""
    if not offer.on_shelf:
        return 0
    allowed = [offer.stock, max(balance, 0) // offer.price]
    if offer.month_limit:
        allowed.append(max(offer.month_limit - taken, 0))
    return min(allowed)


def owed(points: int, yuan_per_point: int) -> int:
    """What the village owes a shop for goods of so many points, in hundredths of a yuan.

    Both are hundredths (of a point, of a yuan a point); a sum is rounded half up to the fen, once
    for the whole of it. Raises ValueError for a negative one.
    """
    if points < 0 or yuan_per_point < 0:
        raise ValueError("nobody owes less than nothing")
    return (points * yuan_per_point + 50) // 100
