"""Scheme C, a district's member-and-household scheme: signs, averages, and what never ends."""

import pytest

from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from tests.rules.points_book import PointsBook


@pytest.fixture(autouse=True)
def member_village(book: PointsBook) -> None:
    book.scheme = load_scheme("c-members")


def test_the_preset_has_nine_items_of_one_point(book: PointsBook) -> None:
    scheme = book.scheme
    assert (scheme.period, scheme.base, scheme.ranking) == ("month", 0, "average")
    nine = [f"R{number}" for number in range(1, 10)]
    assert [(item.code, item.value, item.gated) for item in scheme.signed] == [
        (code, 100, False) for code in nine
    ]
    assert list(scheme.by_code) == nine
    assert not any(scheme.honours.values())


def test_a_month_without_a_row_is_nought(book: PointsBook) -> None:
    book.household("H01")
    month = book.settle()["H01"]
    figures = ("base", "bonus", "year_bonus", "deduction", "points", "year_points", "average")
    assert {month[figure] for figure in figures} == {"0"}
    assert (month["rank"], month["honour"]) == ("1", "")


@pytest.mark.parametrize("code", [f"R{number}" for number in range(1, 10)])
def test_an_item_goes_either_way(book: PointsBook, code: str) -> None:
    book.household("H01", members=2)
    book.counts("2026-11-05", "H01", code, member="2")
    book.counts("2026-11-05", "H01", code, "2.5")
    book.counts("2026-11-06", "H01", code, "-4.25", member="1")
    book.counts("2026-11-06", "H01", code, "0")
    month = book.settle()["H01"]
    assert (month["base"], month["bonus"], month["deduction"]) == ("0", "3.5", "4.25")
    assert (month["points"], month["average"]) == ("-0.75", "-0.37")  # −0.375, half up


def test_the_average_builds_up_across_years_and_the_years_points_do_not(book: PointsBook) -> None:
    book.household("H01", members=4)
    for day, quantity in (("2024-12-31", "8"), ("2025-06-01", "-2"), ("2026-01-01", "5")):
        book.counts(day, "H01", "R1", quantity)
    january = book.settle("2026-01")["H01"]
    assert (january["points"], january["year_points"], january["average"]) == ("5", "5", "2.75")
    december = book.settle("2025-12")["H01"]
    assert (december["points"], december["year_points"], december["average"]) == ("0", "-2", "1.5")


def test_rows_before_the_start_and_after_the_month_count_nowhere(book: PointsBook) -> None:
    book.household("H01", members=1)
    for day in ("2026-08-31", "2026-09-01", "2026-11-30", "2026-12-01"):
        book.counts(day, "H01", "R3", "10")
    assert book.figure("average", start="2026-09") == "20"
    assert book.figure("average") == "30"


@pytest.mark.parametrize(
    ("total", "members", "average"),
    [
        ("1", 3, "0.33"),
        ("2", 3, "0.67"),
        ("0.01", 2, "0.01"),  # 0.005
        ("0.25", 10, "0.03"),  # 0.025
        ("-0.01", 2, "0"),  # −0.005: up
        ("-0.25", 10, "-0.02"),  # −0.025: up
        ("-0.03", 2, "-0.01"),  # −0.015: up
        ("-1", 3, "-0.33"),
        ("-2", 3, "-0.67"),
        ("7", 1, "7"),
    ],
)
def test_the_average_is_rounded_half_up(
    book: PointsBook, total: str, members: int, average: str
) -> None:
    book.household("H01", members=members)
    book.counts("2026-11-05", "H01", "R1", total)
    assert book.figure("average") == average


def test_averages_are_rounded_and_then_ranked(book: PointsBook) -> None:
    book.household("H01", members=3)
    book.household("H02", members=1)
    book.household("H03", members=1)
    book.counts("2026-11-05", "H01", "R1", "1")  # 0.333… is 0.33
    book.counts("2026-11-05", "H02", "R1", "0.33")
    book.counts("2026-11-05", "H03", "R1", "0.32")
    assert [(code, row["rank"]) for code, row in book.settle().items()] == [
        ("H01", "1"),
        ("H02", "1"),
        ("H03", "3"),
    ]


def test_who_has_more_points_may_stand_behind_who_has_more_each(book: PointsBook) -> None:
    book.household("H01", members=5)
    book.household("H02", members=1)
    book.counts("2026-11-05", "H01", "R1", "10")
    book.counts("2026-11-05", "H02", "R1", "3")
    assert list(book.settle()) == ["H02", "H01"]


def test_a_quantity_must_come_to_whole_hundredths_whatever_its_sign(book: PointsBook) -> None:
    book.household("H01")
    for quantity in ("0.005", "-0.005"):
        book.notes = [f"2026-11-05,H01,,R1,{quantity},"]
        with pytest.raises(OfficeError, match="line 2: quantity: does not come to whole"):
            book.settle()


def test_no_other_schemes_item_is_known(book: PointsBook) -> None:
    book.household("H01")
    book.notes = ["2026-11-05,H01,,P1,1,"]
    with pytest.raises(OfficeError, match="line 2: item: no such item"):
        book.settle()
