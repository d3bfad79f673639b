"""Scores weighed and added up come to what the same scores come to line by line."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.periods import Period
from rules.regulation import parse_scheme
from rules.scheme_items import BaseItem
from rules.schemes import Item, Scheme
from rules.scoring import Score
from rules.settlement import figures_of, item_lines
from rules.standing import Household, Standings
from tests.rules.regulation_text import preset

SCHEMES = [
    parse_scheme(preset(name)) for name in ("a-monthly", "b-stars", "c-members", "d-platform")
]
HOME = Household("H1", 1, True)


def of_item(item: Item) -> st.SearchStrategy[Score]:
    """A score of an item: few days and figures, so that they meet."""
    days = st.sampled_from((date(2026, 12, 5), date(2026, 12, 31), date(2026, 3, 31)))
    if isinstance(item, BaseItem):
        marks = st.sampled_from((0, 50, item.max))
        return st.builds(Score, days, st.just("H1"), st.just(item.code), mark=marks)
    quantities = st.sampled_from([Decimal(each) for each in ("0", "1", "2", "999999999")])
    return st.builds(Score, days, st.just("H1"), st.just(item.code), quantity=quantities)


@st.composite
def scored(draw: st.DrawFn) -> tuple[Scheme, list[Score]]:
    scheme = draw(st.sampled_from(SCHEMES))
    items = draw(st.lists(st.sampled_from(scheme.every_item), min_size=1, max_size=4))
    return scheme, draw(st.lists(st.sampled_from(items).flatmap(of_item), max_size=12))


def month_of(score: Score) -> Score:
    return replace(score, day=score.day.replace(day=1))


@settings(max_examples=300)
@given(scored(), st.sampled_from((1, 12)), st.booleans())
def test_the_sum_of_weights_is_the_period(
    village: tuple[Scheme, list[Score]], begins: int, by_kind: bool
) -> None:
    """Also where scores that differ in their day alone are weighed once."""
    scheme, scores = village
    period = Period.holding(scheme.period, date(2026, 12, 31))
    start = Period.holding(scheme.period, date(2026, begins, 1))
    by_number = dict(enumerate(scores))
    alike = (lambda number: month_of(by_number[number])) if by_kind else int
    standings = Standings(scheme, period, start, by_number.__getitem__, alike=alike)
    for _ in range(2):  # what is remembered says the same
        standing = standings.of(HOME, list(by_number))
        counted = [score for score in scores if score.day >= start.first_day]
        assert standing.figures == figures_of(scheme, item_lines(scheme, counted, period))


@pytest.mark.parametrize(
    ("first", "later", "base"), [("J2.1", "J2.1", 7200 - 600), ("J2.1", "J2.2", 7200 - 600 - 600)]
)
def test_only_a_mark_on_the_same_item_replaces(first: str, later: str, base: int) -> None:
    """Two marks of 0 on two items both count; on one item the later stands for both."""
    scheme, period = SCHEMES[0], Period.parse("2026-11")
    notes = [(first, 3), (later, 9)]
    standings: Standings[tuple[str, int]] = Standings(
        scheme, period, period, lambda note: Score(date(2026, 11, note[1]), "", note[0], mark=0)
    )
    blank = standings.of(HOME, []).figures.base
    assert standings.of(HOME, notes).figures.base == base - 7200 + blank


def test_what_was_noted_before_the_start_is_not_credited_at_the_years_end() -> None:
    """Also where a mark was replaced, so that the sum of weights does not say it."""
    december = Period.parse("2026-12")
    scores = {
        1: Score(date(2026, 3, 1), "", "Y9"),
        2: Score(date(2026, 12, 1), "", "J2.1", mark=0),
        3: Score(date(2026, 12, 2), "", "J2.1", mark=50),
    }
    late = Standings(SCHEMES[0], december, december, scores.__getitem__)
    early = Standings(SCHEMES[0], december, december.first_of_year, scores.__getitem__)
    bonuses = [each.of(HOME, [1, 2, 3]).figures.year_bonus for each in (late, early)]
    assert bonuses == [0, 2000]
