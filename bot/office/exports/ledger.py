"""`xiangyue export ledger`: every line of a village's ledger, as a workbook that can be checked.

The chain's head stands above, each line's hash beside it. What was erased stays erased.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from bot.office.errors import OfficeError
from bot.office.named_villages import named_village
from bot.office.sheets.long_sheets import LongSheet, Value, long_workbook, points
from messages.catalogue import say
from messages.named import name_in
from messages.written import period_named
from rules.schemes import Scheme
from storage.areas import Area
from storage.database import Database
from storage.ledger_book import BookLine, book_lines, count_lines
from storage.ledger_lines import Head, Kind
from storage.store import Store

Progress = Callable[[int, int], None]
"""Told now and then: how many lines are written, of how many."""

MOMENT = "%Y-%m-%d %H:%M"
"""How a moment is written above an export."""

_TOLD_EVERY = 500
_SHORT_HASH = 12
COLUMNS = (
    ("office-ledger-seq", 8),
    ("office-ledger-day", 12),
    ("office-ledger-kind", 10),
    ("office-household-code", 16),
    ("office-ledger-member", 12),
    ("office-ledger-item", 10),
    ("office-ledger-item-name", 18),
    ("office-ledger-quantity", 8),
    ("office-ledger-points", 10),
    ("office-ledger-balance", 10),
    ("office-ledger-recorder", 12),
    ("office-ledger-place", 18),
    ("office-ledger-reason", 36),
    ("office-ledger-reverses", 10),
    ("office-ledger-reversed-by", 12),
    ("office-ledger-short-hash", 16),
    ("office-ledger-hash", 68),
)


@dataclass(frozen=True, slots=True)
class Days:
    """The days whose lines are wanted, both included; None goes on without an end."""

    first: date | None = None
    last: date | None = None

    def require(self, locale: str) -> None:
        """Raises OfficeError if they end before they begin."""
        if self.first and self.last and self.last < self.first:
            words = {"first": str(self.first), "last": str(self.last)}
            raise OfficeError(say(locale, "office-export-days-turned", **words))


def export_ledger(
    database: Database,
    scheme: Scheme,
    file: Path,
    village_code: str,
    days: Days,
    now: datetime,
    locale: str,
    progress: Progress = lambda _done, _all: None,
) -> int:
    """Writes a village's lines of these days and returns how many. `now` is in the town's zone.

    Lines are read and written one by one. Raises OfficeError for an unknown village and a file
    that cannot be written.
    """
    days.require(locale)
    first, last = days.first or date.min, days.last or date.max
    with database.reading() as connection:
        store = Store(connection)
        village = named_village(store, village_code, locale)
        total = count_lines(connection, village.id, first, last)
        with long_workbook(file, private=True) as workbook:
            sheet = LongSheet(
                workbook,
                say(locale, "office-ledger-sheet"),
                [say(locale, key) for key, _ in COLUMNS],
                [width for _, width in COLUMNS],
                notes=_notes(village, store.ledger.head(village.id), days, now, locale),
            )
            lines = book_lines(connection, village.id, first, last)
            for done, line in enumerate(lines, start=1):
                sheet.append(tuple(cells_of(line, scheme, locale)))
                if done % _TOLD_EVERY == 0:
                    progress(done, total)
    return total


def _notes(village: Area, head: Head, days: Days, now: datetime, locale: str) -> tuple[str, ...]:
    above = say(
        locale,
        "office-ledger-above",
        village=village.name,
        code=village.code,
        days=_days_named(days, locale),
        at=now.strftime(MOMENT),
    )
    return above, say(locale, "office-ledger-head", seq=str(head.seq), hash=head.hash)


def _days_named(days: Days, locale: str) -> str:
    """From which day to which; a side that was not asked for is left out."""
    first, last = str(days.first), str(days.last)
    if days.first is None and days.last is None:
        return say(locale, "office-ledger-days-all")
    if days.last is None:
        return say(locale, "office-ledger-days-from", first=first)
    if days.first is None:
        return say(locale, "office-ledger-days-to", last=last)
    return say(locale, "office-ledger-days-between", first=first, last=last)


def cells_of(line: BookLine, scheme: Scheme, locale: str) -> Iterator[Value]:
    """A line's cells, in the order of `COLUMNS`."""
    yield line.seq
    yield line.happened_on
    yield _kind(line.kind, locale)
    yield line.household
    yield line.member
    yield line.item
    yield _item_name(line, scheme, locale)
    yield _plain_number(line.quantity)
    yield points(line.hundredths)
    yield points(line.credited)
    yield line.recorder
    yield line.place
    yield say(locale, "office-ledger-erased") if line.erased else line.reason
    yield line.reverses
    yield line.reversed_by
    yield line.hash[:_SHORT_HASH]
    yield line.hash


def _kind(kind: str, locale: str) -> str:
    """What a line is; a kind that only a newer release knows stays as it is written."""
    if kind not in {each.value for each in Kind}:
        return kind
    return say(locale, f"office-ledger-kind-{kind.replace('_', '-')}")


def _item_name(line: BookLine, scheme: Scheme, locale: str) -> str:
    """The regulation's name of an item; of a credit the period it is for."""
    if line.kind == Kind.CREDIT.value:
        return period_named(line.item, locale)
    item = scheme.by_code.get(line.item)
    if item is None:
        return ""
    return name_in(item, locale)


def _plain_number(quantity: str) -> Value:
    number = Decimal(quantity)
    whole = int(number)
    return whole if whole == number else number
