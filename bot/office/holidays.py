"""A year's holidays at the desk: entered from a file, and missed by `doctor` in time."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.office.commits import Commit
from bot.office.errors import OfficeError
from handlers.holidays.holiday_words import faults_told, named, told
from messages.catalogue import DEFAULT_LOCALE, say
from messages.holiday_notice import Notice
from messages.typed_holidays import read_notice
from rules.workdays import asked_from, still_missing
from storage.database import Database
from storage.store import Store


def read_file(file: Path, year: int, locale: str) -> Notice:
    """The notice a text file holds. Raises OfficeError that says what is wrong in it."""
    try:
        notice = read_notice(file.read_text(encoding="utf-8-sig"), year)
    except UnicodeDecodeError:
        raise OfficeError(f"{file}: not UTF-8 text") from None
    if notice.faults:
        raise OfficeError(f"{file}: {faults_told(notice.faults, locale)}")
    if not notice.days:
        raise OfficeError(f"{file}: {say(locale, 'office-holidays-not-understood')}")
    return notice


def in_words(notice: Notice, locale: str) -> str:
    """The notice as days, a line a holiday."""
    return told(notice.days, locale)


def entered(database: Database, year: int | None, locale: str) -> str:
    """What the town entered, of one year or of all; or that it is nothing yet."""
    with database.reading() as connection:
        days = Store(connection).special_days.by_day().values()
    by_year = sorted({each.day.year for each in days if year in (None, each.day.year)})
    told_of = [
        f"{each}\n{told((one for one in days if one.day.year == each), locale)}" for each in by_year
    ]
    return "\n".join(told_of) or say(locale, "office-holidays-none")


def enter(commit: Commit, notice: Notice, zone: ZoneInfo, now: datetime) -> int:
    """Keeps the notice's days, and has the limits that run past them looked at anew.

    Returns how many days were new.
    """
    first = datetime.combine(min(each.day for each in notice.days), time(), zone)

    def unit(store: Store) -> int:
        kept = store.special_days.enter(notice.days, None, now)
        if kept:
            store.case_clocks.look_from(first, now)
        return kept

    kept: int = commit(unit)
    return kept


def unknown(
    store: Store, knows_year: Callable[[int], bool], today: date
) -> Iterator[tuple[str, str]]:
    """What is missing of this year's holidays, and from December on of the next's; the mend."""
    entered = store.special_days.by_day()
    phrase = say(DEFAULT_LOCALE, "phrases-holidays").splitlines()[0]
    for year in (today.year, today.year + 1):
        if today < asked_from(year):
            continue
        lacks = still_missing(year, entered, is_known=knows_year(year))
        if lacks:
            yield (
                f"holidays of {year}",
                f"not known ({', '.join(named(lacks, DEFAULT_LOCALE))}), weekends count alone; a "
                f"clerk sends {phrase} (or /holidays) and then the year's notice, or: xiangyue "
                "holidays NOTICE.txt",
            )
        else:
            yield f"holidays of {year}: known", ""
