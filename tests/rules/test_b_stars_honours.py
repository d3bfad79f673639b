"""Scheme B's stars: shares of the village by rank, equals included, none below the base."""

import pytest

from bot.office.regulations import load_scheme
from tests.rules.points_book import PointsBook


@pytest.fixture(autouse=True)
def star_village(book: PointsBook) -> None:
    book.scheme = load_scheme("b-stars")


def declares_everything(book: PointsBook, *households: str) -> None:
    for household in households:
        for item in ("JD", "JL", "JW"):
            book.marks("2026-12-01", household, item, "20")


def test_stars_by_rank(book: PointsBook) -> None:
    book.village(20)
    for number in range(1, 21):
        declares_everything(book, f"H{number:02d}")
        book.counts("2026-06-01", f"H{number:02d}", "P1", str(number))
    assert book.holders("five", "2026") == ["H20", "H19"]
    assert book.holders("four", "2026") == ["H18", "H17"]
    assert book.holders("three", "2026") == ["H16", "H15"]


@pytest.mark.parametrize(
    ("households", "stars"),
    [
        (1, (0, 0, 0)),  # 0.1, 0.2, 0.3
        (2, (0, 0, 1)),  # 0.2, 0.4, 0.6
        (4, (0, 1, 0)),  # 0.4, 0.8, 1.2
        (5, (1, 0, 1)),  # 0.5, 1, 1.5
        (14, (1, 2, 1)),  # 1.4, 2.8, 4.2
        (15, (2, 1, 2)),  # 1.5, 3, 4.5
    ],
)
def test_how_many_stars_there_are(
    book: PointsBook, households: int, stars: tuple[int, int, int]
) -> None:
    book.village(households)
    for number in range(1, households + 1):
        declares_everything(book, f"H{number:02d}")
        book.counts("2026-06-01", f"H{number:02d}", "P1", str(number))
    honours = [row["honour"] for row in book.settle("2026").values()]
    assert tuple(honours.count(star) for star in ("five", "four", "three")) == stars


def test_equals_at_a_border_are_all_in_and_draw_no_lots(book: PointsBook) -> None:
    book.village(10)
    declares_everything(book, "H01", "H02", "H03", "H04")
    result = book.settle("2026")
    assert [row["honour"] for row in result.values()] == ["five"] * 4 + [""] * 6
    assert result["H05"]["rank"] == "5"


def test_equals_that_pass_a_border_take_the_next_tiers_ranks(book: PointsBook) -> None:
    book.village(10)  # the borders lie behind ranks 1, 2 and 3
    declares_everything(book, "H01", "H02", "H03", "H04")
    book.counts("2026-06-01", "H01", "P1")
    assert book.holders("five", "2026") == ["H01"]
    assert book.holders("four", "2026") == ["H02", "H03", "H04"]  # all rank 2
    assert book.holders("three", "2026") == []


def test_no_star_below_the_base(book: PointsBook) -> None:
    book.village(10)
    declares_everything(book, "H01", "H02")
    book.counts("2026-06-01", "H02", "K1", "0.01")
    assert book.holders("five", "2026") == ["H01"]
    assert book.holders("four", "2026") == []  # rank 2, but 139.99
    book.counts("2026-06-01", "H02", "P1", "0.01")
    assert book.holders("five", "2026") == ["H01", "H02"]


def test_a_household_from_elsewhere_counts_and_may_have_stars(book: PointsBook) -> None:
    book.household("外01", resident="no")
    book.village(4)
    declares_everything(book, "外01")
    assert book.holders("five", "2026") == ["外01"]  # 10 % of five are 0.5
