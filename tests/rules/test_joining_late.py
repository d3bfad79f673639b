"""Households that join later: their year, their average and their share begin with them."""

from datetime import date
from decimal import Decimal

from bot.office.regulations import load_scheme
from rules.periods import Period
from rules.ranking import Result, settle
from rules.scoring import Score
from rules.settlement import figures_of, item_lines
from rules.standing import Household


def settled(
    scheme: str, homes: list[Household], scores: list[Score], period: str, start: str
) -> dict[str, Result]:
    results = settle(load_scheme(scheme), homes, scores, Period.parse(period), Period.parse(start))
    return {result.household: result for result in results}


def home(code: str, since: str = "", members: int = 1) -> Household:
    return Household(code, members, True, Period.parse(since) if since else None)


def note(day: date, household: str, item: str, quantity: str = "1") -> Score:
    return Score(day, household, item, quantity=Decimal(quantity))


def test_a_late_households_year_begins_with_it() -> None:
    homes = [home("H01"), home("H02", "2026-11")]
    year = settled("d-platform", homes, [], "2026-12", "2026-01")
    assert (year["H01"].year_points, year["H02"].year_points) == (120_000, 20_000)
    assert (year["H01"].rank, year["H02"].rank) == (1, 1)  # the month's points are equal


def test_an_average_counts_from_the_month_a_household_joined() -> None:
    homes = [home("H01", members=3), home("H02", "2026-02", members=3)]
    scores = [
        note(date(year, month, 5), household, "R1", "10")
        for year, month in ((2025, 12), (2026, 2))
        for household in ("H01", "H02")
    ]
    march = settled("c-members", homes, scores, "2026-03", "2025-12")
    assert (march["H01"].average, march["H02"].average) == (667, 333)


def test_who_joins_after_the_period_has_no_result_and_no_part_in_the_shares() -> None:
    homes = [home(f"H{number:02d}", "2027" if number > 4 else "") for number in range(1, 11)]
    scores = [note(date(2026, 5, 5), f"H{number:02d}", "P1", "99") for number in range(1, 11)]
    year = settled("b-stars", homes, scores, "2026", "2026")
    assert list(year) == ["H01", "H02", "H03", "H04"]
    # Of four: 0.4, 0.8 and 1.2 households; all four share rank 1.
    assert {result.honours for result in year.values()} == {("four",)}


def test_a_year_note_before_a_household_joined_is_not_credited() -> None:
    homes = [home("H01"), home("H02", "2026-06")]
    scores = [note(date(2026, 5, 5), household, "Y9") for household in ("H01", "H02")]
    december = settled("a-monthly", homes, scores, "2026-12", "2026-01")
    assert (december["H01"].year_bonus, december["H02"].year_bonus) == (2000, 0)


def test_a_period_without_a_score_comes_to_the_same_every_time() -> None:
    for name, period in (
        ("a-monthly", "2026-12"),
        ("b-stars", "2026"),
        ("c-members", "2026-11"),
        ("d-platform", "2026-11"),
    ):
        scheme = load_scheme(name)
        for floor in (None, 0, 20_000):
            floored = scheme.model_copy(update={"floor": floor})
            empty = figures_of(floored, item_lines(floored, [], Period.parse(period)))
            assert figures_of(floored, ()) == empty
