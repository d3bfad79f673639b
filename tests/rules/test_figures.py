"""Figures of cases add up, and a rate is nothing of nothing and never more than all."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from rules.figures import (
    NOTHING,
    Cell,
    Figures,
    UnitLine,
    by_unit,
    grouped,
    of_cases,
    public_table,
    share,
    total,
)

UNITS = ("", "enforcement", "services")


@st.composite
def figures(draw: st.DrawFn) -> Figures:
    """As cases can be: what is part of something is never more than it."""
    filed = draw(st.integers(0, 40))
    closed = draw(st.integers(0, filed))
    on_time = draw(st.integers(0, closed))
    missed = draw(st.integers(0, filed))
    rated = draw(st.integers(0, closed))
    return Figures(
        filed=filed,
        closed=closed,
        on_time=on_time,
        remedied=draw(st.integers(0, closed - on_time)),
        overdue=draw(st.integers(0, filed - closed)),
        reworked=draw(st.integers(0, filed)),
        missed=missed,
        missed_bottom=draw(st.integers(0, missed)),
        first=draw(st.integers(0, closed)),
        rated=rated,
        rating_sum=draw(st.integers(rated, 5 * rated)),
    )


workers = st.none() | st.integers(1, 3)
cell = st.builds(Cell, st.integers(1, 4), workers, st.sampled_from(UNITS), figures())
cells = st.lists(cell, max_size=12)


@given(cells)
def test_whichever_way_they_are_grouped_the_parts_make_the_whole(given_cells: list[Cell]) -> None:
    whole, cases = total(given_cells), list(of_cases(given_cells))
    parts = grouped(cases, lambda each: each.area_id)
    assert sum(parts.values(), NOTHING) == whole
    workers_own = grouped(cases, lambda each: each.worker_id)
    others = total(each for each in cases if each.worker_id is None)
    assert sum(workers_own.values(), others) == whole
    # Each unit's own beside them: a case that two units were given is one case.
    units = by_unit(given_cells)
    of_units = [each.figures for each in given_cells if each.unit]
    assert sum(units.values(), NOTHING) == sum(of_units, NOTHING)


@given(cells)
def test_a_rate_is_between_nothing_and_all(given_cells: list[Cell]) -> None:
    whole = total(given_cells)
    assert (whole.closing_rate is None) == (whole.filed == 0)
    assert (whole.on_time_rate is None) == (whole.closed == 0)
    for rate in (whole.closing_rate, whole.on_time_rate):
        assert rate is None or 0 <= rate <= 1000
    assert whole.rating is None or 10 <= whole.rating <= 50


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_share_is_rounded_half_up_to_a_tenth_of_a_percent(part: int, whole: int) -> None:
    found = share(part, whole)
    assert found is not None
    off = found - Fraction(part * 1000, whole)
    assert -Fraction(1, 2) < off <= Fraction(1, 2)


@given(cells)
def test_the_public_table_holds_every_unit_once_and_nothing_without_one(
    given_cells: list[Cell],
) -> None:
    table = public_table(given_cells)
    named = [line.unit for line in table]
    assert named == sorted(set(named))
    assert "" not in named
    units = by_unit(given_cells)
    assert set(named) == {unit for unit, each in units.items() if each.filed}
    assert all(
        (units[row.unit].filed, units[row.unit].closed) == (row.total, row.closed) for row in table
    )


def test_a_line_of_the_public_table() -> None:
    lines = public_table(
        [
            Cell(1, 7, "services", Figures(filed=2, closed=2)),
            Cell(2, None, "services", Figures(filed=1)),
            Cell(2, None, "", Figures(filed=9)),
        ]
    )
    assert lines == (UnitLine("services", 3, 2, 667),)
