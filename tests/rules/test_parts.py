"""A star year in its quarters: what each is, and that the year is made of the same entries."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.honour_offers import Candidate, offers
from rules.part_results import settle_part
from rules.parts import closed_by, is_part, last_part, part_kind, settled_with, settles_in
from rules.periods import Period
from rules.points import mean
from rules.ranking import Result, settle
from rules.regulation import parse_scheme
from rules.scoring import Score
from rules.standing import Household
from tests.rules.regulation_text import preset

STARS = parse_scheme(preset("b-stars"))
YEAR = Period.parse("2026")
QUARTERS = [Period.parse(f"2026Q{number}") for number in (1, 2, 3, 4)]


def mark(day: date, item: str, points: int, household: str = "H1") -> Score:
    return Score(day=day, household=household, item=item, mark=points * 100)


def note(day: date, item: str, times: int = 1, household: str = "H1") -> Score:
    return Score(day=day, household=household, item=item, quantity=Decimal(times))


def of_part(scores: list[Score], part: str, *households: Household) -> list[Result]:
    found = households or (Household("H1", 3, True),)
    return settle_part(STARS, found, scores, Period.parse(part))


def test_only_a_star_year_has_parts() -> None:
    assert part_kind(STARS) == "quarter"
    assert [part_kind(parse_scheme(preset(name))) for name in ("a-monthly", "d-platform")] == [
        None,
        None,
    ]
    assert is_part(STARS, QUARTERS[0])
    assert not is_part(STARS, YEAR)
    assert (last_part(STARS, YEAR), last_part(STARS, QUARTERS[3])) == (QUARTERS[3], None)
    assert closed_by(STARS, date(2026, 8, 1)) == (QUARTERS[2], YEAR)


@pytest.mark.parametrize(
    ("scheme", "item", "waits_for"),
    [
        ("a-monthly", "P1", "2026-05"),
        ("a-monthly", "Y6", "2026-12"),  # noted in May, credited in December
        ("b-stars", "JE", "2026Q2"),
        ("b-stars", "K1", "2026Q2"),
        ("b-stars", "JD", "2026"),
        ("c-members", "R1", "2026-05"),
    ],
)
def test_an_entry_waits_for_the_result_it_comes_with(
    scheme: str, item: str, waits_for: str
) -> None:
    of = parse_scheme(preset(scheme))
    assert str(settled_with(of, item, date(2026, 5, 3))) == waits_for


def test_a_quarter_is_its_own_marks_and_notes_and_the_year_so_far_is_their_mean() -> None:
    scores = [
        mark(date(2026, 2, 1), "JE", 30),
        mark(date(2026, 5, 1), "JE", 20),
        mark(date(2026, 5, 2), "JD", 20),  # once a year: it waits for the year
        note(date(2026, 5, 3), "P1", 4),
        note(date(2026, 4, 1), "K1", 1),
        mark(date(2026, 7, 1), "JE", 0),  # the next quarter's
    ]
    (found,) = of_part(scores, "2026Q2")
    assert (found.base, found.bonus, found.deduction, found.points) == (6000, 400, 100, 6300)
    assert found.year_points == (7000 + 6000) // 2 + 400 - 100
    assert (found.average, found.honours, found.year_bonus) == (None, (), 0)


def test_who_joins_late_or_stays_out_has_only_their_own_quarters() -> None:
    scores = [mark(date(2026, 2, 1), "JE", 0), mark(date(2026, 8, 1), "JE", 40)]
    joins = Household("H1", 3, True, QUARTERS[2])
    apart = Household("H1", 3, True, QUARTERS[0], frozenset({QUARTERS[1]}))
    assert of_part(scores, "2026Q3", joins)[0].year_points == 8000
    assert of_part(scores, "2026Q3", apart)[0].year_points == 6000
    assert of_part(scores, "2026Q2", joins) == []


def test_equals_share_a_rank_and_the_code_decides_the_order() -> None:
    homes = [Household(code, 1, True) for code in ("H3", "H1", "H2")]
    scores = [mark(date(2026, 2, 1), "JE", 10, "H1")]
    assert [(each.household, each.rank) for each in of_part(scores, "2026Q1", *homes)] == [
        ("H2", 1),
        ("H3", 1),
        ("H1", 3),
    ]


def test_an_entry_is_open_to_objection_where_it_is_published() -> None:
    for code, in_quarter in (("JE", True), ("P1", True), ("K1", True), ("JD", False)):
        assert settles_in(STARS, code, QUARTERS[3]) is in_quarter
        assert settles_in(STARS, code, YEAR) is not in_quarter
    monthly = parse_scheme(preset("a-monthly"))
    assert settles_in(monthly, "Y6", Period.parse("2026-12"))


def test_a_quarter_gives_no_stars() -> None:
    best = Candidate("H1", 8000, 0, 8000, True, ("five",))
    assert offers(STARS, QUARTERS[3], [best]) == ()
    assert [each.honour for each in offers(STARS, YEAR, [best])] == ["five"]


def test_a_month_is_no_part_of_a_star_year() -> None:
    with pytest.raises(ValueError, match="no part"):
        of_part([], "2026-11")


ENTRIES = st.lists(
    st.one_of(
        st.builds(
            mark,
            st.dates(date(2026, 1, 1), date(2026, 12, 31)),
            st.sampled_from(["JE", "JC"]),
            st.integers(0, 40),
        ),
        st.builds(
            note,
            st.dates(date(2026, 1, 1), date(2026, 12, 31)),
            st.sampled_from(["P1", "K1"]),
            st.integers(0, 5),
        ),
    ),
    max_size=30,
)


@given(ENTRIES)
def test_four_quarters_make_the_year(scores: list[Score]) -> None:
    """The year is worked out by settle(), the quarters by settle_part(): they must agree."""
    home = Household("H1", 3, True)
    (year,) = settle(STARS, [home], scores, YEAR, YEAR)
    quarters = [settle_part(STARS, [home], scores, each)[0] for each in QUARTERS]
    assert year.base == mean(sum(each.base for each in quarters), 4)
    assert year.bonus == sum(each.bonus for each in quarters)
    assert year.deduction == sum(each.deduction for each in quarters)
    assert quarters[3].year_points == year.points
