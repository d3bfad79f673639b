"""A village's regulation file: what the preset says, and how a faulty one is told."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from rules.regulation import SchemeFault, parse_scheme
from tests.rules.points_book import PointsBook
from tests.rules.regulation_text import a_monthly, preset_text


def test_the_presets_calendar_money_and_honours() -> None:
    scheme = load_scheme("a-monthly")
    days = scheme.calendar
    assert (days.scoring_until_day, days.publish_by_day) == (3, 10)
    assert (days.objection_days, days.redemption_day, days.moved_by_holidays) == (5, 20, True)
    assert scheme.redemption.yuan_per_point == 100  # hundredths: one yuan a point
    assert [(p.honour, p.at_least, p.count) for p in scheme.places] == [("model", 10, 15)]
    assert scheme.prizes is not None
    assert scheme.prizes.percent == 20
    tiers = [(tier.honour, tier.percent, tier.yuan) for tier in scheme.prizes.tiers]
    assert tiers == [("first", 20, 50), ("second", 30, 30), ("third", 50, 20)]
    assert (scheme.ranking, scheme.floor, scheme.adoption) == ("points", None, None)


def test_the_panel_is_shown_the_criteria() -> None:
    items = load_scheme("a-monthly").by_code
    assert items["J2.1"].name == "庭院三不见"
    assert items["J2.1"].criteria == "不见塑料垃圾、不见生活垃圾、不见建筑垃圾"
    assert [code for code, item in items.items() if code.startswith("J") and item.criteria] == [
        f"J2.{number}" for number in range(1, 6)
    ]


def test_a_village_changes_its_own_figures_without_a_line_of_code(book: PointsBook) -> None:
    text = preset_text()
    own = book.folder / "own.toml"
    own.write_text(
        text.replace("bonus = 5 ", "bonus = 6.5 ").replace("count = 15", "count = 1"), "utf-8-sig"
    )
    book.scheme = load_scheme(str(own))
    book.village(2)
    book.counts("2026-11-05", "H02", "P5", "9")
    assert book.figure("bonus", "H02") == "6.5"
    assert book.holders("model") == ["H02"]


def test_a_village_may_count_scheme_a_by_the_quarter(book: PointsBook) -> None:
    book.scheme = parse_scheme({**a_monthly(), "period": "quarter"})
    book.household("H01")
    book.counts("2026-01-05", "H01", "P3a", "2")
    book.counts("2026-03-31", "H01", "P3a")
    book.counts("2026-05-05", "H01", "Y6")
    quarters = [book.settle(f"2026Q{number}", "2026Q1")["H01"] for number in (1, 2, 3, 4)]
    assert [quarter["points"] for quarter in quarters] == ["73", "72", "72", "92"]
    assert quarters[3]["year_points"] == "309"


def set_unknown_key(tables: dict[str, Any]) -> None:
    tables["items"][4]["maximum"] = 6


def drop_key(tables: dict[str, Any]) -> None:
    del tables["bonus"][0]["value"]


def misspell_table(tables: dict[str, Any]) -> None:
    tables["bonuses"] = tables.pop("bonus")


def write_text_for_points(tables: dict[str, Any]) -> None:
    tables["deductions"][3]["value"] = "1"


def split_a_hundredth(tables: dict[str, Any]) -> None:
    tables["caps"]["bonus"] = Decimal("0.005")


def take_points_for_a_bonus(tables: dict[str, Any]) -> None:
    tables["bonus"][1]["value"] = -1


def misspell_unmarked(tables: dict[str, Any]) -> None:
    tables["items"][0]["unmarked"] = "ful"


def write_a_formula_for_a_code(tables: dict[str, Any]) -> None:
    tables["deductions"][0]["code"] = "-K1"


def write_a_code_twice(tables: dict[str, Any]) -> None:
    tables["bonus"][0]["code"] = "J2.1"


def break_the_sum(tables: dict[str, Any]) -> None:
    tables["items"][0]["max"] = 3


def break_the_base(tables: dict[str, Any]) -> None:
    tables["base"] = 140


def name_no_group(tables: dict[str, Any]) -> None:
    tables["items"][0]["group"] = "爱村"


def share_too_much(tables: dict[str, Any]) -> None:
    tables["prizes"]["tiers"][1]["percent"] = 31


def redeem_before_objections_end(tables: dict[str, Any]) -> None:
    tables["calendar"]["objection_days"] = 11


def leave_no_day_to_answer(tables: dict[str, Any]) -> None:
    tables["calendar"]["objection_days"] = 9


def answer_never(tables: dict[str, Any]) -> None:
    tables["calendar"]["answer_days"] = 0


def call_an_honour_lot(tables: dict[str, Any]) -> None:
    tables["places"][0]["honour"] = "lot"


def adopt_from_a_quarter(tables: dict[str, Any]) -> None:
    meeting = {"meeting": "2026年第三次村民代表会议", "adopted": date(2026, 10, 20)}
    tables["adoption"] = {**meeting, "holds_from": "2026Q3"}


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (set_unknown_key, "[items]: J2.1: maximum: unknown key"),
        (drop_key, "[bonus]: P1: value: missing"),
        (misspell_table, "bonuses: unknown key"),
        (write_text_for_points, "[deductions]: K4a: value: must be a number of points"),
        (split_a_hundredth, "[caps]: bonus: not a whole number of hundredths"),
        (take_points_for_a_bonus, "[bonus]: P2: value: Input should be greater than or equal"),
        (misspell_unmarked, "[items]: J1.1: unmarked: Input should be 'full' or 'zero'"),
        (write_a_formula_for_a_code, "[deductions]: -K1: code: String should match"),
        (write_a_code_twice, "[items]: J2.1: written 2 times"),
        (break_the_sum, "[groups]: 爱党爱国: max: its items do not add up to it"),
        (break_the_base, "base: the groups do not add up to it"),
        (name_no_group, "[items]: J1.1: group: there is no group 爱村"),
        (share_too_much, "[prizes]: tiers: percent: they do not add up to 100"),
        (redeem_before_objections_end, "[calendar]: redemption_day: comes before the objections"),
        (leave_no_day_to_answer, "[calendar]: redemption_day: leaves no day to answer"),
        (answer_never, "[calendar]: answer_days: Input should be greater than or equal"),
        (call_an_honour_lot, "[places]: lot: honour: marks those who draw lots"),
        (adopt_from_a_quarter, "[adoption]: holds_from: is no month"),
    ],
)
def test_a_fault_is_told_by_table_item_and_key(
    spoil: Callable[[dict[str, Any]], None], told: str
) -> None:
    tables = a_monthly()
    spoil(tables)
    with pytest.raises(SchemeFault) as refused:
        parse_scheme(tables)
    assert told in str(refused.value)
    assert [told in str(fault) for fault in refused.value.faults].count(True) == 1


def test_every_fault_is_told_at_once() -> None:
    tables = a_monthly()
    set_unknown_key(tables)
    drop_key(tables)
    misspell_unmarked(tables)
    with pytest.raises(SchemeFault) as refused:
        parse_scheme(tables)
    assert len(refused.value.faults) == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"code = ", "own.toml: not valid TOML"),
        (b"\xbb\xa7", "own.toml: not UTF-8"),
        (b'code = "own"', "missing (and "),
    ],
)
def test_a_broken_file_is_one_clear_line(tmp_path: Path, text: bytes, told: str) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes(text)
    with pytest.raises(OfficeError) as refused:
        load_scheme(str(own))
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["e-weekly", "none.toml", "../presets/a-monthly", ""])
def test_what_is_no_preset_and_no_file_is_said(name: str) -> None:
    with pytest.raises(OfficeError, match=r"no preset and no file|cannot be read"):
        load_scheme(name)
