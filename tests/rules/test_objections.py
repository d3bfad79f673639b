"""Who may answer an objection: every case, by people a village knows."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.case_life import PersonView
from rules.objections import Disputed, Refusal, State, deciders, may_decide
from rules.roles import Grant, Role

TOWN, VILLAGE, GRID, OTHER_GRID, OTHER_VILLAGE = "/1/", "/1/2/", "/1/2/3/", "/1/2/4/", "/1/5/"
LI, KIN = 90, 91
"""李秀英 files for her own household; 91 once lived there."""


def holds(person_id: int, *grants: tuple[Role, str]) -> PersonView:
    return PersonView(person_id, tuple(Grant(role, path) for role, path in grants))


ZHOU = holds(1, (Role.CLERK, VILLAGE))
ZHENG = holds(2, (Role.CLERK, VILLAGE))
LEADER = holds(3, (Role.GRID_LEADER, VILLAGE))
GRID_LEADER = holds(4, (Role.GRID_LEADER, GRID))
TOWN_CLERK = holds(5, (Role.CLERK, TOWN))
SUPERVISOR = holds(6, (Role.SUPERVISOR, VILLAGE))
FAR_CLERK = holds(7, (Role.CLERK, OTHER_VILLAGE))
FAR_LEADER = holds(8, (Role.GRID_LEADER, OTHER_GRID))


def disputed(
    recorder: int | None = None,
    *,
    filed_by: int = LI,
    family: tuple[int, ...] = (LI, KIN),
    state: State = State.OPEN,
    overdue: bool = False,
) -> Disputed:
    return Disputed(state, VILLAGE, GRID, filed_by, recorder, frozenset(family), overdue)


ALL = (ZHOU, ZHENG, LEADER, GRID_LEADER, TOWN_CLERK)


def test_a_clerk_of_the_village_who_did_not_record_it_decides() -> None:
    assert deciders(disputed(ZHOU.id), ALL) == (ZHENG.id,)
    assert deciders(disputed(None), ALL) == (ZHOU.id, ZHENG.id)
    assert may_decide(disputed(ZHOU.id), ZHENG, ALL) is None
    assert may_decide(disputed(ZHOU.id), ZHOU, ALL) is Refusal.OWN_ENTRY


def test_where_the_only_clerk_recorded_it_the_grid_leader_decides() -> None:
    people = (ZHOU, LEADER, GRID_LEADER, FAR_LEADER, TOWN_CLERK)
    assert deciders(disputed(ZHOU.id), people) == (LEADER.id, GRID_LEADER.id)
    assert may_decide(disputed(ZHOU.id), GRID_LEADER, people) is None
    assert may_decide(disputed(ZHOU.id), FAR_LEADER, people) is Refusal.ELSEWHERE


def test_where_no_leader_is_free_to_either_the_clerks_above_decide() -> None:
    assert deciders(disputed(ZHOU.id), (ZHOU, TOWN_CLERK)) == (TOWN_CLERK.id,)
    kin = disputed(ZHOU.id, family=(LI, LEADER.id))
    assert deciders(kin, (ZHOU, LEADER, TOWN_CLERK)) == (TOWN_CLERK.id,)


def test_while_somebody_nearer_may_it_is_not_anothers_turn() -> None:
    for person in (LEADER, GRID_LEADER, TOWN_CLERK):
        assert may_decide(disputed(ZHOU.id), person, ALL) is Refusal.NOT_YOUR_TURN


def test_once_it_is_overdue_all_may_who_could_have() -> None:
    late = disputed(ZHOU.id, overdue=True)
    assert deciders(late, ALL) == (ZHENG.id, LEADER.id, GRID_LEADER.id, TOWN_CLERK.id)
    assert may_decide(late, LEADER, ALL) is None
    assert may_decide(late, ZHOU, ALL) is Refusal.OWN_ENTRY


@pytest.mark.parametrize("overdue", [False, True])
def test_nobody_decides_for_the_own_household(overdue: bool) -> None:
    kin = disputed(family=(LI, ZHOU.id, LEADER.id), overdue=overdue)
    assert may_decide(kin, ZHOU, ALL) is Refusal.OWN_HOUSEHOLD
    assert may_decide(kin, LEADER, ALL) is Refusal.OWN_HOUSEHOLD
    assert ZHOU.id not in deciders(kin, ALL)


def test_who_filed_it_for_a_household_does_not_decide_it() -> None:
    filed = disputed(filed_by=ZHOU.id)
    assert may_decide(filed, ZHOU, ALL) is Refusal.OWN_FILING
    assert deciders(filed, ALL) == (ZHENG.id,)
    assert deciders(filed, (ZHOU, LEADER)) == (LEADER.id,)


def test_a_supervisor_and_a_villager_change_nothing() -> None:
    for person in (SUPERVISOR, holds(LI), holds(LI, (Role.GRID_WORKER, GRID))):
        assert may_decide(disputed(), person, (*ALL, person)) is Refusal.NO_SUCH_ROLE
    assert deciders(disputed(), (SUPERVISOR,)) == ()


def test_another_villages_clerk_is_elsewhere() -> None:
    assert may_decide(disputed(), FAR_CLERK, ALL) is Refusal.ELSEWHERE


def test_what_is_decided_is_decided() -> None:
    for state in (State.UPHELD, State.REJECTED):
        assert may_decide(disputed(state=state), ZHENG, ALL) is Refusal.DECIDED


def test_where_nobody_is_left_nobody_may() -> None:
    assert deciders(disputed(ZHOU.id), (ZHOU,)) == ()


def test_two_roles_of_one_person_are_one_person() -> None:
    both = holds(1, (Role.CLERK, VILLAGE), (Role.GRID_LEADER, GRID))
    assert deciders(disputed(both.id), (both, TOWN_CLERK)) == (TOWN_CLERK.id,)
    assert deciders(disputed(overdue=True), (both,)) == (both.id,)


def test_the_order_in_which_people_are_named_says_nothing() -> None:
    for people in permutations(ALL, 3):
        found = deciders(disputed(ZHOU.id), people)
        assert set(found) == set(deciders(disputed(ZHOU.id), people[::-1]))


GRANTS = st.tuples(
    st.sampled_from((Role.CLERK, Role.GRID_LEADER, Role.SUPERVISOR, Role.GRID_WORKER)),
    st.sampled_from((TOWN, VILLAGE, GRID, OTHER_GRID, OTHER_VILLAGE)),
)


@given(
    st.lists(st.lists(GRANTS, max_size=3), max_size=5),
    st.integers(0, 5),
    st.integers(0, 5),
    st.sets(st.integers(0, 4), max_size=2),
    st.booleans(),
)
def test_whoever_may_is_of_another_house_and_recorded_nothing_of_it(
    people: list[list[tuple[Role, str]]],
    recorder: int,
    filed_by: int,
    family: set[int],
    overdue: bool,
) -> None:
    everybody = [holds(number, *grants) for number, grants in enumerate(people)]
    objection = disputed(recorder, filed_by=filed_by, family=tuple(family), overdue=overdue)
    for person in everybody:
        may = may_decide(objection, person, everybody) is None
        assert may == (person.id in deciders(objection, everybody))
        if may:
            assert person.id not in {recorder, filed_by, *family}
            assert any(
                grant.role in (Role.CLERK, Role.GRID_LEADER) and grant.reaches(GRID)
                for grant in person.roles
            )
