"""`simulate --against`: the same scores by two schemes, who moves most, and what was left out."""

import csv
import sys
from pathlib import Path

import pytest
from rich.console import Console

from bot.command_line import main
from bot.commands import screen
from bot.commands.rank_table import tell_periods, tell_trial
from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from bot.office.what_if import Candidate, Comparison, Trial, compare
from rules.periods import Period
from tests.rules.points_book import HOUSEHOLDS, SCORES
from tests.rules.regulation_text import preset_text

VILLAGE = HOUSEHOLDS + "H01,4,yes\nH02,1,yes\nH03,2,no\n"
PRAISED = "2026-11-05,H01,,P1,3,\n2026-11-05,H02,,P1,2,\n"


class Trier:
    """Somebody who tries two schemes on one village's tables."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def tries(
        self,
        first: str,
        second: str,
        rows: str,
        period: str = "2026-11",
        start: str | None = None,
    ) -> Comparison:
        households, scores = self.folder / "h.csv", self.folder / "s.csv"
        households.write_text(VILLAGE, encoding="utf-8")
        scores.write_text(SCORES + rows, encoding="utf-8")
        one, other = (Candidate(name, load_scheme(name)) for name in (first, second))
        return compare(one, other, households, scores, period, start, self.folder / "o.csv", "en")

    @property
    def gentler(self) -> str:
        """A's scheme, with a good deed worth twice as much, and straw burnt a quarter."""
        good, _, bad = preset_text().partition('code = "K8"')
        written = (good.replace("value = 0.5", "value = 1", 1), bad.replace("= 2", "= 0.5", 1))
        file = self.folder / "gentler.toml"
        file.write_text('code = "K8"'.join(written), encoding="utf-8")
        return str(file)

    def column(self, file: str, column: str) -> dict[str, str]:
        with (self.folder / file).open(encoding="utf-8", newline="") as opened:
            return {row["household"]: row[column] for row in csv.DictReader(opened)}


@pytest.fixture
def trier(tmp_path: Path) -> Trier:
    return Trier(tmp_path)


def test_who_moves_and_by_how_much(trier: Trier) -> None:
    rows = PRAISED + "2026-11-06,H03,,J2.1,,0\n2026-11-06,H01,,K8,5,\n"
    moves = trier.tries("a-monthly", trier.gentler, rows).moves
    told = [(move.household, move.before, move.after, move.gained) for move in moves]
    assert told == [("H01", 3, 2, 1), ("H03", 2, 3, -1)]


def test_what_has_another_name_under_the_same_code_is_not_the_same(trier: Trier) -> None:
    """P1 is a good deed by the one, and whatever brings points by the other."""
    comparison = trier.tries("a-monthly", "d-platform", PRAISED + "2026-11-06,H03,,J2.1,,0\n")
    assert comparison.first.left_out == {}
    assert comparison.second.left_out == {"P1": 2, "J2.1": 1}
    assert comparison.second.other_meaning == {"P1"}
    assert set(trier.column("o.against.csv", "points").values()) == {"100"}


def test_the_same_item_may_be_worth_something_else(trier: Trier) -> None:
    comparison = trier.tries("a-monthly", trier.gentler, PRAISED)
    assert not comparison.second.left_out
    assert trier.column("o.csv", "points") == {"H01": "73.5", "H02": "73", "H03": "72"}
    assert trier.column("o.against.csv", "points") == {"H01": "75", "H02": "74", "H03": "72"}


def test_the_furthest_goes_first_and_who_stays_is_not_told(trier: Trier) -> None:
    rows = "2026-11-06,H03,,J5.1,,9\n2026-11-06,H01,,J5.1,,1\n2026-11-06,H02,,J2.1,,5\n"
    moves = trier.tries("a-monthly", "d-platform", rows).moves
    # By D all three are equal: H01 gains one, H02 gains two, H03 stays first.
    assert [(move.household, move.gained) for move in moves] == [("H02", 2), ("H01", 1)]


def test_what_only_one_scheme_knows_is_left_out_of_the_other_and_counted(trier: Trier) -> None:
    rows = PRAISED + "2026-11-06,H03,,J2.1,,0\n2026-03-06,H03,,JD,,20\n2026-03-07,H03,,JE,,0\n"
    comparison = trier.tries("a-monthly", "b-stars", rows)
    assert comparison.first.left_out == {"JD": 1, "JE": 1}
    assert comparison.second.left_out == {"P1": 2, "J2.1": 1}
    assert trier.column("o.against.csv", "base") == {"H01": "80", "H02": "80", "H03": "90"}


def test_what_neither_knows_is_refused_and_nothing_is_written(trier: Trier) -> None:
    with pytest.raises(OfficeError, match=r"line 4: item: no such item .*a-monthly / b-stars"):
        trier.tries("a-monthly", "b-stars", PRAISED + "2026-11-06,H03,,R1,1,\n")
    assert not (trier.folder / "o.csv").exists()
    assert not (trier.folder / "o.against.csv").exists()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2026-11-05,H01,,K2,1,", "item: this item is behind the dignity gate.*a-monthly"),
        ("2026-11-05,H01,,J4.1,,1", "item: this item is behind the dignity gate.*a-monthly"),
        ("2026-11-05,H01,,JE,,41", "points: above the item's maximum .*b-stars"),
        ("2026-11-05,H09,,JE,,41", "household: no such household"),
        ("2026-11-05,H09,,R1,,", "household: no such household"),
    ],
)
def test_a_row_is_held_against_every_scheme_that_knows_its_item(
    trier: Trier, row: str, said: str
) -> None:
    for pair in (("a-monthly", "b-stars"), ("b-stars", "a-monthly")):
        with pytest.raises(OfficeError, match=f"line 2: {said}"):
            trier.tries(*pair, row + "\n", "2026-12" if pair[0] == "a-monthly" else "2026")


@pytest.mark.parametrize(
    ("first", "period", "second", "other"),
    [
        ("a-monthly", "2026-11", "b-stars", "2026"),
        ("b-stars", "2026", "a-monthly", "2026-12"),
        ("a-monthly", "2026-11", "c-members", "2026-11"),
    ],
)
def test_the_other_scheme_settles_its_period_of_the_same_last_day(
    trier: Trier, first: str, period: str, second: str, other: str
) -> None:
    comparison = trier.tries(first, second, "", period)
    assert (str(comparison.first.period), str(comparison.second.period)) == (period, other)


def test_both_begin_where_the_first_row_stands_whoever_knows_it(trier: Trier) -> None:
    trier.tries("a-monthly", "d-platform", "2026-10-01,H01,,J2.1,,6\n")
    assert trier.column("o.csv", "year_points")["H02"] == "144"
    assert trier.column("o.against.csv", "year_points")["H02"] == "200"
    trier.tries("a-monthly", "d-platform", "2026-10-01,H01,,J2.1,,6\n", start="2026-09")
    assert trier.column("o.against.csv", "year_points")["H02"] == "300"


def tells(trier: Trier, patch: pytest.MonkeyPatch, second: str, rows: str) -> str:
    """What the terminal shows of A against another scheme."""
    trier.tries("a-monthly", "a-monthly", "")
    (trier.folder / "s.csv").write_text(SCORES + rows, encoding="utf-8")
    shown = Console(width=100, record=True)
    patch.setattr(screen, "console", shown)
    patch.chdir(trier.folder)
    words = ["simulate", "a-monthly", "--against", second, "--most", "1"]
    tables = ["--households", "h.csv", "--scores", "s.csv", "--period", "2026-11", "--out", "o.csv"]
    patch.setattr(sys, "argv", ["xiangyue", *words, *tables])
    with pytest.raises(SystemExit) as ended:
        main()
    assert not ended.value.code
    return shown.export_text()


def test_on_the_terminal(trier: Trier, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = PRAISED + "2026-11-06,H03,,J2.1,,0\n2026-11-06,H01,,K8,5,\n"
    told = tells(trier, monkeypatch, trier.gentler, rows)
    assert "a-monthly 2026-11: o.csv" in told
    assert "gentler.toml 2026-11: o.against.csv" in told
    assert "名次有变的 2 户，列出变得最多的 1 户" in told
    assert "a-monthly" in told and "升降" in told
    assert "H01" in told
    assert "H03" not in told


def test_where_the_schemes_share_no_row_nothing_is_compared(
    trier: Trier, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "2026-11-06,H03,,R1,4,\n2026-11-06,H01,,J2.1,,0\n"
    told = tells(trier, monkeypatch, "c-members", rows)
    assert "a-monthly：有 1 行记的是它没有的项目，没有算：R1 1" in told
    assert "没有一行是两边都算的，名次比不了" in told
    assert "升降" not in told and "H01" not in told


def test_what_is_not_the_same_is_said_on_the_terminal() -> None:
    """A code that means something else, and a year that is set against a month."""
    left = {"K1": 1, "P1": 2}
    month, year = Period.parse("2026-12"), Period.parse("2026")
    first = Trial("a-monthly", month, Path("o.csv"), {}, (), ())
    second = Trial("b-stars", year, Path("o.against.csv"), left, {"P1", "K1"}, ())
    with screen.console.capture() as shown:
        tell_trial(second, "en")
        tell_periods(Comparison(first, second, (), 0), "en")
        tell_periods(Comparison(first, first, (), 0), "en")
    _, trial, meaning, periods = shown.get().splitlines()
    assert trial.endswith("left out: 3 (K1 1, P1 2)")
    assert meaning == "b-stars has another item under this code, not counted as it: K1, P1"
    assert "by a-monthly it is 2026-12, by b-stars it is 2026" in periods
