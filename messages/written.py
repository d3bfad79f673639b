"""Numbers and dates as people write them."""

from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from messages.catalogue import say
from rules.case_life import State
from rules.periods import Period

HALF_A_YEAR = timedelta(days=182)

LONGEST_NAMED = 30
"""Characters of what was left unfinished that are said, so that whoever hears of it knows what."""

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_HOURS_UNTIL = timedelta(hours=48)
"""Below this a span is told in hours: 还剩 30 小时 says more than 还剩 1 天."""

# A statement writes sixty figures and a dozen days, most of them over and over.
_remembered = lru_cache(maxsize=4096)


@_remembered
def points(hundredths: int) -> str:
    """8550 as "85.5": no zeros at the end, a real minus in front."""
    whole, part = divmod(abs(hundredths), 100)
    text = f"{whole}.{part:02d}".rstrip("0").rstrip(".")
    return f"−{text}" if hundredths < 0 else text


def signed(hundredths: int) -> str:
    """250 as "+2.5", -100 as "−1"."""
    return points(hundredths) if hundredths < 0 else f"+{points(hundredths)}"


@_remembered
def day(moment: date, locale: str) -> str:
    """11月3日, 3 November."""
    month = say(locale, f"month-{moment.month}")
    return say(locale, "day", month=month, day=str(moment.day))


@_remembered
def coming_day(moment: date, today: date, locale: str) -> str:
    """A day to come, with its year where it is so far off that it would be taken for one past."""
    named = day(moment, locale)
    if moment - today <= HALF_A_YEAR:
        return named
    return say(locale, "day-of-year", year=str(moment.year), day=named)


@_remembered
def month(period: str, locale: str) -> str:
    """A month "2026-11" as 2026年11月, November 2026."""
    year, _, number = period.partition("-")
    return say(locale, "month-of-year", year=year, month=say(locale, f"month-{int(number)}"))


@_remembered
def period_named(period: str, locale: str) -> str:
    """A period by which points count, as people call it: 2026年11月, 2026年第3季度, 2026年."""
    read = Period.parse(period)
    year = f"{read.year:04d}"
    match read.kind:
        case "month":
            return month(period, locale)
        case "quarter":
            return say(locale, "quarter-of-year", year=year, quarter=str(read.number))
        case "year":
            return say(locale, "whole-year", year=year)


def clock(moment: datetime, zone: ZoneInfo, locale: str) -> str:
    """A moment as 11月3日 09:05 in the town's zone."""
    local = moment.astimezone(zone)
    return say(
        locale,
        "day-and-time",
        day=day(local.date(), locale),
        time=f"{local.hour}:{local.minute:02d}",
    )


def by_when(moment: datetime, zone: ZoneInfo, locale: str) -> str:
    """A moment something is due by, with its weekday: 11月30日周一 9:05."""
    local = moment.astimezone(zone)
    return say(
        locale,
        "day-of-week-and-time",
        day=day(local.date(), locale),
        weekday=say(locale, f"weekday-{local.isoweekday()}"),
        time=f"{local.hour}:{local.minute:02d}",
    )


def span(time: timedelta, locale: str) -> str:
    """How long, in the one unit people would say it in: 20 分钟, 半小时, 3 小时, 2 天."""
    minutes = max(round(time / _MINUTE), 1)
    if minutes == 30:
        return say(locale, "span-half-hour")
    if minutes < 60:
        return say(locale, "span-minutes", count=minutes)
    if 75 < minutes < 105:
        return say(locale, "span-hour-and-half")
    if time < _HOURS_UNTIL:
        return say(locale, "span-hours", count=round(time / _HOUR))
    return say(locale, "span-days", count=round(time / _DAY))


def state_named(state: State, locale: str) -> str:
    """Where a case stands."""
    return say(locale, f"state-{state.value.replace('_', '-')}")


def shortened(words: str, most: int) -> str:
    """The first so many characters of what somebody wrote, with a mark where more follows."""
    return words if len(words) <= most else words[:most] + "…"
