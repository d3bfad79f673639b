"""The improvement list's rules: shut as shipped, days to speak, thirty days at most, no names."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rules.improvements import MOVES, OPEN, Act, Standing, State, due, names_somebody
from rules.regulation import SchemeFault, parse_scheme
from tests.rules.regulation_text import a_monthly

NOTED = date(2026, 11, 20)
UNTIL = NOTED + timedelta(days=5)
OPENING = {
    "meeting": "2026年第三次村民代表会议",
    "meeting_date": date(2026, 10, 20),
    "legal_review": "青司审〔2026〕13号",
    "expires": date(2027, 10, 20),
}


def test_the_gate_is_shut_as_shipped_and_opens_by_its_papers_alone() -> None:
    assert parse_scheme(a_monthly()).improvement_list is None
    opened = parse_scheme({**a_monthly(), "improvement_list": OPENING}).improvement_list
    assert opened is not None
    assert (opened.hearing_days, opened.shown_days) == (5, 30)
    assert [opened.holds_on(date(2026, 10, day)) for day in (19, 20)] == [False, True]
    assert not opened.holds_on(date(2027, 10, 21))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"expires": date(2027, 10, 21)}, "expires: must lie within a year"),
        ({"expires": date(2026, 10, 19)}, "expires: must lie within a year"),
        ({"legal_review": ""}, "legal_review"),
        ({"meeting": None}, "meeting"),
        ({"shown_days": 31}, "shown_days"),
        ({"hearing_days": 0}, "hearing_days"),
    ],
)
def test_a_gate_without_its_papers_is_refused(changes: dict[str, object], said: str) -> None:
    with pytest.raises(SchemeFault, match=said):
        parse_scheme({**a_monthly(), "improvement_list": {**OPENING, **changes}})


STATES = some.sampled_from(State)


@given(STATES, some.integers(-40, 90), some.booleans(), some.integers(1, 30))
def test_nothing_is_shown_too_soon_too_long_or_with_the_gate_shut(
    state: State, after: int, gate_open: bool, shown_days: int
) -> None:
    shown_on = UNTIL + timedelta(days=1)
    today = UNTIL + timedelta(days=after)
    standing = Standing(state, UNTIL, shown_on if state is State.SHOWN else None)
    act = due(standing, today, gate_open=gate_open, shown_days=shown_days)
    if act is Act.SHOW:
        assert gate_open
        assert after > 0
        assert state in (State.NOTICED, State.KEPT), "never while somebody waits for an answer"
    if state in OPEN and not gate_open:
        assert act is Act.LAPSE
    if state is State.SHOWN and (today - shown_on).days >= shown_days:
        assert act is Act.LAPSE
    if state not in OPEN:
        assert act is None
    if act is not None:
        assert state in MOVES[act][0]


def test_by_hand() -> None:
    noticed, heard = Standing(State.NOTICED, UNTIL), Standing(State.HEARD, UNTIL)
    shown = Standing(State.SHOWN, UNTIL, date(2026, 11, 26))
    for standing, day, act in (
        (noticed, date(2026, 11, 25), None),
        (noticed, date(2026, 11, 26), Act.SHOW),
        (heard, date(2026, 12, 25), None),
        (heard, date(2026, 12, 26), Act.LAPSE),
        (shown, date(2026, 12, 25), None),
        (shown, date(2026, 12, 26), Act.LAPSE),
    ):
        assert due(standing, day, gate_open=True, shown_days=30) is act, (standing, day)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("二组路口堆着树枝", False),
        ("张建国家门口", True),
        ("张 建 国 门口", True),
        ("ｖ１－０１ 门前", True),
        ("电话 138-0000-0000", True),
        ("2026年第 3 次", False),
        ("一堆砖头", False),
    ],
)
def test_words_that_name_somebody(words: str, named: bool) -> None:
    assert names_somebody(words, ["张建国", "砖"], ["V1-01", ""]) is named
