"""What a month could cost: what would come, what is there, and the budget."""

from hypothesis import given
from hypothesis import strategies as st

from rules.budget import cost_of


def test_what_comes_and_what_is_there_against_the_budget() -> None:
    cost = cost_of([(8550, 7200, True), (0, 7050, True)], [(8550, True), (0, True)], 100, 20_000)
    assert (cost.coming, cost.unspent) == (14_250, 8550)
    assert (cost.yuan, cost.over) == (22_800, 2800)


def test_without_a_budget_nothing_is_over() -> None:
    assert cost_of([], [(100, True)], 100, None).over is None
    assert cost_of([], [(100, True)], 100, 100).over == 0


def test_half_a_yuan_a_point() -> None:
    assert cost_of([(0, 7250, True)], [], 50, None).coming_yuan == 3625


def test_a_debt_is_made_up_first_and_who_may_not_redeem_costs_nothing() -> None:
    assert cost_of([(-500, 7200, True)], [(-500, True)], 100, None).yuan == 6700
    assert cost_of([(-9900, 7200, True)], [(-9900, True)], 100, None).yuan == 0
    assert cost_of([(1000, 7200, False)], [(1000, False)], 100, None).yuan == 0
    assert cost_of([(1000, -1500, True)], [(1000, True)], 100, None).yuan == 0


sums = st.integers(-(10**6), 10**6)


@given(st.lists(st.tuples(sums, sums, st.booleans()), max_size=20))
def test_together_it_is_what_could_be_spent_once_all_is_credited(
    households: list[tuple[int, int, bool]],
) -> None:
    balances = [(balance, may) for balance, _, may in households]
    cost = cost_of(households, balances, 100, 0)
    spendable = sum(max(balance + points, 0) for balance, points, may in households if may)
    assert cost.yuan == spendable
