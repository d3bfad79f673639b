"""Who called, as it stands in what the room wrote down: 桥头的陈阿婆打来的，13812345678，说…

Only what can hardly be anything else is read: a number that can be dialled, and a surname with what
follows it beside such a number or beside "rang". What is read wrongly is put right by the room,
which looks all of it over before it is filed.
"""

import re
from functools import lru_cache

from rules.telephones import DIALLED, TELEPHONE

_BEFORE = r"(?:^|(?<=[\s，,。；;：:、（(的民户叫是人]))"
_RANG = r"打来|打电话|来电|来访|来反映|反映"
_NUMBER_OF = r"[（(，,：: ]{0,2}(?:的?电话|手机)?[：: 是]{0,2}"
_BESIDE = rf"(?:{_RANG}|{_NUMBER_OF}{TELEPHONE})"


def caller_told(words: str, surnames: tuple[str, ...]) -> tuple[str, str]:
    """The name and telephone of whoever called; each is empty where it is not told.

    Of a name only what begins with one of the `surnames` is read, the town's own (rules/room.py).
    """
    dialled = DIALLED.search(words)
    named = _named(surnames).search(words) if surnames else None
    telephone = dialled.group().replace(" ", "") if dialled else ""
    return (named["name"] if named else ""), telephone


@lru_cache(maxsize=8)
def _named(surnames: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(surnames, key=lambda surname: (-len(surname), surname))
    surname = "|".join(map(re.escape, longest))
    person = rf"(?P<name>(?:{surname})(?:[\u4e00-\u9fff]{{1,2}}?))"
    return re.compile(rf"{_BEFORE}{person}(?={_BESIDE})")
