"""`xiangyue export results`: a settled period's figures by rank, for the office or for everybody.

What is for everybody holds the lines of the board (GOVERNANCE.md section 5) and nothing else.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from bot.office.errors import OfficeError
from bot.office.exports.ledger import MOMENT
from bot.office.named_periods import named_period
from bot.office.named_villages import named_village
from bot.office.sheets.long_sheets import LongSheet, Value, long_workbook, points
from handlers.publication.result_board import lines_of
from messages.catalogue import say
from messages.named import name_in
from messages.written import period_named
from rules.honours import LOT
from rules.parts import part_kind
from rules.schemes import Scheme
from storage.areas import Area
from storage.database import Database
from storage.results import HouseholdResult
from storage.settlements import ASKED, CREDITING, FINAL, PUBLISHED, SETTLED, Settlement
from storage.store import Store

_STATES = (SETTLED, PUBLISHED, CREDITING, FINAL)
_PUBLIC = (
    ("office-results-rank", 8),
    ("office-results-group", 8),
    ("office-household-code", 16),
    ("office-results-name", 14),
    ("office-results-points", 10),
    ("office-results-year-points", 12),
)
_AVERAGE = ("office-results-average", 10)
"""A column of its own, where the scheme ranks by it."""
_OFFICE = (
    *_PUBLIC[:4],
    ("office-results-base", 10),
    ("office-results-bonus", 10),
    ("office-results-year-bonus", 10),
    ("office-results-deduction", 10),
    *_PUBLIC[4:],
    ("office-results-redeemable", 10),
    ("office-results-honours", 30),
)

COLUMNS = [key for key, _ in (*_OFFICE, _AVERAGE)]
"""Every column there can be, by its key."""


def export_results(
    database: Database,
    scheme: Scheme,
    file: Path,
    village_code: str,
    period: str,
    now: datetime,
    locale: str,
    *,
    public: bool = False,
) -> Settlement:
    """Writes the newest revision of a village's period, whatever its state; returns which.

    `public` leaves out everything that a group may not see. `now` is in the town's zone. Raises
    OfficeError for an unknown village, a period that is none or is not worked out, and a file
    that cannot be written.
    """
    with database.reading() as connection:
        store = Store(connection)
        village = named_village(store, village_code, locale)
        settlement = _settled(store, scheme, village, period, now.date(), locale)
        results = store.results.of_settlement(settlement.id)
        columns = _PUBLIC if public else _OFFICE
        if _averages(results):
            columns = (*columns, _AVERAGE)
        with long_workbook(file, private=not public) as workbook:
            sheet = LongSheet(
                workbook,
                say(locale, "office-results-sheet"),
                [say(locale, key) for key, _ in columns],
                [width for _, width in columns],
                notes=_notes(store, village, settlement, now, locale),
            )
            rows = _for_everybody if public else _for_the_office
            for row in rows(store, scheme, results, locale, now.date()):
                sheet.append(row)
    return settlement


def _settled(
    store: Store, scheme: Scheme, village: Area, period: str, today: date, locale: str
) -> Settlement:
    found = store.settlements.of_period(village.id, period)
    if found is not None and found.state != ASKED:
        return found
    kinds = (scheme.period, part_kind(scheme))
    asked = named_period(period, [kind for kind in kinds if kind is not None], locale)
    there = tuple(store.settlements.worked_out(village.id)) or say(locale, "office-none-yet")
    words = {"village": village.code, "period": period, "there": there}
    if asked.last_day >= today:
        last = str(asked.last_day)
        raise OfficeError(say(locale, "office-results-not-over", **words, last=last))
    raise OfficeError(say(locale, "office-results-none", **words))


def _notes(
    store: Store, village: Area, settlement: Settlement, now: datetime, locale: str
) -> tuple[str, str]:
    above = say(
        locale,
        "office-results-above",
        village=village.name,
        code=village.code,
        period=period_named(settlement.period, locale),
        revision=str(settlement.revision),
        state=_state(settlement.state, locale),
        at=now.strftime(MOMENT),
    )
    publication = store.publications.of_settlement(settlement.id)
    if publication is None:
        return above, say(locale, "office-results-unpublished")
    until = str(publication.objections_until)
    words = {"digest": publication.digest, "until": until}
    return above, say(locale, "office-results-published", **words)


def _state(state: str, locale: str) -> str:
    """How far it has come; a state that only a newer release knows stays as it is written."""
    return say(locale, f"office-results-state-{state}") if state in _STATES else state


def _for_everybody(
    store: Store,
    scheme: Scheme,
    results: Sequence[HouseholdResult],
    locale: str,
    today: date,
) -> Iterator[Sequence[Value]]:
    """The board's lines; only their figures are numbers here."""
    del scheme, locale
    for line, result in zip(lines_of(store, results, today), results, strict=True):
        yield (
            int(line.rank),
            line.group,
            line.code,
            line.name,
            points(result.points),
            points(result.year_points),
            *_average(result),
        )


def _averages(results: Sequence[HouseholdResult]) -> bool:
    return any(result.average is not None for result in results)


def _average(result: HouseholdResult) -> tuple[Value, ...]:
    return () if result.average is None else (points(result.average),)


def _for_the_office(
    store: Store,
    scheme: Scheme,
    results: Sequence[HouseholdResult],
    locale: str,
    today: date,
) -> Iterator[Sequence[Value]]:
    del today
    names = {
        offered.honour: name_in(offered, locale)
        for offers in scheme.honours.values()
        for offered in offers
    }
    names[LOT] = say(locale, "office-results-lot")
    mark = say(locale, "list-mark")
    yes_no = {True: say(locale, "office-yes"), False: say(locale, "office-no")}
    for result in results:
        household = store.households.get(result.household_id)
        honours = [names.get(code, code) for code in result.honours.split(";") if code]
        yield (
            result.rank,
            household.group_no,
            household.code,
            household.head,
            points(result.base),
            points(result.bonus),
            points(result.year_bonus),
            points(result.deduction),
            points(result.points),
            points(result.year_points),
            yes_no[result.redeemable],
            mark.join(honours),
            *_average(result),
        )
