"""What `simulate` refuses: one line with file, line, column and reason; nothing is written."""

import re
from pathlib import Path

import pytest

from bot.office.errors import OfficeError
from bot.office.simulate import simulate
from tests.rules.points_book import HOUSEHOLDS, SCORES, PointsBook, Simulated


def refusal(simulated: Simulated, **files: str | bytes) -> str:
    with pytest.raises(OfficeError) as refused:
        simulated(**files)
    message = str(refused.value)
    assert "\n" not in message
    return message[max(message.find("H.csv"), message.find("S.csv"), 0) :]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2026-11-05,H99,,P1,,", "household: no such household"),
        ("2026-11-05,,,P1,,", "household: no such household"),
        ("2026-11-05,H01,,J9.9,,1", "item: no such item"),
        ("2026-11-05,H01,,,,1", "item: no such item"),
        ("2026-11-05,H01,,K1,,", "item: this item is behind the dignity gate"),
        ("2026-11-05,H01,,J4.1,,10", "item: this item is behind the dignity gate"),
        ("2026-11-05,H01,,J2.1,,", "points: a base item needs its points"),
        ("2026-11-05,H01,,J2.1,,6.5", "points: above the item's maximum"),
        ("2026-11-05,H01,,J2.1,,-1", "points: must not be below 0"),
        ("2026-11-05,H01,,J2.1,,1.005", "points: does not come to whole hundredths"),
        ("2026-11-05,H01,,P1,-1,", "quantity: must not be below 0"),
        ("2026-11-05,H01,,K8,-0.5,", "quantity: must not be below 0"),
        ("2026-11-05,H01,,P1,0.01,", "quantity: does not come to whole hundredths"),
        ("2026-11-05,H01,,K8,0.333,", "quantity: does not come to whole hundredths"),
        ("2026-02-29,H01,,P1,,", "date: must be a date"),
        ("20261105,H01,,P1,,", "date: must be a date"),
        ("2026-11-5,H01,,P1,,", "date: must be a date"),
        ("2026-W45-4,H01,,P1,,", "date: must be a date"),
        (",H01,,P1,,", "date: must be a date"),
        ("2026-11-05,H01,,P1", "4 cells where the header has 6"),
        ("2026-11-05,H01,,P1,,,7", "7 cells where the header has 6"),
        ('2026-11-05,H01,,"P1"x,,', "not valid CSV"),
    ],
)
def test_a_bad_row_is_refused_with_line_column_and_reason(
    simulated: Simulated, row: str, said: str
) -> None:
    before = "2026-11-04,H01,,P1,,\n\n"
    message = refusal(simulated, scores=f"{SCORES}{before}{row}\n2026-11-06,H01,,P1,,\n")
    assert message.startswith(f"S.csv: line 4: {said}")


@pytest.mark.parametrize(
    "number",
    ["nan", "NaN", "inf", "-inf", "1e3", "1E-1", "+1", ".5", "1.", "1,5", "0x1", "１", "٣", " 1"],
)
def test_only_plain_decimals_are_numbers(simulated: Simulated, number: str) -> None:
    for item, column in (("P1", "quantity"), ("J2.1", "points")):
        cells = f'"{number}",' if column == "quantity" else f',"{number}"'
        message = refusal(simulated, scores=f"{SCORES}2026-11-05,H01,,{item},{cells}\n")
        assert message.startswith(f"S.csv: line 2: {column}: must be a plain number")


def test_a_number_of_a_thousand_digits_is_refused_quickly(simulated: Simulated) -> None:
    message = refusal(simulated, scores=f"{SCORES}2026-11-05,H01,,P1,{'9' * 5000},\n")
    assert message.startswith("S.csv: line 2: quantity: must be a plain number")


def test_rows_outside_the_period_are_checked_too(simulated: Simulated) -> None:
    for day in ("1999-01-01", "2030-01-01"):
        message = refusal(simulated, scores=f"{SCORES}{day},H01,,J2.1,,7\n")
        assert message.startswith("S.csv: line 2: points: above")


def test_the_line_is_where_the_row_begins(simulated: Simulated) -> None:
    scores = SCORES + '2026-11-05,H01,"two\nlines",P1,,\n2026-11-05,H01,"two\nlines",P7,,\n'
    assert refusal(simulated, scores=scores).startswith("S.csv: line 4: item")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("H01,3,yes", "household: this household stands there already"),
        (",3,yes", "household: needs a code"),
        (" H02,3,yes", "household: needs a code"),
        ("H\x1b[2J,3,yes", "household: needs a code"),
        ("\tH02,3,yes", "household: needs a code"),
        ('"\rH02",3,yes', "household: needs a code"),
        ("=1+1,3,yes", "household: must not begin like a spreadsheet formula"),
        ("+86,3,yes", "household: must not begin like a spreadsheet formula"),
        ("-2,3,yes", "household: must not begin like a spreadsheet formula"),
        ("@SUM(A1),3,yes", "household: must not begin like a spreadsheet formula"),
        ("＝1,3,yes", "household: must not begin like a spreadsheet formula"),
        ("H02,0,yes", "members: must be a whole number"),
        ("H02,-1,yes", "members: must be a whole number"),
        ("H02,1.5,yes", "members: must be a whole number"),
        ("H02,,yes", "members: must be a whole number"),
        ("H02,³,yes", "members: must be a whole number"),
        ("H02,3,是", "resident: must be yes or no"),
        ("H02,3,", "resident: must be yes or no"),
    ],
)
def test_a_bad_household_is_refused(simulated: Simulated, row: str, said: str) -> None:
    message = refusal(simulated, households=f"{HOUSEHOLDS}H01,4,yes\n{row}\n")
    assert message.startswith(f"H.csv: line 3: {said}")


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"households": "household,members\nH01,4\n"},
            "H.csv: line 1: resident: this column is",
        ),
        (
            {"households": HOUSEHOLDS.replace("members", "member")},
            "H.csv: line 1: members: this column is",
        ),
        ({"scores": SCORES[:-1] + ",remark\n"}, "S.csv: line 1: remark: unknown column"),
        (
            {"scores": SCORES[:-1] + ",date\n"},
            "S.csv: line 1: date: this column stands there twice",
        ),
        ({"scores": ""}, "S.csv: empty"),
        ({"households": b"\xbb\xa7\xba\xc5,4,yes\n"}, "H.csv: not UTF-8"),
        (
            {"scores": SCORES[:-1] + ",\n2026-11-05,H01,,P1,,,x\n"},
            "S.csv: line 2: a cell stands under",
        ),
    ],
)
def test_a_bad_file_is_refused(
    simulated: Simulated, files: dict[str, str | bytes], said: str
) -> None:
    assert refusal(simulated, **files).startswith(said)


def test_nothing_is_written_and_the_old_result_stays(simulated: Simulated, tmp_path: Path) -> None:
    before = simulated()
    refusal(simulated, scores=SCORES + "2026-11-05,H01,,K1,,\n")
    assert (tmp_path / "OUT.csv").read_text(encoding="utf-8") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "H.csv",
        "OUT.csv",
        "S.csv",
    ]


@pytest.mark.parametrize("period", ["2026Q3", "2026", "2026-13", "2026-1", "0000-01", "", "十一月"])
def test_a_monthly_scheme_is_asked_for_a_month(simulated: Simulated, period: str) -> None:
    with pytest.raises(OfficeError, match="a-monthly counts by the month, written like 2026-11"):
        simulated(period=period)
    with pytest.raises(OfficeError, match="counts by the month"):
        simulated(start=period)


def test_the_start_may_not_come_after_the_period(simulated: Simulated) -> None:
    with pytest.raises(OfficeError, match="period 2026-11: comes before --from 2026-12"):
        simulated(start="2026-12")


def test_a_missing_file_or_folder_is_said(book: PointsBook, tmp_path: Path) -> None:
    book.household("H01")
    book.settle()
    households, scores = tmp_path / "households.csv", tmp_path / "scores.csv"
    cases = [
        (tmp_path / "none.csv", scores, tmp_path / "o.csv", "none.csv: cannot be read"),
        (households, tmp_path, tmp_path / "o.csv", "cannot be read: Is a directory"),
        (households, scores, tmp_path / "no" / "o.csv", "o.csv: cannot be written: No such file"),
        (households, scores, Path("/dev/null"), "/dev/null: cannot be written: not a plain file"),
    ]
    for roster, notes, out, said in cases:
        with pytest.raises(OfficeError, match=re.escape(said)):
            simulate(book.scheme, roster, notes, "2026-11", None, out, "en")
