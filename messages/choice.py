"""A typed number, a typed label and a press are one value; so are words that can mean one alone."""

import re
import unicodedata
from collections.abc import Sequence

from messages.catalogue import phrases
from messages.outbound import Button
from rules.plain_words import plain as letters

_NUMBER = re.compile(
    r"^[(【\[]?\s*(0|[1-9]\d?|[一二三四五六七八九]?十?[一二三四五六七八九]?)\s*[.、)】\]号]?$"
)
_BESIDE_NAME = re.compile(r"[(（【\[].*$", re.DOTALL)
"""What a label says after its name: 大米 5公斤 20分（剩10）."""

_CONFIRMS = ("yes", "confirm")
"""The values of the choice by which a question is confirmed."""

_WITH_UNIT = re.compile(r"(\d{1,2})([^\W\d_]{1,3})")
_MARKS = "。.!?,;~"
_CHINESE = {digit: value for value, digit in enumerate("一二三四五六七八九", start=1)}


def plain(text: str) -> str:
    """Text for comparing: one width, one case, no spaces or marks around it."""
    return unicodedata.normalize("NFKC", text).casefold().strip().strip(_MARKS)


def typed_number(text: str) -> int | None:
    """1, 1, "1.", (1), 一 or 十二 as a number; None for anything else.

    "01" is the end of a household's code: nobody counts buttons with a nought in front.
    """
    match = _NUMBER.match(unicodedata.normalize("NFKC", text).strip())
    if match is None or not match[1]:
        return None
    if match[1].isdecimal():
        return int(match[1])
    tens, ten, ones = match[1].partition("十")
    if not ten:
        return _CHINESE[match[1]] if len(match[1]) == 1 else None
    return 10 * (_CHINESE[tens] if tens else 1) + (_CHINESE[ones] if ones else 0)


def chosen(text: str, buttons: tuple[Button, ...]) -> str | None:
    """The token of the button that the typed text means, or None."""
    number = typed_number(text)
    if number is not None and 1 <= number <= len(buttons):
        return buttons[number - 1].token
    return named(text, buttons)


def named(text: str, buttons: tuple[Button, ...]) -> str | None:
    """The token of the one button with this label, or None; a number is no place in the row."""
    wanted = plain(text)
    same = [button.token for button in buttons if plain(button.label) == wanted]
    return same[0] if len(same) == 1 else None


def meant(text: str, buttons: Sequence[Button]) -> tuple[Button, ...]:
    """The buttons that words may mean which are no label: for a question only a choice answers.

    A word of assent (好的, 确定) means the one button that confirms, where there is one alone, and
    never a part of some name.
    """
    if letters(text) in {letters(each) for each in phrases("phrase-assent")}:
        confirms = [each for each in buttons if each.token.partition(":")[2] in _CONFIRMS]
        return tuple(confirms) if len(confirms) == 1 else ()
    return tuple(buttons[at] for at in standing_in(text, [each.label for each in buttons]))


def standing_in(text: str, names: Sequence[str]) -> list[int]:
    """The places of the names that the words stand in: 大米 in 大米 5公斤, 盐 in 食用盐 400克.

    A whole name fits alone. A number is a place in the row, and stands in no name.
    """
    wanted = letters(text)
    if not wanted or typed_number(text) is not None:
        return []
    plain_names = [letters(_BESIDE_NAME.sub("", name)) for name in names]
    whole = [at for at, name in enumerate(plain_names) if name == wanted]
    return whole or [at for at, name in enumerate(plain_names) if wanted in name]


def figured(text: str, buttons: tuple[Button, ...]) -> str | None:
    """The same where the labels are figures (4 分): 4, 四, 4分 and 四分 are each that label.

    A number alone is no place in the row, and of figures without a unit it is the asker's own.
    """
    token = named(text, buttons)
    if token is not None:
        return token
    said = "".join(plain(text).split())
    for button in buttons:
        number, unit = _with_unit(button.label)
        if number is not None and typed_number(said.removesuffix(unit)) == number:
            return button.token
    return None


def _with_unit(label: str) -> tuple[int | None, str]:
    """A label that is a whole number and what it counts; None for every other."""
    found = _WITH_UNIT.fullmatch("".join(plain(label).split()))
    return (int(found[1]), found[2]) if found else (None, "")
