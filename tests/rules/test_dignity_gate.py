"""The dignity gate: shut as shipped, opened by a village's record alone, and never for long."""

from datetime import date
from typing import Any

import pytest

from bot.office.errors import OfficeError
from rules.regulation import SchemeFault, parse_scheme
from rules.schemes import Scheme
from tests.rules.points_book import PointsBook
from tests.rules.regulation_text import a_monthly

OPENING = {
    "meeting": "2026年第三次村民代表会议",
    "meeting_date": date(2026, 10, 20),
    "legal_review": "青司审〔2026〕12号",
    "expires": date(2027, 1, 15),
}


def opened(item: str, **changes: Any) -> Scheme:
    regulation = a_monthly()
    regulation["gate_opened"] = [{"item": item, **OPENING, **changes}]
    return parse_scheme(regulation)


def test_exactly_these_items_are_shut_as_shipped(book: PointsBook) -> None:
    gated = {item.code for item in book.scheme.every_item if item.gated}
    assert gated == {"J1.2", "J3.4", "J4.1", "K1", "K2", "K3", "K5", "K7", "K9"}
    assert book.scheme.gate_opened == ()
    assert {item.code for item in book.scheme.deductions if item.needs_document} == {"K7", "K9"}
    assert [item.code for item in book.scheme.deductions if item.freezes] == ["K9"]


def test_a_village_that_opened_a_gate_may_use_that_item_alone(book: PointsBook) -> None:
    book.household("H01")
    book.scheme = opened("K5")
    book.counts("2026-11-05", "H01", "K5", member="1")
    assert book.figure("deduction") == "1"
    book.counts("2026-11-05", "H01", "K3", member="1")
    with pytest.raises(OfficeError, match=r"line 3: item: .*gate"):
        book.settle()


def test_a_mark_behind_an_opened_gate_counts(book: PointsBook) -> None:
    book.household("H01")
    book.scheme = opened("J4.1")
    book.marks("2026-11-05", "H01", "J4.1", "4")
    assert book.figure("base") == "66"


@pytest.mark.parametrize("day", ["2026-10-19", "2027-01-16"])
def test_the_gate_is_shut_before_the_meeting_and_after_its_end(book: PointsBook, day: str) -> None:
    book.household("H01")
    book.scheme = opened("K5")
    book.counts(day, "H01", "K5")
    with pytest.raises(OfficeError, match="dignity gate"):
        book.settle()


@pytest.mark.parametrize("missing", ["meeting", "meeting_date", "legal_review", "expires"])
def test_no_gate_opens_without_its_papers(missing: str) -> None:
    regulation = a_monthly()
    regulation["gate_opened"] = [{"item": "K5", **OPENING}]
    del regulation["gate_opened"][0][missing]
    with pytest.raises(SchemeFault, match=rf"\[gate_opened\]: K5: {missing}: missing"):
        parse_scheme(regulation)


@pytest.mark.parametrize("paper", ["meeting", "legal_review"])
def test_an_empty_paper_is_none(paper: str) -> None:
    with pytest.raises(SchemeFault, match=paper):
        opened("K5", **{paper: ""})


def test_a_gate_stands_open_for_a_year_at_most() -> None:
    assert opened("K5", expires=date(2027, 10, 20)).gate_opened
    for expires in (date(2027, 10, 21), date(2026, 10, 19)):
        with pytest.raises(SchemeFault, match="within a year of the meeting"):
            opened("K5", expires=expires)
    leap_day = date(2028, 2, 29)
    assert opened("K5", meeting_date=leap_day, expires=date(2029, 2, 28)).gate_opened
    with pytest.raises(SchemeFault, match="within a year of the meeting"):
        opened("K5", meeting_date=leap_day, expires=date(2029, 3, 1))


def test_only_a_gated_item_has_a_gate_to_open() -> None:
    for item in ("K8", "K99"):
        with pytest.raises(SchemeFault, match="there is no such gated item"):
            opened(item)


@pytest.fixture
def frozen_book(book: PointsBook) -> PointsBook:
    """A village whose gate on K9 stands open from 2026-10-20 to 2027-01-15."""
    book.household("H01")
    book.household("H02")
    book.scheme = opened("K9")
    book.columns += ",document,until"
    return book


def test_a_freeze_lets_points_gather_but_not_be_redeemed(frozen_book: PointsBook) -> None:
    frozen_book.notes = ["2026-11-05,H01,2,K9,,,青罚〔2026〕3号,2026-12-30"]
    november = frozen_book.settle("2026-11")
    assert november["H01"]["redeemable"] == "no"
    assert november["H02"]["redeemable"] == "yes"
    assert (november["H01"]["deduction"], november["H01"]["points"]) == ("0", "72")
    assert frozen_book.figure("redeemable", period="2026-12") == "yes"  # over on the 30th


def test_a_freeze_to_the_periods_last_day_covers_it(frozen_book: PointsBook) -> None:
    frozen_book.notes = ["2026-11-30,H01,2,K9,,,青罚〔2026〕3号,2026-12-31"]
    redeemable = {
        period: frozen_book.figure("redeemable", period=period, start="2026-10")
        for period in ("2026-10", "2026-11", "2026-12", "2027-01")
    }
    assert redeemable == {"2026-10": "yes", "2026-11": "no", "2026-12": "no", "2027-01": "yes"}


def test_a_freeze_without_an_end_lasts_until_the_gate_shuts(frozen_book: PointsBook) -> None:
    frozen_book.notes = ["2026-11-05,H01,2,K9,,,青罚〔2026〕3号,"]
    assert frozen_book.figure("redeemable", period="2026-12") == "no"
    assert frozen_book.figure("redeemable", period="2027-01") == "yes"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2026-11-05,H01,2,K9,,,,", "document: this item needs the number of an effective"),
        ("2026-11-05,H01,,K9,,,青罚〔2026〕3号,", "member: this item is noted for one member"),
        ("2026-11-05,H01,2,K9,,,青罚〔2026〕3号,2026-11-04", "until: comes before the row's date"),
        ("2026-11-05,H01,2,K8,,,,2026-11-09", "until: only an item that freezes"),
        ("2026-11-05,H01,,P1,,,,2026-11-09", "until: only an item that freezes"),
        ("2026-11-05,H01,2,K9,,,青罚〔2026〕3号,soon", "until: must be a date"),
    ],
)
def test_what_k9_needs_beside(frozen_book: PointsBook, row: str, said: str) -> None:
    frozen_book.notes = [row]
    with pytest.raises(OfficeError, match=f"line 2: {said}"):
        frozen_book.settle()
