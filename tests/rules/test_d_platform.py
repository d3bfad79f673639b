"""Scheme D, a city's platform scheme: a hundred to begin with, and the year's three plates."""

from pathlib import Path

import pytest

from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from rules.schemes import Scheme
from tests.rules.points_book import PointsBook
from tests.rules.regulation_text import preset_text


@pytest.fixture(autouse=True)
def platform_village(book: PointsBook) -> None:
    book.scheme = load_scheme("d-platform")


def counting_by(kind: str, folder: Path) -> Scheme:
    own = folder / "own.toml"
    text = preset_text("d-platform").replace('period = "month"', f'period = "{kind}"')
    own.write_text(text, encoding="utf-8")
    return load_scheme(str(own))


def test_the_preset_says_what_the_city_wrote(book: PointsBook) -> None:
    scheme = book.scheme
    assert (scheme.period, scheme.base, scheme.ranking) == ("month", 10000, "points")
    assert [(item.code, item.value, item.counts) for item in scheme.bonus] == [("P1", 100, "each")]
    assert [(item.code, item.value) for item in scheme.deductions] == [("K1", 100)]
    assert list(scheme.by_code) == ["P1", "K1"]
    assert scheme.shares is not None
    tiers = [(tier.honour, tier.up_to_percent) for tier in scheme.shares.tiers]
    assert (scheme.shares.of, tiers) == ("year", [("gold", 5), ("silver", 15), ("bronze", 30)])


def test_everyone_begins_every_month_with_a_hundred(book: PointsBook) -> None:
    book.household("H01")
    book.counts("2026-09-05", "H01", "P1", "2.5")
    book.counts("2026-11-05", "H01", "P1")
    book.counts("2026-11-06", "H01", "K1", "4")
    november = book.settle()["H01"]
    assert [november[figure] for figure in ("base", "bonus", "deduction", "points")] == [
        "100",
        "1",
        "4",
        "97",
    ]
    assert november["year_points"] == "299.5"


@pytest.mark.parametrize(
    ("kind", "period", "year_points"), [("quarter", "2026Q4", "401"), ("year", "2026", "101")]
)
def test_a_village_may_count_by_quarter_or_year(
    book: PointsBook, kind: str, period: str, year_points: str
) -> None:
    book.scheme = counting_by(kind, book.folder)
    book.village(2)
    book.counts("2026-01-05", "H02", "P1")
    result = book.settle(period)
    assert result["H02"]["year_points"] == year_points
    assert result["H02"]["honour"] == "bronze"  # 30 % of two are 0.6


def test_plates_go_by_the_whole_year_in_its_last_month(book: PointsBook) -> None:
    book.village(20)  # borders behind ranks 1, 3 and 6
    for number in range(1, 21):
        book.counts("2026-02-05", f"H{number:02d}", "P1", str(number))
        book.counts("2026-12-05", f"H{number:02d}", "K1", str(number / 2))
    december = book.settle("2026-12", "2026-01")
    assert next(iter(december)) == "H01"  # December's own rank is the other way round
    plates = {code: row["honour"] for code, row in december.items() if row["honour"]}
    assert plates == {
        "H20": "gold",
        "H19": "silver",
        "H18": "silver",
        "H17": "bronze",
        "H16": "bronze",
        "H15": "bronze",
    }
    assert book.holders("gold", "2026-11", "2026-01") == []
    assert book.holders("gold", "2027-01", "2026-01") == []


def test_equal_years_share_a_plate(book: PointsBook) -> None:
    book.village(10)  # borders behind ranks 1 (0.5), 2 (1.5) and 3
    for code in ("H01", "H02", "H03", "H04"):
        book.counts("2026-12-05", code, "P1", "5" if code == "H01" else "1")
    assert book.holders("gold", "2026-12") == ["H01"]
    assert book.holders("silver", "2026-12") == ["H02", "H03", "H04"]
    assert book.holders("bronze", "2026-12") == []


def test_a_village_where_all_are_equal_is_all_gold(book: PointsBook) -> None:
    book.village(10)
    assert len(book.holders("gold", "2026-12")) == 10


def test_a_village_too_small_for_gold(book: PointsBook) -> None:
    book.village(3)  # 0.15, 0.45 and 0.9
    assert book.holders("bronze", "2026-12") == ["H01", "H02", "H03"]


def test_below_the_base_there_are_plates_too(book: PointsBook) -> None:
    book.village(10)
    for number in range(1, 11):
        book.counts("2026-12-05", f"H{number:02d}", "K1", str(number))
    assert book.holders("gold", "2026-12") == ["H01"]


def test_a_negative_quantity_is_refused(book: PointsBook) -> None:
    book.household("H01")
    for item in ("P1", "K1"):
        book.notes = [f"2026-11-05,H01,,{item},-1,"]
        with pytest.raises(OfficeError, match="line 2: quantity: must not be below 0"):
            book.settle()
