"""Scheme B, a county's star scheme: every number and every rule of it, as a village meets them."""

import pytest

from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from tests.rules.points_book import PointsBook

QUARTERS = ("2026-02-10", "2026-05-10", "2026-08-10", "2026-11-10")
UNMARKED = "80"
"""A year nobody marked: the quarters in full, nothing that is declared."""


@pytest.fixture(autouse=True)
def star_village(book: PointsBook) -> None:
    book.scheme = load_scheme("b-stars")


def test_the_preset_says_what_the_county_wrote(book: PointsBook) -> None:
    scheme = book.scheme
    assert (scheme.period, scheme.base, scheme.ranking) == ("year", 14000, "points")
    assert [(item.code, item.max, item.every, item.unmarked) for item in scheme.items] == [
        ("JE", 4000, "quarter", "full"),
        ("JC", 4000, "quarter", "full"),
        ("JD", 2000, "period", "zero"),
        ("JL", 2000, "period", "zero"),
        ("JW", 2000, "period", "zero"),
    ]
    assert [(item.code, item.value, item.counts) for item in scheme.bonus] == [("P1", 100, "each")]
    assert [(item.code, item.value) for item in scheme.deductions] == [("K1", 100)]
    assert not any(item.gated for item in scheme.every_item)
    assert scheme.calendar.objection_days == 3
    assert scheme.shares is not None
    tiers = [(tier.honour, tier.up_to_percent) for tier in scheme.shares.tiers]
    assert tiers == [("five", 10), ("four", 20), ("three", 30)]


def test_a_year_nobody_marked(book: PointsBook) -> None:
    book.household("H01")
    year = book.settle("2026")["H01"]
    assert (year["base"], year["points"], year["year_points"]) == (UNMARKED, UNMARKED, UNMARKED)
    assert (year["average"], year["redeemable"], year["honour"]) == ("", "yes", "")


def test_a_year_at_its_best_comes_to_140(book: PointsBook) -> None:
    book.household("H01")
    for item in ("JD", "JL", "JW"):
        book.marks("2026-12-01", "H01", item, "20")
    assert book.figure("base", period="2026") == "140"


def test_a_quarter_weighs_a_quarter_and_the_others_stay_full(book: PointsBook) -> None:
    book.household("H01")
    book.marks("2026-05-10", "H01", "JE", "20")
    assert book.figure("base", period="2026") == "75"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2026-01-01", "2026-03-31"),
        ("2026-04-01", "2026-06-30"),
        ("2026-07-01", "2026-09-30"),
        ("2026-10-01", "2026-12-31"),
    ],
)
def test_a_later_mark_replaces_the_earlier_of_its_quarter_alone(
    book: PointsBook, first: str, last: str
) -> None:
    book.household("H01")
    book.marks(last, "H01", "JE", "20")
    book.marks(first, "H01", "JE", "0")
    assert book.figure("base", period="2026") == "75"
    book.marks(last, "H01", "JE", "32")  # of one day the later row
    assert book.figure("base", period="2026") == "78"


def test_four_quarters_have_four_marks(book: PointsBook) -> None:
    book.household("H01")
    for day, points in zip(QUARTERS, ("10", "20", "30", "40"), strict=True):
        book.marks(day, "H01", "JC", points)
    assert book.figure("base", period="2026") == "65"


@pytest.mark.parametrize(
    ("marks", "base"),
    [
        (("39.98",), "80"),  # 79.995
        (("39.97",), "79.99"),  # 79.9925
        (("39.94",), "79.99"),  # 79.985
        (("39.93",), "79.98"),  # 79.9825
        (("39.98", "39.98"), "79.99"),
    ],
)
def test_the_mean_is_rounded_half_up_and_once(
    book: PointsBook, marks: tuple[str, ...], base: str
) -> None:
    book.household("H01")
    for day, points in zip(QUARTERS, marks, strict=False):
        book.marks(day, "H01", "JE", points)
    assert book.figure("base", period="2026") == base


def test_both_quarterly_items_are_added_before_they_are_rounded(book: PointsBook) -> None:
    book.household("H01")
    book.marks("2026-02-10", "H01", "JE", "0.01")  # 30.0025 by itself
    book.marks("2026-02-10", "H01", "JC", "0.01")
    assert book.figure("base", period="2026") == "60.01"


def test_a_declaration_counts_once_a_year_and_the_later_replaces_it(book: PointsBook) -> None:
    book.household("H01")
    book.marks("2026-02-01", "H01", "JD", "20")
    book.marks("2026-11-01", "H01", "JD", "12.5")
    book.marks("2025-12-31", "H01", "JL", "20")
    book.marks("2027-01-01", "H01", "JW", "20")
    assert book.figure("base", period="2026") == "92.5"


def test_bonus_and_deduction_of_the_year(book: PointsBook) -> None:
    book.household("H01")
    book.counts("2026-01-01", "H01", "P1", "2.5", member="2")
    book.counts("2026-12-31", "H01", "P1")
    book.counts("2026-06-01", "H01", "K1", "100")
    year = book.settle("2026")["H01"]
    assert (year["bonus"], year["deduction"], year["points"]) == ("3.5", "100", "-16.5")


def test_each_year_stands_alone(book: PointsBook) -> None:
    book.household("H01")
    book.counts("2025-06-01", "H01", "P1", "7")
    book.counts("2027-06-01", "H01", "P1", "9")
    year = book.settle("2026")["H01"]
    assert (year["bonus"], year["year_points"]) == ("0", UNMARKED)
    assert book.figure("year_points", period="2025") == "87"


@pytest.mark.parametrize("period", ["2026-11", "2026Q4"])
def test_the_scheme_is_asked_for_a_year(book: PointsBook, period: str) -> None:
    book.household("H01")
    with pytest.raises(OfficeError, match="b-stars counts by the year, written like 2026"):
        book.settle(period)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2026-02-01,H01,,JE,,40.01", "points: above the item's maximum"),
        ("2026-02-01,H01,,JD,,20.5", "points: above the item's maximum"),
        ("2019-02-01,H01,,JC,,-1", "points: must not be below 0"),
        ("2026-02-01,H01,,JL,,", "points: a base item needs its points"),
        ("2026-02-01,H01,,P1,-1,", "quantity: must not be below 0"),
        ("2026-02-01,H01,,K1,-1,", "quantity: must not be below 0"),
        ("2026-02-01,H01,,J2.1,,1", "item: no such item"),
    ],
)
def test_what_is_refused(book: PointsBook, row: str, said: str) -> None:
    book.household("H01")
    book.notes = [row]
    with pytest.raises(OfficeError, match=f"line 2: {said}"):
        book.settle("2026")
