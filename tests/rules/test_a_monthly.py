"""Scheme A, a town's monthly scheme: every number and every rule of it, as a village meets them."""

import pytest

from bot.office.errors import OfficeError
from tests.rules.points_book import UNMARKED, PointsBook

BASE_ITEMS = {
    "J1.1": (2, 0),
    "J1.3": (2, 0),
    "J1.4": (4, 0),
    "J2.1": (6, 6),
    "J2.2": (6, 6),
    "J2.3": (6, 6),
    "J2.4": (6, 6),
    "J2.5": (6, 6),
    "J3.1": (5, 5),
    "J3.2": (5, 5),
    "J3.3": (5, 5),
    "J4.2": (10, 10),
    "J5.1": (10, 0),
    "J5.2": (5, 0),
    "J5.3": (5, 0),
}
"""Code: the most it earns, and what it earns unmarked."""
GATED_ITEMS = {"J1.2": 2, "J3.4": 5, "J4.1": 10}
GATED_DEDUCTIONS = ["K1", "K2", "K3", "K5", "K7", "K9"]


@pytest.fixture(autouse=True)
def one_household(book: PointsBook) -> None:
    book.household("H01")


def test_a_month_nobody_marked_counts_what_describes_a_state(book: PointsBook) -> None:
    gated = sum(GATED_ITEMS.values())
    assert sum(unmarked for _, unmarked in BASE_ITEMS.values()) + gated == int(UNMARKED)
    assert book.figure("base") == UNMARKED
    assert book.figure("points") == UNMARKED


def test_every_base_item_at_its_best_comes_to_a_hundred(book: PointsBook) -> None:
    for code, (most, _) in BASE_ITEMS.items():
        book.marks("2026-11-30", "H01", code, str(most))
    assert book.figure("base") == "100"


@pytest.mark.parametrize(("code", "most", "unmarked"), [(c, *v) for c, v in BASE_ITEMS.items()])
def test_a_mark_sets_what_was_earned(book: PointsBook, code: str, most: int, unmarked: int) -> None:
    book.marks("2026-11-30", "H01", code, "0.5")
    assert float(book.figure("base")) == int(UNMARKED) - unmarked + 0.5
    book.marks("2026-11-30", "H01", code, str(most))
    assert float(book.figure("base")) == int(UNMARKED) - unmarked + most


@pytest.mark.parametrize(("code", "most"), [(c, v[0]) for c, v in BASE_ITEMS.items()])
def test_a_mark_above_its_maximum_or_below_zero_is_refused(
    book: PointsBook, code: str, most: int
) -> None:
    book.marks("2026-11-30", "H01", code, f"{most}.01")
    with pytest.raises(OfficeError, match=r"line 2: points: above the item's maximum"):
        book.settle()
    book.notes = [f"2026-11-30,H01,,{code},,-0.5"]
    with pytest.raises(OfficeError, match=r"line 2: points: must not be below 0"):
        book.settle()


def test_the_later_dates_mark_replaces_the_earlier_wherever_it_stands(book: PointsBook) -> None:
    book.marks("2026-11-28", "H01", "J2.1", "4")
    book.marks("2026-11-12", "H01", "J2.1", "1")
    assert book.figure("base") == "70"


def test_of_two_marks_on_one_day_the_later_row_counts(book: PointsBook) -> None:
    book.marks("2026-11-28", "H01", "J2.1", "1")
    book.marks("2026-11-28", "H01", "J2.1", "5")
    book.marks("2026-11-28", "H01", "J2.1", "3.5")
    assert book.figure("base") == "69.5"


def test_last_months_mark_does_not_reach_into_this_month(book: PointsBook) -> None:
    book.marks("2026-10-31", "H01", "J2.1", "0")
    book.marks("2026-12-01", "H01", "J2.1", "1")
    assert book.figure("base") == UNMARKED


@pytest.mark.parametrize("code", [*GATED_ITEMS, *GATED_DEDUCTIONS])
def test_what_is_behind_the_dignity_gate_is_refused_in_any_month(
    book: PointsBook, code: str
) -> None:
    for day in ("2026-11-05", "2019-01-01"):
        book.notes = [f"{day},H01,1,{code},,1"]
        with pytest.raises(OfficeError, match=r"line 2: item: .*gate"):
            book.settle()


@pytest.mark.parametrize(
    ("code", "quantity", "bonus"),
    [
        ("P1", "", "0.5"),
        ("P1", "3", "1.5"),
        ("P2", "", "0.5"),
        ("P2", "4", "2"),
        ("P3a", "4", "1"),
        ("P3b", "4", "1"),
        ("P4", "4", "1"),
        ("P5", "", "1"),
        ("P5", "3", "3"),
        ("P5", "0.5", "0.5"),
        ("P3a", "0", "0"),
    ],
)
def test_what_a_bonus_is_worth(book: PointsBook, code: str, quantity: str, bonus: str) -> None:
    book.counts("2026-11-05", "H01", code, quantity)
    assert book.figure("bonus") == bonus


@pytest.mark.parametrize(("code", "thrice"), [("P1", "1.5"), ("P3a", "1"), ("P4", "1")])
def test_a_bonus_noted_three_times(book: PointsBook, code: str, thrice: str) -> None:
    for day in ("2026-11-05", "2026-11-05", "2026-11-25"):
        book.counts(day, "H01", code)
    assert book.figure("bonus") == thrice


def test_cleaning_up_and_caring_for_a_space_are_two_things(book: PointsBook) -> None:
    book.counts("2026-11-05", "H01", "P3a")
    book.counts("2026-11-06", "H01", "P3b")
    assert book.figure("bonus") == "2"


def test_bonuses_come_to_five_a_month_at_most(book: PointsBook) -> None:
    book.counts("2026-11-05", "H01", "P5", "4")
    book.counts("2026-11-05", "H01", "P1", "2")
    assert book.figure("bonus") == "5"
    book.counts("2026-11-09", "H01", "P1")
    assert book.figure("bonus") == "5"
    assert book.figure("points") == "77"


@pytest.mark.parametrize(
    ("code", "quantity", "credited"),
    [
        ("Y6", "2", "20"),
        ("Y7", "2", "10"),
        ("Y8", "2", "20"),
        ("Y9", "", "20"),
        ("Y9", "2", "40"),
    ],
)
def test_year_notes_wait_for_december(
    book: PointsBook, code: str, quantity: str, credited: str
) -> None:
    book.counts("2026-03-05", "H01", code, quantity)
    november = book.settle("2026-11", "2026-01")["H01"]
    december = book.settle("2026-12", "2026-01")["H01"]
    assert (november["year_bonus"], november["points"]) == ("0", UNMARKED)
    assert december["year_bonus"] == credited
    assert int(december["points"]) == int(UNMARKED) + int(credited)
    assert int(december["year_points"]) == 12 * int(UNMARKED) + int(credited)


def test_land_is_transferred_once_a_year_however_often_it_is_noted(book: PointsBook) -> None:
    for month in ("01", "06", "12"):
        book.counts(f"2026-{month}-05", "H01", "Y6")
    assert book.figure("year_bonus", period="2026-12") == "20"


def test_year_bonuses_come_to_fifty_at_most(book: PointsBook) -> None:
    for code in ("Y6", "Y7", "Y8", "Y9"):
        book.counts("2026-05-05", "H01", code)
    assert book.figure("year_bonus", period="2026-12") == "50"


def test_last_years_notes_are_not_credited_again(book: PointsBook) -> None:
    book.counts("2025-06-05", "H01", "Y9")
    december = book.settle("2026-12")["H01"]
    assert december["year_bonus"] == "0"
    assert december["year_points"] == str(12 * int(UNMARKED))


@pytest.mark.parametrize(
    ("code", "points"), [("K4a", 1), ("K4b", 10), ("K6a", 1), ("K6b", 10), ("K8", 2)]
)
def test_what_a_deduction_takes(book: PointsBook, code: str, points: int) -> None:
    book.counts("2026-11-05", "H01", code, member="1")
    assert book.figure("deduction") == str(points)
    book.counts("2026-11-06", "H01", code, quantity="2", member="2")
    november = book.settle()["H01"]
    assert november["deduction"] == str(3 * points)
    assert november["points"] == str(int(UNMARKED) - 3 * points)


def test_a_month_may_end_below_zero(book: PointsBook) -> None:
    book.counts("2026-11-05", "H01", "K6b", quantity="8.05")
    november = book.settle()["H01"]
    assert (november["points"], november["year_points"]) == ("-8.5", "-8.5")


def test_a_scheme_may_set_a_floor(book: PointsBook) -> None:
    book.scheme = book.scheme.model_copy(update={"floor": 0})
    book.counts("2026-11-05", "H01", "K6b", quantity="9")
    november = book.settle()["H01"]
    assert (november["deduction"], november["points"]) == ("90", "0")


def test_the_year_adds_up_from_the_first_month_with_a_score(book: PointsBook) -> None:
    book.marks("2026-09-05", "H01", "J2.1", "0")
    assert book.figure("year_points") == str(66 + 72 + 72)


def test_the_year_begins_anew_in_january(book: PointsBook) -> None:
    book.marks("2026-12-05", "H01", "J5.1", "10")
    assert book.figure("year_points", period="2027-01") == UNMARKED
