"""The score sheet (评分表) as a form: where things stand on it, and which items it asks for.

A sheet is one grid's: its title, what it is of (village, grid, period, where the ledger stood),
a row of headings, a row a household, a line for the panel's signatures.
"""

from datetime import date

from messages.catalogue import LOCALES, say
from rules.periods import Period, PeriodKind
from rules.plain_words import folded
from rules.scheme_items import BaseItem
from rules.schemes import Scheme

VILLAGE, GRID, PERIOD, LEDGER = (
    "office-sheets-village",
    "office-sheets-grid",
    "office-sheets-period",
    "office-sheets-ledger",
)
"""What a sheet is of, each in a row of its own: the label in column A, the value in B."""

HOUSEHOLD, HEAD, GROUP = (
    "office-household-code",
    "office-results-name",
    "office-results-group",
)
FIRST_ITEM_COLUMN = 4
"""Columns before it are the household's, counted from 1."""


def labels(key: str) -> frozenset[str]:
    """What stands on the form for a key, whatever language it was written in; folded."""
    return frozenset(folded(say(locale, key)) for locale in LOCALES)


def period_kinds(scheme: Scheme) -> tuple[PeriodKind, ...]:
    """The kinds of period a sheet can be of: the scheme's own, and the quarter if it asks so."""
    if any(item.every == "quarter" for item in scheme.items):
        return (scheme.period, "quarter")
    return (scheme.period,)


def items_scored(scheme: Scheme, period: Period, day: date) -> tuple[BaseItem, ...]:
    """The base items a panel marks in this period, by the gates as they stand on a day.

    A scheme of the year has items that are marked every quarter: they are on the quarter's
    sheet, the others on the year's.
    """
    every = "period" if period.kind == scheme.period else "quarter"
    return tuple(
        item for item in scheme.items if item.every == every and not scheme.is_shut(item, day)
    )
