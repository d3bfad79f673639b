"""A year's holidays in words: each with its days off and its make-up workdays."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from handlers.turn import Turn
from messages.catalogue import say
from messages.holiday_notice import Fault
from messages.written import day
from rules.holidays import Holiday, SpecialDay
from rules.workdays import asked_from, still_missing


def told(days: Iterable[SpecialDay], locale: str) -> str:
    """A line a holiday, in the order of their days."""
    ordered = sorted(days, key=lambda each: each.day)
    holidays = dict.fromkeys(each.of for each in ordered)
    return "\n".join(
        _line(of, [each for each in ordered if each.of == of], locale) for of in holidays
    )


def faults_told(faults: Iterable[Fault], locale: str) -> str:
    """A line for each thing that cannot be kept, and why."""
    return "\n".join(
        say(locale, f"holidays-wrong-{each.why.value.replace('_', '-')}", words=each.words)
        for each in faults
    )


def wanted_year(turn: Turn) -> int:
    """The year that is to be entered: this one while it is not known whole, then the next."""
    here = turn.today.year
    return here if missing(turn, here) else here + 1


def missing(turn: Turn, year: int) -> tuple[Holiday, ...]:
    """The holidays of a year that are neither known nor entered."""
    is_known = turn.regulations.knows_year(year)
    return still_missing(year, turn.store.special_days.by_day(), is_known=is_known)


def named(holidays: Iterable[Holiday], locale: str) -> tuple[str, ...]:
    """Holidays as people call them."""
    return tuple(say(locale, f"holiday-{each.value.replace('_', '-')}") for each in holidays)


def asked_now(turn: Turn) -> int | None:
    """The year whose holidays are asked for today; None while all that is needed is known."""
    here = turn.today.year
    if missing(turn, here):
        return here
    return here + 1 if turn.today >= asked_from(here + 1) and missing(turn, here + 1) else None


def _line(of: tuple[Holiday, ...], days: list[SpecialDay], locale: str) -> str:
    mark = say(locale, "list-mark")
    off = mark.join(
        _span(span, locale) for span in _spans(each.day for each in days if not each.is_workday)
    )
    works = mark.join(day(each.day, locale) for each in days if each.is_workday)
    key = (
        "holidays-line" if off and works else "holidays-line-off" if off else "holidays-line-works"
    )
    return say(locale, key, name=mark.join(named(of, locale)), off=off, works=works)


def _span(span: tuple[date, date], locale: str) -> str:
    first, last = span
    if first == last:
        return day(first, locale)
    return say(locale, "holidays-span", first=day(first, locale), last=day(last, locale))


def _spans(days: Iterator[date]) -> Iterator[tuple[date, date]]:
    """Days that follow one another, as their first and their last."""
    for _, run in groupby(enumerate(days), key=lambda each: each[1] - timedelta(days=each[0])):
        found = [each for _, each in run]
        yield found[0], found[-1]
