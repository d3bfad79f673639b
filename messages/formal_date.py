"""A date as an official letter writes it: 二〇二六年十一月二十六日, 26 November 2026."""

from datetime import date

from messages.catalogue import say

_DIGITS = "〇一二三四五六七八九"
_TEN = "十"


def formal_day(moment: date, locale: str) -> str:
    """The day in full, in the figures the language writes documents with."""
    if locale == "zh_CN":
        year = "".join(_DIGITS[int(digit)] for digit in str(moment.year))
        month, day = _numeral(moment.month), _numeral(moment.day)
    else:
        year, month, day = str(moment.year), say(locale, f"month-{moment.month}"), str(moment.day)
    return say(locale, "letter-day", year=year, month=month, day=day)


def _numeral(number: int) -> str:
    """1 to 99 in Chinese: 七, 十, 十一, 二十六."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return (_DIGITS[tens] if tens > 1 else "") + _TEN + (_DIGITS[ones] if ones else "")
