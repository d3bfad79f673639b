"""For whom a checked case speaks, who may decide, and what a scheme may propose."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from rules.contradictions import contradictions
from rules.proposals import (
    ON_DUTY,
    Contributor,
    Refusal,
    State,
    decide_by,
    households_of,
    why_not,
)
from rules.roles import Grant, Role
from rules.scheme_terms import Proposals


@pytest.mark.parametrize("role", Role)
def test_whoever_does_it_as_their_work_earns_nothing_there(role: Role) -> None:
    here, elsewhere = Grant(role, "/1/2/"), Grant(role, "/1/9/")
    paid = households_of("/1/2/3/", [Contributor([here], [7]), Contributor([], [8, 7])])
    assert paid == ((8, 7) if role in ON_DUTY else (7, 8))
    assert households_of("/1/2/3/", [Contributor([elsewhere], [7])]) == (7,)


def test_nobody_decides_twice_for_home_or_unseen() -> None:
    for state, speaks, own, needs, looked in product(State, *(((False, True),) * 4)):
        family = {1} if own else {2}
        found = why_not(state, family, 1, speaks=speaks, needs_look=needs, looked_at=looked)
        if state is not State.WAITING:
            assert found is Refusal.DECIDED
        elif not speaks:
            assert found is Refusal.REOPENED
        elif own:
            assert found is Refusal.OWN_HOUSEHOLD
        else:
            assert (found is Refusal.NOT_LOOKED_AT) == (needs and not looked)


@pytest.mark.parametrize(
    ("code", "fits"), [("P1", True), ("J2.1", False), ("Y6", False), ("X", False)]
)
def test_a_scheme_proposes_bonuses_of_the_period_alone(code: str, fits: bool) -> None:
    scheme = load_scheme("a-monthly").model_copy(update={"proposals": Proposals(claim=code)})
    assert ([str(fault) for fault in contradictions(scheme)] == []) == fits


@given(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.integers(1, 60),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_it_is_decided_within_its_days_while_its_period_is_scored(
    proposed_on: date, days: int, until: date
) -> None:
    last = decide_by(proposed_on, days, until)
    assert proposed_on < last <= proposed_on + timedelta(days=days)
    assert last <= until or last == proposed_on + timedelta(days=1)
    if until >= proposed_on + timedelta(days=days):
        assert last == proposed_on + timedelta(days=days)
