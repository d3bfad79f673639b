"""The two CSV files that `simulate` reads: the households, and the scores row by row."""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.office.sheets.csv_tables import Row, read_rows
from rules.points import read_decimal
from rules.schemes import Scheme
from rules.scoring import Refusal, Score, ScoreRefused, ScoreRow, accept
from rules.standing import Household

HOUSEHOLD_COLUMNS = ("household", "members", "resident")
SCORE_COLUMNS = ("date", "household", "member", "item", "quantity", "points")
# What an item under the dignity gate needs beside, once a village has opened its gate.
EFFECT_COLUMNS = ("document", "until")

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MEMBERS = re.compile(r"[1-9][0-9]{0,3}")
# A spreadsheet would run a code that begins so; the full-width forms too.
_FORMULA_SIGNS = tuple("=+-@＝＋－＠")
_REASONS: Mapping[Refusal, str] = {
    Refusal.UNKNOWN_HOUSEHOLD: "no such household in the households file",
    Refusal.UNKNOWN_ITEM: "no such item in the scheme",
    Refusal.GATED: "this item is behind the dignity gate, which is shut on that day",
    Refusal.NO_MARK: "a base item needs its points here",
    Refusal.BELOW_ZERO: "must not be below 0",
    Refusal.ABOVE_MAXIMUM: "above the item's maximum",
    Refusal.NOT_EXACT: "does not come to whole hundredths of a point",
    Refusal.NO_MEMBER: "this item is noted for one member, who must be named",
    Refusal.NO_DOCUMENT: "this item needs the number of an effective legal document",
    Refusal.ENDS_BEFORE_IT_BEGINS: "comes before the row's date",
    Refusal.HAS_NO_END: "only an item that freezes redemption has an end",
}


@dataclass(frozen=True)
class WrittenScore:
    """A row of the scores file: what it says, and where it stands."""

    row: Row
    says: ScoreRow

    def accepted(self, scheme: Scheme, households: Container[str], named: str = "") -> Score:
        """The row as a score of the scheme; `named` tells the scheme apart from another.

        Raises OfficeError with file, line, column and reason for what the scheme refuses.
        """
        try:
            return accept(scheme, households, self.says)
        except ScoreRefused as refused:
            by = f" ({named})" if named else ""
            raise self.row.fault(refused.column, _REASONS[refused.why] + by) from refused


def read_households(file: Path) -> dict[str, Household]:
    """The households by code. Raises OfficeError for a row that cannot be taken."""
    households: dict[str, Household] = {}
    for row in read_rows(file, HOUSEHOLD_COLUMNS):
        code = row["household"]
        if not code or code != code.strip() or not code.isprintable():
            raise row.fault("household", "needs a code without control signs or spaces at its ends")
        if code.startswith(_FORMULA_SIGNS):
            raise row.fault("household", "must not begin like a spreadsheet formula (= + - @)")
        if code in households:
            raise row.fault("household", "this household stands there already")
        if _MEMBERS.fullmatch(row["members"]) is None:
            raise row.fault("members", "must be a whole number from 1 to 9999")
        if row["resident"] not in ("yes", "no"):
            raise row.fault("resident", "must be yes or no")
        households[code] = Household(code, int(row["members"]), row["resident"] == "yes")
    return households


def read_scores(file: Path) -> Iterator[WrittenScore]:
    """The rows of scores, none yet held against a scheme.

    Raises OfficeError for a date or a number that is none.
    """
    for row in read_rows(file, SCORE_COLUMNS, optional=EFFECT_COLUMNS):
        yield WrittenScore(
            row,
            ScoreRow(
                day=_date(row, "date"),
                household=row["household"],
                member=row["member"],
                item=row["item"],
                quantity=_decimal(row, "quantity"),
                points=_decimal(row, "points"),
                document=row["document"],
                until=_date(row, "until") if row["until"] else None,
            ),
        )


def _date(row: Row, column: str) -> date:
    try:
        if _ISO_DATE.fullmatch(row[column]) is None:  # fromisoformat takes other forms too
            raise ValueError(row[column])
        return date.fromisoformat(row[column])
    except ValueError:
        raise row.fault(column, "must be a date written like 2026-11-05") from None


def _decimal(row: Row, column: str) -> Decimal | None:
    if not row[column]:
        return None
    try:
        return read_decimal(row[column])
    except ValueError:
        raise row.fault(column, "must be a plain number such as 2 or 0.5") from None
