"""Points are whole hundredths: how they are read, written, multiplied and rounded, exactly."""

import re
from decimal import Decimal
from fractions import Fraction

# Bounded, so that no cell can make a number that takes long to handle.
PLAIN_DECIMAL = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?")


class NotExact(ValueError):
    """The figure is no whole number of hundredths of a point."""


def read_decimal(text: str) -> Decimal:
    """The number a plain decimal says: "6", "0.5", "-1".

    At most nine digits stand on either side of the point. Raises ValueError on anything else:
    exponents, NaN, infinity, signs other than a leading minus, spaces, separators.
    """
    if PLAIN_DECIMAL.fullmatch(text) is None:
        raise ValueError("not a plain decimal")
    return Decimal(text)


def hundredths(points: Decimal) -> int:
    """Points as whole hundredths: 0.5 gives 50. Raises NotExact where that is not exact."""
    return times(100, points)


def times(value: int, quantity: Decimal) -> int:
    """A value of so many hundredths, taken `quantity` times. Raises NotExact if not exact."""
    if not quantity.is_finite():
        raise NotExact("not a finite number")
    whole = int(quantity)
    if whole == quantity:
        return whole * value
    product = Fraction(quantity) * value
    if product.denominator != 1:
        raise NotExact("not a whole number of hundredths")
    return product.numerator


def plain(points: int) -> str:
    """Hundredths as people write them, without trailing zeros: 50 gives "0.5", 7200 gives "72"."""
    whole, rest = divmod(abs(points), 100)
    sign = "-" if points < 0 else ""
    return f"{sign}{whole}.{rest:02d}".rstrip("0").rstrip(".")


def mean(total: int, count: int) -> int:
    """A total of hundredths divided by a count, rounded half up to whole hundredths.

    Our reading of "half up" below 0: up is towards more points, so −0.125 gives −0.12.
    """
    return (2 * total + count) // (2 * count)


def share(count: int, percent: int) -> int:
    """That percentage of a count, rounded half up: 20 % of 8 is 1.6 and gives 2."""
    return (2 * count * percent + 100) // 200
