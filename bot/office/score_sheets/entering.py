"""Marks of a score sheet entered into the ledger, each once however often they come."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.office.errors import OfficeError
from bot.office.score_sheets.check import NewMark
from bot.office.score_sheets.marks import SHEET_SOURCE, in_force
from messages.catalogue import say
from rules.periods import Period
from rules.schemes import Scheme
from storage.areas import Area
from storage.ledger_lines import Entry, Kind
from storage.marks import marks_in
from storage.people import Person
from storage.settlements import ASKED
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Round:
    """Whose marks they are: a village's, of a day in a period, entered for one person."""

    village: Area
    period: Period
    scheme: Scheme
    day: date
    recorder: Person
    locale: str


def enter_marks(store: Store, to: Round, marks: Sequence[NewMark], now: datetime) -> None:
    """One unit of work.

    1. If the period was worked out meanwhile, nothing more is entered: it would not be counted.
    2. A mark that counts already, by this import or another, is passed over.
    3. A line's source names household, item, day and which mark of that day it is; so two that
       enter the same at once make one line.

    Raises OfficeError for the first, and OutOfStep if another writer was faster.
    """
    of_scheme = str(Period.holding(to.scheme.period, to.day))
    settlement = store.settlements.of_period(to.village.id, of_scheme)
    if settlement is not None and settlement.state != ASKED:
        raise OfficeError(say(to.locale, "office-sheets-settled-meanwhile", period=of_scheme))
    there = list(
        marks_in(
            store.connection,
            to.village.id,
            {mark.item for mark in marks},
            to.period.first_day,
            to.period.last_day,
            {mark.household.id for mark in marks},
        )
    )
    counting = in_force(there)
    begun = Counter(
        each.source.rpartition(":")[0] for each in there if each.source.startswith(SHEET_SOURCE)
    )
    for mark in marks:
        counts = counting.get((mark.household.id, mark.item))
        if counts is not None and counts.hundredths == mark.hundredths:
            continue
        named = f"{SHEET_SOURCE}{to.day}:{mark.household.code}:{mark.item}"
        entry = Entry(
            kind=Kind.SCORE,
            village_id=to.village.id,
            household_id=mark.household.id,
            item=mark.item,
            hundredths=mark.hundredths,
            happened_on=to.day,
            recorded_by=to.recorder.id,
            source=f"{named}:{begun[named] + 1}",
            reason=say(to.locale, "office-sheets-reason"),
        )
        store.ledger.add(entry, now)
