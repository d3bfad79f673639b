"""Amounts and days as people type them."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.typed_amount import typed_amount, typed_count
from messages.typed_day import typed_day

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("20", "20"),
        ("20.5分", "20.5"),
        ("三", "3"),
        ("12 瓶", "12"),
        ("３.5", "3.5"),
        ("1。5", "1.5"),
        ("359.50元", "359.50"),
        ("0", "0"),
    ],
)
def test_an_amount(text: str, amount: str) -> None:
    assert typed_amount(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["", "-1", "1e3", "0.001", "二十块零五毛", "1,5", "12345678"])
def test_what_is_no_amount(text: str) -> None:
    assert typed_amount(text) is None


@given(st.text(max_size=30))
def test_whatever_is_typed_is_an_amount_of_at_least_nothing_or_none(text: str) -> None:
    amount, count = typed_amount(text), typed_count(text)
    assert amount is None or amount >= 0
    assert count is None or count == amount


@given(st.dates(TODAY - timedelta(days=360), TODAY))
def test_a_day_of_the_last_year_needs_no_year(day: date) -> None:
    assert typed_day(f"{day.month}月{day.day}日", TODAY) == day
    assert typed_day(day.isoformat(), TODAY) == day


@given(st.text(max_size=30))
def test_no_day_lies_ahead(text: str) -> None:
    day = typed_day(text, TODAY)
    assert day is None or day <= TODAY


def test_a_bare_day_is_the_latest_of_that_number() -> None:
    assert typed_day("18", TODAY) == date(2026, 11, 18)
    assert typed_day("25日", TODAY) == date(2026, 10, 25)
    assert typed_day("31", TODAY) == date(2026, 10, 31)
