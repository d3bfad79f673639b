"""Cries of people in danger: which numbers they ring, of what they are, and what takes them back.

A cry of the list is a word, said as it is; or parts with "…" between, said one after another with
a few letters between, and no mark ("{people}…压在" hears 人被压在墙下). A name in braces stands for
any word of that kind (`ItemList.kinds`). Measured on tests/suggestion/cries_held_out.toml.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rules.item_faults import GAP, KIND
from rules.items import Item, ItemList
from rules.plain_words import plain

MOST_BETWEEN: Final = 6
"""Letters that may stand between two parts of a cry."""


@dataclass(frozen=True, slots=True)
class _Alarm:
    """One alarm as it is listened for: its plain words, and a pattern of those in parts."""

    whole: tuple[str, ...]
    parted: re.Pattern[str] | None
    call: tuple[str, ...]
    item: str
    """The code of the item it cries out; empty where it is of none."""


def numbers_to_ring(item_list: ItemList, words: str) -> tuple[str, ...]:
    """The numbers to ring for what these words cry out, each once, in the order of the list.

    Those of people in danger come before those of the items.
    """
    rung = (number for alarm in _heard(item_list, words) for number in alarm.call)
    return tuple(dict.fromkeys(rung))


def items_cried(item_list: ItemList, words: str) -> frozenset[str]:
    """The codes of the items that these words cry out."""
    return frozenset(alarm.item for alarm in _heard(item_list, words) if alarm.item)


def cries_of_another(item_list: ItemList, before: str, words: str) -> bool:
    """Whether what these words cry out is another danger than what was said before.

    救命 after a fire rings the fire's number and more, and is of the fire.
    """
    told, new = set(_heard(item_list, before)), set(_heard(item_list, words))
    if not new or told & new:
        return False
    rung = set(numbers_to_ring(item_list, before))
    return not (rung and rung < set(numbers_to_ring(item_list, words)))


def cried_out(item_list: ItemList, words: str) -> str:
    """The words without the emergencies that they only deny or fear (没有着火, 怕老人摔倒).

    What is denied stands right before the cry, with no mark between: 停水了，水都没有，着火了 is a
    fire; and so is what goes on with 了 (`Words.after_all`), for nobody denies that way.
    """
    said = unicodedata.normalize("NFKC", words).casefold()
    denied = _denied(item_list)
    return denied.sub(" ", said) if denied else said


def _heard(item_list: ItemList, words: str) -> Iterator[_Alarm]:
    said = cried_out(item_list, words)
    heard = plain(said)
    for alarm in _listened_for(item_list):
        if any(cry in heard for cry in alarm.whole) or (
            alarm.parted is not None and alarm.parted.search(said)
        ):
            yield alarm


@lru_cache(maxsize=8)
def _listened_for(item_list: ItemList) -> tuple[_Alarm, ...]:
    return tuple(
        _Alarm(
            whole=tuple(plain(cry) for cry in cries if not _in_parts(cry)),
            parted=_any_of(_pattern(item_list, cry) for cry in cries if _in_parts(cry)),
            call=call,
            item=item,
        )
        for cries, call, item in _cries(item_list)
    )


@lru_cache(maxsize=8)
def _denied(item_list: ItemList) -> re.Pattern[str] | None:
    befores = "|".join(map(re.escape, item_list.words.denied))
    cries = {cry for cries, *_ in _cries(item_list) for cry in cries}
    longest = sorted(cries, key=lambda cry: (-len(cry), cry))
    after_all = item_list.words.after_all
    told = "|".join(
        _pattern(item_list, cry) for cry in longest if not cry.casefold().endswith(after_all)
    )
    if not (befores and told):
        return None
    unless = f"(?!{'|'.join(map(re.escape, after_all))})" if after_all else ""
    return re.compile(f"(?:{befores})(?:{told}){unless}")


def _cries(item_list: ItemList) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], str]]:
    for alarm in item_list.alarms:
        yield alarm.words, alarm.call, alarm.item
    yield from ((_of_item(item), (item.call,), item.code) for item in item_list.items if item.call)


def _of_item(item: Item) -> tuple[str, ...]:
    return item.alarms or item.keywords


def _in_parts(cry: str) -> bool:
    return GAP in cry or KIND.search(cry) is not None


def _any_of(patterns: Iterator[str]) -> re.Pattern[str] | None:
    told = "|".join(patterns)
    return re.compile(told) if told else None


def _pattern(item_list: ItemList, cry: str) -> str:
    parting = "|".join(map(re.escape, (*item_list.words.denied, *item_list.words.parting)))
    letter = rf"(?!{parting})\w" if parting else r"\w"
    between = rf"(?:{letter}){{0,{MOST_BETWEEN}}}"
    return between.join(_part(item_list, part) for part in cry.casefold().split(GAP))


def _part(item_list: ItemList, part: str) -> str:
    kinds = {kind.code: kind.words for kind in item_list.kinds}
    # Every other piece is the name of a kind: the pattern has one group.
    return "".join(
        f"(?:{'|'.join(re.escape(word.casefold()) for word in kinds[piece])})"
        if place % 2
        else re.escape(piece)
        for place, piece in enumerate(KIND.split(part))
    )
