"""Scheme A's ranks, model households and year-end prizes: first places, ties and lots."""

import pytest

from tests.rules.points_book import PointsBook


def test_fifteen_households_are_proposed_as_models(book: PointsBook) -> None:
    book.village(16)
    for number in range(1, 17):
        book.marks("2026-11-05", f"H{number:02d}", "J2.1", str(number / 4))
    result = book.settle()
    assert [row["honour"] for row in result.values()] == ["model"] * 15 + [""]
    assert next(iter(result)) == "H16"
    assert result["H01"]["rank"] == "16"


def test_fewer_deductions_go_first_among_equals(book: PointsBook) -> None:
    book.village(16)
    book.marks("2026-11-05", "H01", "J1.1", "1")
    book.counts("2026-11-05", "H01", "K4a")
    assert book.holders("model") == [f"H{number:02d}" for number in range(2, 17)]
    assert book.holders("lot") == []  # equal in points, but not in deductions
    assert book.figure("rank") == "1"


def test_who_cannot_be_told_apart_at_the_last_place_draws_lots(book: PointsBook) -> None:
    book.village(17)
    book.marks("2026-11-05", "H17", "J5.1", "1")
    assert book.holders("model") == ["H17", *(f"H{number:02d}" for number in range(1, 15))]
    assert book.holders("lot") == [f"H{number:02d}" for number in range(1, 17)]
    assert book.figure("honour", "H01") == "model;lot"
    assert book.figure("honour", "H16") == "lot"


def test_fifteen_equal_households_all_have_a_place_and_draw_nothing(book: PointsBook) -> None:
    book.village(15)
    assert len(book.holders("model")) == 15
    assert book.holders("lot") == []


def test_a_household_from_elsewhere_may_be_a_model_but_takes_no_prize(book: PointsBook) -> None:
    book.household("外01", resident="no")
    book.village(5)
    book.marks("2026-12-05", "外01", "J5.1", "10")
    book.marks("2026-12-05", "H03", "J5.1", "5")
    december = book.settle("2026-12")
    assert december["外01"]["honour"] == "model"
    # 20 % of the five residents is one place; of it the first two tiers get 0.2 and 0.3, so none
    assert december["H03"]["honour"] == "model;third"
    assert book.holders("lot", "2026-12") == []


@pytest.mark.parametrize(
    ("residents", "tiers"),
    [
        (2, (0, 0, 0)),  # 0.4 places
        (3, (0, 0, 1)),  # 0.6
        (8, (0, 1, 1)),  # 1.6: 2 places, 0.4 and 0.6 of them
        (12, (0, 1, 1)),  # 2.4
        (13, (1, 1, 1)),  # 2.6: 3 places, 0.6 and 0.9
        (25, (1, 2, 2)),  # 5 places, 1 and 1.5
        (50, (2, 3, 5)),
    ],
)
def test_how_many_prizes_there_are(
    book: PointsBook, residents: int, tiers: tuple[int, int, int]
) -> None:
    book.village(residents)
    for number in range(1, residents + 1):
        book.marks("2026-12-05", f"H{number:02d}", "J5.1", f"{number / 10}")
    result = book.settle("2026-12").values()
    given = [set(row["honour"].split(";")) & {"first", "second", "third"} for row in result]
    first, second, third = tiers
    expected = ["first"] * first + ["second"] * second + ["third"] * third
    assert [one for honours in given for one in honours] == expected
    assert all(not honours for honours in given[len(expected) :])


def test_prizes_go_by_the_whole_year_not_by_december(book: PointsBook) -> None:
    book.village(5)
    book.marks("2026-01-05", "H04", "J5.1", "10")
    book.marks("2026-12-05", "H05", "J5.1", "5")
    assert book.holders("third", "2026-12") == ["H04"]
    assert book.settle("2026-12")["H05"]["rank"] == "1"
    assert book.holders("third", "2026-11") == []


def test_among_equals_the_years_deductions_decide_about_a_prize(book: PointsBook) -> None:
    book.village(5)
    for code in ("H01", "H05"):
        book.marks("2026-01-05", code, "J5.1", "9" if code == "H05" else "10")
    book.counts("2026-02-05", "H01", "K4a")
    assert book.holders("third", "2026-12") == ["H05"]
    assert book.holders("lot", "2026-12") == []


def test_equals_on_both_sides_of_a_prize_border_draw_lots(book: PointsBook) -> None:
    book.village(10)  # two places: one second, one third
    for code in ("H07", "H08"):
        book.marks("2026-12-05", code, "J5.1", "10")
    assert book.holders("second", "2026-12") == ["H07"]
    assert book.holders("third", "2026-12") == ["H08"]
    assert book.holders("lot", "2026-12") == ["H07", "H08"]
    assert book.figure("honour", "H08", "2026-12") == "model;third;lot"


def test_equal_points_share_a_rank_and_the_next_is_skipped(book: PointsBook) -> None:
    book.village(4)
    book.marks("2026-11-05", "H04", "J2.1", "0")
    book.marks("2026-11-05", "H02", "J5.1", "1")
    assert [(c, row["rank"]) for c, row in book.settle().items()] == [
        ("H02", "1"),
        ("H01", "2"),
        ("H03", "2"),
        ("H04", "4"),
    ]
