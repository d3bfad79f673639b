"""`xiangyue simulate`: a scheme tried on two CSV files, without a database."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.office.csv_tables import Row, read_rows, write_rows
from bot.office.errors import OfficeError
from rules.periods import Period
from rules.points import plain, read_decimal
from rules.ranking import Result, settle
from rules.schemes import Scheme
from rules.scoring import Refusal, Score, ScoreRefused, ScoreRow, accept
from rules.standing import Household

HOUSEHOLD_COLUMNS = ("household", "members", "resident")
SCORE_COLUMNS = ("date", "household", "member", "item", "quantity", "points")
# What an item under the dignity gate needs beside, once a village has opened its gate.
EFFECT_COLUMNS = ("document", "until")
RESULT_COLUMNS = (
    "household",
    "base",
    "bonus",
    "year_bonus",
    "deduction",
    "points",
    "year_points",
    "average",
    "rank",
    "redeemable",
    "honour",
)

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MEMBERS = re.compile(r"[1-9][0-9]{0,3}")
# A spreadsheet would run a code that begins so; the full-width forms too.
_FORMULA_SIGNS = tuple("=+-@＝＋－＠")
_PERIOD_LIKE = {"month": "2026-11", "quarter": "2026Q3", "year": "2026"}
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


def simulate(
    scheme: Scheme,
    households_csv: Path,
    scores_csv: Path,
    period: str,
    start: str | None,
    out: Path,
) -> None:
    """Settle `period` for the households and scores of two files and write OUT.csv.

    `period` and `start` are written as the scheme counts ("2026-11", "2026Q3", "2026"). Without
    `start`, everyone takes part from the first period that has a score, and from `period` if
    none up to then has one. Raises OfficeError with file, line, column and reason on the first
    bad row; then nothing is written.
    """
    settled = _period(scheme, period)
    begin = _period(scheme, start) if start is not None else None
    if begin is not None and begin > settled:
        raise OfficeError(f"period {period}: comes before --from {start}")
    households = _households(households_csv)
    rows = read_rows(scores_csv, SCORE_COLUMNS, optional=EFFECT_COLUMNS)
    scores = [_score(scheme, households, row) for row in rows]
    if begin is None:
        scored = (Period.holding(scheme.period, score.day) for score in scores)
        begin = min((each for each in scored if each <= settled), default=settled)
    results = settle(scheme, list(households.values()), scores, settled, begin)
    write_rows(out, RESULT_COLUMNS, [_cells(result) for result in results])


def _period(scheme: Scheme, text: str) -> Period:
    try:
        period = Period.parse(text)
    except ValueError:
        period = None
    if period is None or period.kind != scheme.period:
        like = _PERIOD_LIKE[scheme.period]
        raise OfficeError(
            f"period {text}: {scheme.code} counts by the {scheme.period}, written like {like}"
        )
    return period


def _households(file: Path) -> dict[str, Household]:
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


def _score(scheme: Scheme, households: Mapping[str, Household], row: Row) -> Score:
    written = ScoreRow(
        day=_date(row, "date"),
        household=row["household"],
        member=row["member"],
        item=row["item"],
        quantity=_decimal(row, "quantity"),
        points=_decimal(row, "points"),
        document=row["document"],
        until=_date(row, "until") if row["until"] else None,
    )
    try:
        return accept(scheme, households, written)
    except ScoreRefused as refused:
        raise row.fault(refused.column, _REASONS[refused.why]) from refused


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


def _cells(result: Result) -> list[str]:
    return [
        result.household,
        plain(result.base),
        plain(result.bonus),
        plain(result.year_bonus),
        plain(result.deduction),
        plain(result.points),
        plain(result.year_points),
        "" if result.average is None else plain(result.average),
        str(result.rank),
        "yes" if result.redeemable else "no",
        ";".join(result.honours),
    ]
