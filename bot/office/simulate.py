"""`xiangyue simulate`: a scheme tried on two CSV files, without a database."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.office.errors import OfficeError
from bot.office.score_tables import read_households, read_scores
from bot.office.sheets.csv_tables import write_rows
from messages.catalogue import DEFAULT_LOCALE, say
from rules.periods import Period
from rules.points import plain
from rules.ranking import Result, settle
from rules.schemes import Scheme

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

_OTHER_KIND = {
    "month": "what-if-other-month",
    "quarter": "what-if-other-quarter",
    "year": "what-if-other-year",
}


def simulate(
    scheme: Scheme,
    households_csv: Path,
    scores_csv: Path,
    period: str,
    start: str | None,
    out: Path,
    locale: str = DEFAULT_LOCALE,
) -> None:
    """Settle `period` for the households and scores of two files and write OUT.csv.

    `period` and `start` are written as the scheme counts ("2026-11", "2026Q3", "2026"). Without
    `start`, everyone takes part from the first period that has a score, and from `period` if
    none up to then has one. Raises OfficeError with file, line, column and reason on the first
    bad row; then nothing is written.
    """
    require_apart((out,), (households_csv, scores_csv), locale)
    settled, begin = periods_asked(scheme, period, start, locale)
    households = read_households(households_csv, locale)
    scores = [row.accepted(scheme, households) for row in read_scores(scores_csv, locale)]
    if begin is None:
        begin = first_scored(settled, (score.day for score in scores))
    write_results(out, settle(scheme, list(households.values()), scores, settled, begin))


def require_apart(outs: Iterable[Path], inputs: Iterable[Path], locale: str) -> None:
    """Raises OfficeError where a result would be written over what it is worked out from."""
    read = {each.resolve() for each in inputs}
    for out in outs:
        if out.resolve() in read:
            raise OfficeError(say(locale, "what-if-same-file", file=str(out)))


def periods_asked(
    scheme: Scheme, period: str, start: str | None, locale: str
) -> tuple[Period, Period | None]:
    """The period to settle, and the one to begin with if it was named.

    Raises OfficeError for what is none of the scheme's, and for a beginning after the end.
    """
    settled = _period(scheme, period, locale)
    begin = _period(scheme, start, locale) if start is not None else None
    if begin is not None and begin > settled:
        raise OfficeError(say(locale, "what-if-begins-late", period=period, start=start or ""))
    return settled, begin


def first_scored(settled: Period, days: Iterable[date]) -> Period:
    """The first period, up to the settled one, in which one of the days lies; else that one."""
    scored = (Period.holding(settled.kind, day) for day in days if day <= settled.last_day)
    return min(scored, default=settled)


def write_results(out: Path, results: Iterable[Result]) -> None:
    """Writes OUT.csv whole. Raises OfficeError if it cannot be written."""
    write_rows(out, RESULT_COLUMNS, [_cells(result) for result in results])


def _period(scheme: Scheme, text: str, locale: str) -> Period:
    try:
        period = Period.parse(text)
    except ValueError:
        period = None
    if period is None or period.kind != scheme.period:
        named = {"period": text, "scheme": scheme.code}
        raise OfficeError(say(locale, _OTHER_KIND[scheme.period], **named))
    return period


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
