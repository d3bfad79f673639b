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
    Refusal.UNKNOWN_HOUSEHOLD: "csv-score-unknown-household",
    Refusal.UNKNOWN_ITEM: "csv-score-unknown-item",
    Refusal.GATED: "csv-score-gated",
    Refusal.NO_MARK: "csv-score-no-mark",
    Refusal.BELOW_ZERO: "csv-score-below-zero",
    Refusal.ABOVE_MAXIMUM: "csv-score-above-maximum",
    Refusal.NOT_EXACT: "csv-score-not-exact",
    Refusal.NO_MEMBER: "csv-score-no-member",
    Refusal.NO_DOCUMENT: "csv-score-no-document",
    Refusal.ENDS_BEFORE_IT_BEGINS: "csv-score-ends-before-it-begins",
    Refusal.HAS_NO_END: "csv-score-has-no-end",
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
            raise self.row.fault(refused.column, _REASONS[refused.why], by=by) from refused


def read_households(file: Path, locale: str) -> dict[str, Household]:
    """The households by code. Raises OfficeError for a row that cannot be taken."""
    households: dict[str, Household] = {}
    for row in read_rows(file, HOUSEHOLD_COLUMNS, locale):
        code = row["household"]
        if not code or code != code.strip() or not code.isprintable():
            raise row.fault("household", "csv-household-code")
        if code.startswith(_FORMULA_SIGNS):
            raise row.fault("household", "csv-household-formula")
        if code in households:
            raise row.fault("household", "csv-household-twice")
        if _MEMBERS.fullmatch(row["members"]) is None:
            raise row.fault("members", "csv-members")
        if row["resident"] not in ("yes", "no"):
            raise row.fault("resident", "csv-yes-no")
        households[code] = Household(code, int(row["members"]), row["resident"] == "yes")
    return households


def read_scores(file: Path, locale: str) -> Iterator[WrittenScore]:
    """The rows of scores, none yet held against a scheme.

    Raises OfficeError for a date or a number that is none.
    """
    for row in read_rows(file, SCORE_COLUMNS, locale, optional=EFFECT_COLUMNS):
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
        raise row.fault(column, "csv-date") from None


def _decimal(row: Row, column: str) -> Decimal | None:
    if not row[column]:
        return None
    try:
        return read_decimal(row[column])
    except ValueError:
        raise row.fault(column, "csv-number") from None
