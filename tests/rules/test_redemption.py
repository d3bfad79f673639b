"""What may be ordered, how many, and until when an order waits."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from bot.workdays import is_workday
from rules.redemption import Offer, Refusal, may_redeem, most_of, why_not
from rules.redemption_days import next_redemption_day, pick_up_by

SCHEME = load_scheme("a-monthly")
offers = st.builds(
    Offer,
    price=st.integers(1, 5000),
    stock=st.integers(0, 20),
    month_limit=st.integers(0, 5),
    on_shelf=st.booleans(),
)


@given(offer=offers, balance=st.integers(-5000, 50_000), taken=st.integers(0, 8))
def test_the_most_can_be_had_and_one_more_cannot(offer: Offer, balance: int, taken: int) -> None:
    most = most_of(offer, balance=balance, taken=taken)
    assert most >= 0
    asked = {"price": offer.price, "balance": balance, "taken": taken}
    for quantity in range(1, most + 1):
        assert why_not(offer, quantity, **asked) is None
        assert quantity * offer.price <= balance
    assert why_not(offer, most + 1, **asked) is not None


def test_less_than_one_is_no_order() -> None:
    with pytest.raises(ValueError, match="at least one"):
        why_not(Offer(100, 5, 0), 0, price=100, balance=500, taken=0)


def test_whoever_has_no_final_result_or_is_frozen_redeems_nothing() -> None:
    assert may_redeem(None) is Refusal.NOT_FINAL
    assert may_redeem(None, balance=50) is None, "it was carried over"
    assert may_redeem(False, balance=50) is Refusal.FROZEN
    assert may_redeem(False) is Refusal.FROZEN
    assert may_redeem(True) is None


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 1), date(2026, 11, 20)),  # a Friday
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 12, 21)),  # the 20th of December is a Sunday
        (date(2026, 12, 21), date(2026, 12, 21)),
        (date(2026, 2, 3), date(2026, 2, 24)),  # Spring Festival, the 15th to the 23rd
        (date(2026, 12, 22), date(2027, 1, 20)),
    ],
)
def test_redemption_day_is_moved_when_a_holiday_is_in_the_way(today: date, day: date) -> None:
    assert next_redemption_day(SCHEME, today, is_workday) == day
    assert pick_up_by(SCHEME, today, is_workday) == day + timedelta(days=3)


def test_a_scheme_that_moves_nothing_keeps_its_day() -> None:
    calendar = SCHEME.calendar.model_copy(update={"moved_by_holidays": False})
    fixed = SCHEME.model_copy(update={"calendar": calendar})
    assert next_redemption_day(fixed, date(2026, 2, 3), is_workday) == date(2026, 2, 20)


def test_a_day_moved_into_the_next_month_is_still_to_come() -> None:
    def no_work_before_march(day: date) -> bool:
        return day >= date(2026, 3, 4)

    assert next_redemption_day(SCHEME, date(2026, 3, 2), no_work_before_march) == date(2026, 3, 4)


@given(st.dates(date(2026, 1, 1), date(2028, 12, 1)))
def test_an_order_always_has_a_day_to_come(today: date) -> None:
    day = next_redemption_day(SCHEME, today, lambda each: each.weekday() < 5)
    assert today <= day <= today + timedelta(days=40)
    assert day.weekday() < 5
