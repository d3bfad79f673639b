"""Who may sit on a scoring panel, who may score which household, and why not: case by case."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from rules.panel_items import (
    STEP,
    acts,
    declarable,
    declared_for,
    is_simply_full,
    scored_items,
    scored_on,
    scoring_kind,
    states,
    steps_down,
)
from rules.panel_walk import SheetState, Stop, next_stop
from rules.panels import CallFault, PanelView, Refusal, Scorer, call_faults, may_score, may_sit
from rules.periods import Period
from rules.recheck import recheck_sample, sheet_digest
from rules.regulation import SchemeFault, parse_scheme
from rules.scheme_terms import Panel
from tests.rules.regulation_text import preset

A, B = Panel(at_least=3), Panel(at_least=5, most_households=100, cross_review=True)
LI, WANG = Scorer(1, frozenset({11}), frozenset({5})), Scorer(2, frozenset(), frozenset({6}))


def view(**given: Any) -> PanelView:
    usual: dict[str, Any] = {
        "members": frozenset({1, 2}),
        "homes": {11, 12},
        "open": True,
        "takes_marks": True,
        "cross_review": False,
    }
    return PanelView(**{**usual, **given})


@pytest.mark.parametrize(
    ("panel", "scorer", "home", "grid", "why"),
    [
        (view(), LI, 12, 5, None),
        (view(), LI, 11, 5, Refusal.OWN_HOUSEHOLD),
        (view(), WANG, 11, 5, None),
        (view(), LI, 13, 5, Refusal.ELSEWHERE),
        (view(members=frozenset({2})), LI, 12, 5, Refusal.NOT_ON_PANEL),
        (view(open=False), LI, 12, 5, Refusal.CONFIRMED),
        (view(takes_marks=False), LI, 12, 5, Refusal.PERIOD_OVER),
        (view(cross_review=True), LI, 12, 5, Refusal.OWN_GRID),
        (view(cross_review=True), LI, 12, 6, None),
        (view(cross_review=True), LI, 11, 6, Refusal.OWN_HOUSEHOLD),
        (view(cross_review=True), WANG, 12, 6, Refusal.OWN_GRID),
        (view(members=frozenset(), open=False), LI, 11, 5, Refusal.NOT_ON_PANEL),
    ],
)
def test_who_may_score_which_household(
    panel: PanelView, scorer: Scorer, home: int, grid: int, why: Refusal | None
) -> None:
    assert may_score(panel, scorer, home, grid) is why


def people(count: int, **given: Any) -> list[Scorer]:
    return [Scorer(number, **given) for number in range(1, count + 1)]


HOMES = {21: 8, 22: 8, 23: 9}


@pytest.mark.parametrize(
    ("terms", "scorers", "leader", "homes", "faults"),
    [
        (A, people(3), 1, HOMES, []),
        (A, people(2), 1, HOMES, [CallFault.TOO_FEW]),
        (A, people(3), 9, HOMES, [CallFault.NO_LEADER]),
        (A, people(3), None, HOMES, [CallFault.NO_LEADER]),
        (A, people(3), 1, {}, [CallFault.NO_HOUSEHOLDS]),
        (A, [], None, {}, [CallFault.TOO_FEW, CallFault.NO_LEADER, CallFault.NO_HOUSEHOLDS]),
        (A, people(3), 1, dict.fromkeys(range(999), 8), []),
        (B, people(5), 1, dict.fromkeys(range(100), 8), []),
        (B, people(5), 1, dict.fromkeys(range(101), 8), [CallFault.TOO_MANY_HOUSEHOLDS]),
        (A, people(3, households=frozenset({21})), 1, HOMES, [CallFault.NOBODY_FOR_HOUSEHOLD]),
        (A, people(3, grids=frozenset({8})), 1, HOMES, []),
        (B, people(5, grids=frozenset({8})), 1, HOMES, [CallFault.NOBODY_FOR_GRID]),
        (B, people(5, grids=frozenset({8})), 1, {21: 8}, [CallFault.OWN_GRID]),
        (B, [*people(4, grids=frozenset({8})), Scorer(5)], 1, HOMES, []),
    ],
)
def test_what_keeps_a_panel_from_being_called(
    terms: Panel,
    scorers: list[Scorer],
    leader: int | None,
    homes: dict[int, int],
    faults: list[CallFault],
) -> None:
    assert list(call_faults(terms, scorers, leader, homes)) == faults


def test_over_the_own_grid_alone_nobody_sits_under_cross_review() -> None:
    assert may_sit(B, LI, {5}) is CallFault.OWN_GRID
    assert may_sit(B, LI, {5, 6}) is None
    assert may_sit(A, LI, {5}) is None


def test_the_presets_say_what_a_panel_is() -> None:
    assert load_scheme("a-monthly").panel == A
    assert load_scheme("b-stars").panel == B
    assert load_scheme("c-members").panel is None
    assert load_scheme("d-platform").panel is None


@pytest.mark.parametrize(
    ("given", "key", "reason"),
    [
        ({"at_least": 1}, "at_least", "greater than or equal to 2"),
        ({"at_least": 5, "most_households": 5}, "most_households", "more than the 5 members"),
        ({"at_least": 3, "recheck_percent": 101}, "recheck_percent", "less than or equal to 100"),
        ({"at_least": 3, "leaders": 2}, "leaders", "unknown key"),
        ({"cross_review": True}, "at_least", "missing"),
    ],
)
def test_a_faulty_panel_is_named(given: dict[str, Any], key: str, reason: str) -> None:
    with pytest.raises(SchemeFault) as refused:
        parse_scheme({**preset("a-monthly"), "panel": given})
    [fault] = refused.value.faults
    assert (fault.table, fault.key) == ("panel", key)
    assert reason in fault.reason


def test_without_base_items_a_panel_would_have_nothing_to_mark() -> None:
    with pytest.raises(SchemeFault, match=r"\[panel\].*no base items"):
        parse_scheme({**preset("d-platform"), "panel": {"at_least": 3}})


def test_what_a_panel_marks_in_a_month_and_in_a_quarter() -> None:
    monthly, stars = load_scheme("a-monthly"), load_scheme("b-stars")
    november, day = Period.parse("2026-11"), date(2026, 11, 20)
    items = scored_items(monthly, november, day)
    assert len(items) == 15, "the three gated ones are not among them"
    assert [item.code for item in states(items)][:2] == ["J2.1", "J2.2"]
    assert [item.code for item in acts(items)] == ["J1.1", "J1.3", "J1.4", "J5.1", "J5.2", "J5.3"]
    assert (scoring_kind(monthly), scoring_kind(stars)) == ("month", "quarter")
    by_quarter = {
        quarter: [item.code for item in scored_items(stars, Period.parse(quarter), day)]
        for quarter in ("2026Q3", "2026Q4")
    }
    assert by_quarter == {"2026Q3": ["JE", "JC"], "2026Q4": ["JE", "JC", "JD", "JL", "JW"]}


def test_what_is_declared_once_a_year_waits_for_the_last_quarter() -> None:
    stars, monthly = load_scheme("b-stars"), load_scheme("a-monthly")
    codes = [item.code for item in declarable(stars, date(2026, 5, 1))]
    assert codes == ["JD", "JL", "JW", "P1"]
    party, bonus = stars.items[2], stars.bonus[0]
    assert str(declared_for(stars, party, date(2026, 5, 1))) == "2026Q4"
    assert str(declared_for(stars, bonus, date(2026, 5, 1))) == "2026Q2"
    assert str(declared_for(monthly, monthly.bonus[0], date(2026, 5, 1))) == "2026-05"


def test_a_full_state_is_simply_full_and_a_full_act_is_not() -> None:
    by_code = load_scheme("a-monthly").by_code
    assert is_simply_full(by_code["J2.1"], 600)
    assert not is_simply_full(by_code["J2.1"], 550)
    assert not is_simply_full(by_code["J5.2"], 500)
    assert not is_simply_full(None, 0)


@given(start=st.integers(-100, 100_000), count=st.integers(1, 12))
def test_marks_go_down_in_half_points_to_nought(start: int, count: int) -> None:
    found = steps_down(start, count)
    assert len(found) <= count
    assert list(found) == sorted(set(found), reverse=True)
    assert all(mark % STEP == 0 for mark in found[1:])
    assert all(before - after <= STEP for before, after in pairwise(found))
    assert found[:1] == ((start,) if start >= 0 else ())


def test_a_mark_made_after_the_period_is_of_its_last_day() -> None:
    november = Period.parse("2026-11")
    assert scored_on(november, date(2026, 11, 20)) == date(2026, 11, 20)
    assert scored_on(november, date(2026, 12, 2)) == date(2026, 11, 30)


OPEN, SCORED, SKIPPED, RETURNED = SheetState


@pytest.mark.parametrize(
    ("stops", "after", "goes_to"),
    [
        ([Stop(1, OPEN), Stop(2, OPEN)], None, 1),
        ([Stop(1, OPEN), Stop(2, OPEN)], 1, 2),
        ([Stop(1, OPEN), Stop(2, SCORED)], 2, 1),
        ([Stop(1, SCORED), Stop(2, SKIPPED), Stop(3, RETURNED)], None, 3),
        ([Stop(1, OPEN, for_me=False), Stop(2, OPEN, taken=True), Stop(3, OPEN)], None, 3),
        ([Stop(1, SKIPPED), Stop(2, SCORED)], None, None),
        ([Stop(1, OPEN)], 1, 1),
        ([], None, None),
    ],
)
def test_the_way_goes_round_and_leaves_out_what_is_not_for_this_member(
    stops: list[Stop], after: int | None, goes_to: int | None
) -> None:
    found = next_stop(stops, after)
    assert (found.sheet_id if found else None) == goes_to


@given(count=st.integers(0, 300), percent=st.integers(0, 100), digest=st.text(max_size=8))
def test_the_sample_is_as_large_as_said_and_drawn_again_the_same(
    count: int, percent: int, digest: str
) -> None:
    codes = [f"V1-{number:03}" for number in range(count)]
    drawn = recheck_sample(digest, codes, percent)
    assert drawn == recheck_sample(digest, reversed(codes), percent)
    assert set(drawn) <= set(codes)
    assert len(drawn) == min(count, max(1, (2 * count * percent + 100) // 200))


def test_other_marks_draw_another_sample() -> None:
    codes = [f"V1-{number:03}" for number in range(100)]
    lines = [("V1-001", "J2.1", 600, "1"), ("V1-002", "J2.1", 550, "1")]
    assert sheet_digest(lines) == sheet_digest(reversed(lines))
    other = sheet_digest([*lines[:1], ("V1-002", "J2.1", 600, "1")])
    assert recheck_sample(sheet_digest(lines), codes, 5) != recheck_sample(other, codes, 5)
