"""A number as people type it, with or without what it counts: 20, 20.5分, 三, 两次, 两分半."""

import re
import unicodedata
from decimal import Decimal

from messages.choice import typed_number

_NUMERALS = "零〇一二两三四五六七八九十百千万亿半"
_AMOUNT = re.compile(rf"(\d{{1,7}}(?:\.\d{{1,2}})?)\s*([^\d\s.,\-{_NUMERALS}]{{0,6}})")
_SAID = re.compile(
    r"(?:([一二两三四五六七八九])百)?(零?)(?:([一二三四五六七八九]?)(十))?([一二两三四五六七八九]?)"
    rf"([^\d\s.,\-{_NUMERALS}]{{0,2}})(半?)([^\d\s.,\-{_NUMERALS}]{{0,1}})"
)
_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九", start=1)} | {"两": 2}
_NOTHING = ("零", "〇")
_HALF = Decimal("0.5")

MOST_BEHIND = 6
"""Characters that may stand behind a figure, for what it counts."""


def typed_amount(text: str, most_behind: int = MOST_BEHIND) -> Decimal | None:
    """The number, two decimals at most and never below 0; None for anything else.

    Where words may come as well as a figure, `most_behind` says how little may stand behind one:
    2个塑料袋 is none then.
    """
    number = typed_number(text)
    if number is not None:
        return Decimal(number)
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").strip()
    found = _AMOUNT.fullmatch(plain)
    if found:
        return Decimal(found[1]) if len(found[2]) <= most_behind else None
    return _said(plain, most_behind)


def typed_count(text: str) -> int | None:
    """The same for what comes in whole pieces."""
    amount = typed_amount(text)
    return int(amount) if amount is not None and amount == int(amount) else None


def _said(text: str, most_behind: int) -> Decimal | None:
    """What is written out: 两, 两百零五, 半, 两分半."""
    if text[:1] in _NOTHING and len(text[1:]) <= most_behind and not set(text[1:]) & set(_NUMERALS):
        return Decimal(0)
    found = _SAID.fullmatch(text)
    if found is None:
        return None
    hundreds, nought, tens, ten, ones, unit, half, behind = found.groups()
    if not (hundreds or ten or ones or half) or len(unit + behind) > most_behind:
        return None
    # 一百二 is a hundred and twenty to most, and a hundred and two to nobody: it is asked again.
    if hundreds and ones and not (ten or nought):
        return None
    whole = 100 * _DIGITS.get(hundreds or "", 0) + _DIGITS.get(ones, 0)
    if ten:
        whole += 10 * _DIGITS.get(tens, 1)
    # 半 alone, or behind what it counts (两分半); 十半 and 分半 are said by nobody.
    if half and bool(whole) != bool(unit):
        return None
    return Decimal(whole) + (_HALF if half else 0)
