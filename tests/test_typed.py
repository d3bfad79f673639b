"""Amounts and days as people type them."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.typed_amount import typed_amount, typed_count
from messages.typed_day import nearest_day, past_day

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
        ("零", "0"),
        ("两次", "2"),
        ("两户", "2"),
        ("十二户", "12"),
        ("二十块", "20"),
        ("两百零五", "205"),
        ("一百二十", "120"),
        ("半", "0.5"),
        ("半分", "0.5"),
        ("两分半", "2.5"),
        ("一个半", "1.5"),
    ],
)
def test_an_amount(text: str, amount: str) -> None:
    assert typed_amount(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        *("", "-1", "1e3", "0.001", "二十块零五毛", "1,5", "12345678"),
        *("三四次", "2万", "百姓", "分半", "十半", "一百二", "三心二意", "两边都看过了"),
    ],
)
def test_what_is_no_amount(text: str) -> None:
    assert typed_amount(text) is None


def test_where_words_may_come_a_figure_with_words_behind_it_is_none() -> None:
    found = [typed_amount(said, most_behind=1) for said in ("5分", "两次", "2个塑料袋", "六分吧")]
    assert found == [5, 2, None, None]


@given(st.integers(1, 199), st.sampled_from(("", "次", "户")))
def test_what_is_written_out_is_the_number(number: int, unit: str) -> None:
    digits = "零一二三四五六七八九"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    said = f"{digits[hundreds]}百" if hundreds else ""
    if tens:
        said += ("" if tens == 1 and not hundreds else digits[tens]) + "十"
    elif hundreds and ones:
        said += "零"
    assert typed_amount(said + (digits[ones] if ones else "") + unit) == number


@given(st.text(max_size=30))
def test_whatever_is_typed_is_an_amount_of_at_least_nothing_or_none(text: str) -> None:
    amount, count = typed_amount(text), typed_count(text)
    assert amount is None or amount >= 0
    assert count is None or count == amount


@given(st.dates(TODAY - timedelta(days=360), TODAY))
def test_a_day_of_the_last_year_needs_no_year(day: date) -> None:
    assert past_day(f"{day.month}月{day.day}日", TODAY) == day
    assert past_day(day.isoformat(), TODAY) == day


@given(st.text(max_size=30))
def test_no_day_lies_ahead(text: str) -> None:
    day = past_day(text, TODAY)
    assert day is None or day <= TODAY


def test_a_bare_day_is_the_latest_of_that_number() -> None:
    assert past_day("18", TODAY) == date(2026, 11, 18)
    assert past_day("25日", TODAY) == date(2026, 10, 25)
    assert past_day("31", TODAY) == date(2026, 10, 31)


def test_the_nearest_day_may_lie_ahead_and_needs_its_month() -> None:
    assert nearest_day("12月5日", TODAY) == date(2026, 12, 5)
    assert nearest_day("1月8日", TODAY) == date(2027, 1, 8)
    assert nearest_day("20270108", TODAY) == date(2027, 1, 8)
    assert nearest_day("5日", TODAY) is None
    assert nearest_day("2月30日", TODAY) is None
