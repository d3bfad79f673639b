"""The State Council's notice of a year's holidays (放假通知), read from its own text.

One line a holiday is enough: "国庆 10月1日至7日放假，9月26日、10月10日上班". What is not
understood, or cannot be true, is said with its reason, and nothing of it is kept.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta

from messages.holiday_notice import Fault, Notice, Wrong
from rules.holidays import Holiday, SpecialDay, first_day, last_day

LONGEST = 15
"""Days: no holiday was ever longer, and a wrong month is."""


@dataclass(slots=True)
class _Reading:
    year: int
    of: tuple[Holiday, ...] = ()
    days: list[SpecialDay] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


_YEAR = re.compile(r"(\d{4})年部分节假日|^\s*(\d{4})年\s*$", re.MULTILINE)
_KNOWN_AS = {
    "元旦": Holiday.NEW_YEAR,
    "春节": Holiday.SPRING,
    "清明": Holiday.TOMBS,
    "劳动": Holiday.LABOUR,
    "五一": Holiday.LABOUR,
    "端午": Holiday.DRAGON_BOAT,
    "中秋": Holiday.MID_AUTUMN,
    "国庆": Holiday.NATIONAL,
    "十一": Holiday.NATIONAL,
}
_NAMES = re.compile("|".join(_KNOWN_AS) + "(?!月)")
_SENTENCE = re.compile(r"[。;\n]")
_MARK = r"(?:\((?:[^()]*?(?:周|星期)([一二三四五六日天]))?[^()]*\))?"
_DAY = r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]" + _MARK
_TOKEN = re.compile(rf"{_DAY}(?:(?:至|到|-|—|~){_DAY})?|(放假|休息|上班|补班)|共(\d{{1,2}})天")
_SIGNED = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
"""The line a notice ends with: when it was signed."""

_WEEKDAYS = "一二三四五六日"


def read_notice(text: str, year: int) -> Notice:
    """What a notice, or a part of one, says; `year` where the text names none.

    Days of the week in brackets are held against the calendar, and 共几天 against the days.
    """
    written = unicodedata.normalize("NFKC", text).replace(" ", "")
    if named := _YEAR.search(written):
        year = int(named[1] or named[2])
    reading = _Reading(year)
    for sentence in _SENTENCE.split(written):
        _read_sentence(reading, sentence)
    _hold_together(reading)
    days = tuple(sorted(set(reading.days), key=lambda each: each.day))
    return Notice(year, days, tuple(reading.faults))


def _read_sentence(reading: _Reading, sentence: str) -> None:
    """Days stand before what is said of them; in "放假 10月1日" after it."""
    if _SIGNED.fullmatch(sentence):
        return
    names = [_KNOWN_AS[name] for name in _NAMES.findall(_without_brackets(sentence))]
    if names:
        reading.of = tuple(dict.fromkeys(names))
    waiting: list[date] = []
    off: list[date] = []
    verb = ""
    before: date | None = None
    for token in _TOKEN.finditer(sentence):
        if token[9]:
            verb = token[9]
            _keep(reading, waiting, verb)
            off = waiting if verb in ("放假", "休息") else off
            waiting = []
        elif token[10]:
            if off and int(token[10]) != len(off):
                reading.faults.append(Fault(Wrong.COUNT, sentence))
        else:
            found = _days(reading, token, before)
            if not found:
                return
            before = found[-1]
            waiting += found
    if waiting and not verb:
        reading.faults.append(Fault(Wrong.NO_VERB, sentence))
    elif waiting:
        _keep(reading, waiting, verb)


def _days(reading: _Reading, token: re.Match[str], before: date | None) -> list[date]:
    """The days of a token, none where something is wrong with it."""
    first = _day(reading, token, token.groups()[0:4], before)
    if first is None:
        return []
    if token[7] is None:
        return [first]
    last = _day(reading, token, token.groups()[4:8], first)
    if last is None:
        return []
    if not timedelta() <= last - first < timedelta(days=LONGEST):
        reading.faults.append(Fault(Wrong.BACKWARDS, token[0]))
        return []
    return [first + timedelta(days=each) for each in range((last - first).days + 1)]


def _day(
    reading: _Reading,
    token: re.Match[str],
    parts: tuple[str | None, ...],
    before: date | None,
) -> date | None:
    """A day; its month, and its year, are those of the day before it where none are written."""
    year, month, day, weekday = parts
    if month is None and before is None:
        reading.faults.append(Fault(Wrong.NO_DAY, token[0]))
        return None
    written_month = int(month) if month else (before or date.min).month
    written_year = int(year) if year else _year(reading, written_month, before)
    try:
        found = date(written_year, written_month, int(day or 0))
    except ValueError:
        reading.faults.append(Fault(Wrong.NO_DAY, token[0]))
        return None
    if not first_day(reading.year) <= found <= last_day(reading.year):
        reading.faults.append(Fault(Wrong.NOT_THIS_YEAR, token[0]))
        return None
    if weekday and _WEEKDAYS.index(weekday.replace("天", "日")) != found.weekday():
        reading.faults.append(Fault(Wrong.WEEKDAY, token[0]))
        return None
    return found


def _year(reading: _Reading, month: int, before: date | None) -> int:
    """After a day of last December stands that year's; a January after it is the next one's."""
    if before is None or before.year == reading.year:
        return reading.year
    return before.year if month == before.month else reading.year


def _keep(reading: _Reading, days: list[date], verb: str) -> None:
    if days and not reading.of:
        reading.faults.append(Fault(Wrong.NO_NAME, verb))
        return
    is_workday = verb in ("上班", "补班")
    for day in days:
        if is_workday and day.weekday() < _SATURDAY:
            reading.faults.append(Fault(Wrong.WORKS_ANYWAY, day.isoformat()))
        reading.days.append(SpecialDay(day, is_workday, reading.of))


_SATURDAY = 5


def _hold_together(reading: _Reading) -> None:
    works = {each.day for each in reading.days if each.is_workday}
    for each in reading.days:
        if not each.is_workday and each.day in works:
            reading.faults.append(Fault(Wrong.BOTH, each.day.isoformat()))


def _without_brackets(sentence: str) -> str:
    return re.sub(r"\([^()]*\)", "", sentence)
