"""Changes of the roster: every refusal, and that no change makes or loses a point or a person."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from rules.roster import Change, Home, Kind, Member, Refusal, Terms
from rules.roster_after import after, before
from rules.roster_refusals import FURTHEST, refusal, refusals

TODAY = date(2026, 11, 20)
FINAL = date(2026, 10, 31)
LI, SON, WIFE, CHILD = (
    Member(1, "李大山"),
    Member(2, "李小山"),
    Member(3, "何花"),
    Member(4, "小宝", is_minor=True),
)
HOME = Home(1, "V1-01", 7, "李大山", (LI, SON, WIFE, CHILD), 8550)
OTHER = Home(2, "V1-02", 7, "孙福来", (Member(9, "孙福来"),), 1000)
NOTHING = Terms()
SPLIT = Terms(members=(2, 3), code="V1-09", new_head="李小山")


def why_not(
    kind: Kind,
    terms: Terms = NOTHING,
    *,
    day: date = TODAY,
    home: Home | None = HOME,
    other: Home | None = None,
    taken: bool = False,
) -> Refusal | None:
    return refusal(Change(kind, day, terms, home, other), TODAY, FINAL, taken)


@pytest.mark.parametrize(
    ("kind", "terms", "given_", "expected"),
    [
        (Kind.SPLIT, SPLIT, {}, None),
        (Kind.SPLIT, replace(SPLIT, members=()), {}, Refusal.NOBODY),
        (Kind.SPLIT, replace(SPLIT, members=(1, 2, 3, 4)), {}, Refusal.LAST_MEMBER),
        (Kind.SPLIT, replace(SPLIT, members=(2, 77)), {}, Refusal.NOT_A_MEMBER),
        (Kind.SPLIT, replace(SPLIT, members=(2, 2)), {}, Refusal.NOT_A_MEMBER),
        (Kind.SPLIT, SPLIT, {"taken": True}, Refusal.CODE_TAKEN),
        (Kind.SPLIT, replace(SPLIT, code=""), {}, Refusal.CODE_TAKEN),
        (Kind.SPLIT, replace(SPLIT, new_head=""), {}, Refusal.NEEDS_HEAD),
        (Kind.SPLIT, replace(SPLIT, new_head="李大山"), {}, Refusal.NEEDS_HEAD),
        (
            Kind.SPLIT,
            replace(SPLIT, members=(2, 4), new_head="小宝"),
            {},
            Refusal.HEAD_IS_MINOR,
        ),
        (Kind.SPLIT, replace(SPLIT, members=(1, 2)), {}, Refusal.NEEDS_HEAD),
        (Kind.SPLIT, replace(SPLIT, members=(1, 2), head="小宝"), {}, Refusal.HEAD_IS_MINOR),
        (Kind.SPLIT, replace(SPLIT, members=(1, 2), head="何花"), {}, None),
        (Kind.SPLIT, replace(SPLIT, share=8551, agreement="协议"), {}, Refusal.SHARE_TOO_BIG),
        (Kind.SPLIT, replace(SPLIT, share=-1, agreement="协议"), {}, Refusal.SHARE_TOO_BIG),
        (Kind.SPLIT, replace(SPLIT, share=1), {}, Refusal.NO_AGREEMENT),
        (Kind.SPLIT, replace(SPLIT, share=8550, agreement="协议"), {}, None),
        (Kind.MERGE, Terms(), {"other": OTHER}, None),
        (Kind.MERGE, Terms(), {"other": HOME}, Refusal.SAME_HOUSEHOLD),
        (Kind.MERGE, Terms(), {"other": replace(OTHER, village_id=8)}, Refusal.OTHER_VILLAGE),
        (Kind.MERGE, Terms(), {}, Refusal.NOBODY),
        (Kind.MERGE, Terms(), {"other": replace(OTHER, until=FINAL)}, Refusal.HOUSEHOLD_GONE),
        (Kind.HOUSEHOLD_IN, Terms(code="V1-09", head="何田"), {"home": None}, None),
        (Kind.HOUSEHOLD_IN, Terms(code="V1-09"), {"home": None}, Refusal.NEEDS_HEAD),
        (Kind.MEMBER_IN, Terms(name="何田"), {}, None),
        (Kind.MEMBER_IN, Terms(), {}, Refusal.NOBODY),
        (Kind.MEMBER_IN, Terms(name="小宝"), {}, Refusal.NAME_THERE),
        (Kind.HOUSEHOLD_OUT, Terms(), {}, None),
        (Kind.MEMBER_OUT, Terms(members=(3,)), {}, None),
        (Kind.MEMBER_OUT, Terms(members=(1,)), {}, Refusal.NEEDS_HEAD),
        (Kind.MEMBER_OUT, Terms(members=(9,)), {"home": OTHER}, Refusal.LAST_MEMBER),
        (Kind.DEATH, Terms(members=(9,)), {"home": OTHER}, None),
        (Kind.DEATH, Terms(members=(1,), head="李小山"), {}, None),
        (
            Kind.DEATH,
            Terms(members=(3,)),
            {"day": TODAY + timedelta(days=1)},
            Refusal.DEATH_AHEAD,
        ),
        (Kind.NEW_HEAD, Terms(head="何花"), {}, None),
        (Kind.NEW_HEAD, Terms(head="李大山"), {}, Refusal.ALREADY_HEAD),
        (Kind.NEW_HEAD, Terms(head="小宝"), {}, Refusal.HEAD_IS_MINOR),
        (Kind.NEW_HEAD, Terms(head="何花"), {"day": FINAL}, Refusal.BEFORE_FINAL),
        (Kind.NEW_HEAD, Terms(head="何花"), {"day": FINAL + timedelta(days=1)}, None),
        (Kind.NEW_HEAD, Terms(head="何花"), {"day": TODAY + FURTHEST}, None),
        (
            Kind.NEW_HEAD,
            Terms(head="何花"),
            {"day": TODAY + FURTHEST + timedelta(days=1)},
            Refusal.TOO_FAR,
        ),
        (Kind.NEW_HEAD, Terms(head="何花"), {"home": replace(HOME, waits=True)}, Refusal.WAITING),
        (Kind.DEATH, Terms(members=(3,)), {"home": replace(HOME, waits=True)}, None),
        (
            Kind.NEW_HEAD,
            Terms(head="何花"),
            {"home": replace(HOME, last_change=TODAY + timedelta(days=1))},
            Refusal.BEFORE_LAST,
        ),
        (Kind.NEW_HEAD, Terms(head="何花"), {"home": replace(HOME, last_change=TODAY)}, None),
    ],
)
def test_what_is_allowed_and_what_is_not(
    kind: Kind, terms: Terms, given_: dict[str, object], expected: Refusal | None
) -> None:
    assert why_not(kind, terms, **given_) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.HOUSEHOLD_IN])
def test_a_household_that_is_gone_changes_no_more(kind: Kind) -> None:
    gone = replace(HOME, until=TODAY - timedelta(days=1))
    refused = why_not(kind, Terms(members=(3,), head="何花", name="田"), home=gone, other=OTHER)
    assert (refused is Refusal.HOUSEHOLD_GONE) == (kind is not Kind.DEATH)


def test_one_that_is_gone_is_merged_while_its_balance_may_be_spent() -> None:
    gone = replace(HOME, members=(), until=FINAL, spend_until=TODAY)
    assert why_not(Kind.MERGE, home=gone, other=OTHER) is None
    day_after = TODAY + timedelta(days=1)
    assert why_not(Kind.MERGE, home=gone, other=OTHER, day=day_after) is Refusal.HOUSEHOLD_GONE


def test_who_left_before_does_not_leave_again() -> None:
    left = replace(WIFE, until=TODAY - timedelta(days=1))
    home = replace(HOME, members=(LI, SON, left))
    refused = why_not(Kind.MEMBER_OUT, Terms(members=(3,)), home=home)
    assert refused is Refusal.NOT_A_MEMBER


def test_the_death_of_the_last_closes_the_household() -> None:
    change = Change(Kind.DEATH, TODAY, Terms(members=(9,)), OTHER)
    [state] = after(change, 90)
    assert (state.until, state.members) == (date(2026, 11, 19), ())
    assert state.spend_until == date(2027, 2, 17)
    assert state.balance == 1000


members = st.lists(
    st.builds(
        Member,
        st.integers(1, 12),
        st.sampled_from(["李大山", "李小山", "何花", "小宝", "孙福来", "田"]),
        st.booleans(),
        st.dates(FINAL, TODAY),
        st.none() | st.dates(FINAL, TODAY),
    ),
    unique_by=lambda member: member.id,
    max_size=6,
).map(tuple)
homes = st.builds(
    Home,
    st.integers(1, 3),
    st.sampled_from(["V1-01", "V1-02"]),
    st.integers(1, 2),
    st.sampled_from(["李大山", "李小山"]),
    members,
    st.integers(-5000, 20_000),
)
terms = st.builds(
    Terms,
    members=st.lists(st.integers(1, 12), max_size=3).map(tuple),
    head=st.sampled_from(["", "李小山", "何花"]),
    new_head=st.sampled_from(["", "李小山", "何花"]),
    code=st.sampled_from(["", "V1-09"]),
    share=st.integers(-100, 20_000),
    agreement=st.sampled_from(["", "协议"]),
    name=st.sampled_from(["", "田"]),
)
changes = st.builds(
    Change,
    st.sampled_from(Kind),
    st.dates(FINAL, TODAY + timedelta(days=30)),
    terms,
    homes,
    st.none() | homes,
)


# Most of what can be made up is refused.
@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(changes)
def test_whatever_is_allowed_makes_and_loses_nothing(change: Change) -> None:
    """Points and people: what was together before is together afterwards, but for who left."""
    if change.kind is Kind.HOUSEHOLD_IN:
        change = replace(change, home=None, other=None)
    elif change.kind is not Kind.MERGE:
        change = replace(change, other=None)
    assume(next(refusals(change, TODAY, FINAL), None) is None)
    then, now = after(change, 90), before(change)
    assert sum(state.balance for state in then) == sum(state.balance for state in now)
    together = sorted(member for state in then for member in state.members)
    there = {member for state in now for member in state.members}
    if change.kind in (Kind.MEMBER_OUT, Kind.DEATH):
        there -= set(change.terms.members)
    assert set(together) == there
    assert change.kind is Kind.MERGE or len(together) == len(there), "nobody twice"
    for state in then:
        assert state.until is None or state.spend_until is not None
        was_empty = any(not old.members for old in now if old.code == state.code)
        assert state.members or state.joins or state.until or was_empty, "nobody left is closed"
