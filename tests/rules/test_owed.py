"""What a shop outside is owed: exact to the fen, once for the whole sum."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rules.redemption import owed

SUMS = some.integers(0, 10**9)


@given(SUMS, some.integers(0, 10_000))
def test_what_is_owed_is_the_exact_product_rounded_half_up(points: int, rate: int) -> None:
    exact = Decimal(points) * Decimal(rate) / 100
    assert owed(points, rate) == exact.quantize(Decimal(1), ROUND_HALF_UP)


@pytest.mark.parametrize(("points", "rate", "fen"), [(4550, 100, 4550), (50, 1, 1), (49, 1, 0)])
def test_by_hand(points: int, rate: int, fen: int) -> None:
    assert owed(points, rate) == fen


def test_nobody_owes_less_than_nothing() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        owed(-1, 100)
