"""What is wrong between the entries of an item list, looked for in the file as it is written.

An entry that cannot be read for one slip still has its others told: nothing here asks whether the
entry itself is sound, and what is told of a single key is left to its model (rules/items.py).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rules.faults import Fault, codes_in, named_rows
from rules.plain_words import plain

GAP: Final = "…"
"""In a cry: a few letters that may stand there (rules/cries.py)."""
KIND: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""In a cry: any word of the kind so named."""

_Row = Mapping[str, Any]


def faults_between(mapping: Mapping[str, Any]) -> Iterator[Fault]:
    """Names that name nothing, what nothing names, and entries that cannot be told apart."""
    for entry, item in named_rows(mapping, "items"):
        yield from _of_item(mapping, entry, item)
    used = {item.get("category") for _, item in named_rows(mapping, "items")}
    for code in dict.fromkeys(codes_in(mapping, "categories")) if used else ():
        if code not in used:
            yield Fault("categories", code, "", "no item is of this category")
    for table in ("categories", "units", "items"):
        yield from _alike(mapping, table, "name")
    yield from _alike(mapping, "items", "keywords")
    yield from _cries_nothing(mapping)


def _of_item(mapping: Mapping[str, Any], entry: str, item: _Row) -> Iterator[Fault]:
    for key, table in (("category", "categories"), ("unit", "units")):
        codes = set(codes_in(mapping, table))
        named = item.get(key)
        # Without the table itself nothing can be said, and that it is missing is told once.
        if isinstance(named, str) and codes and named not in codes:
            yield Fault("items", entry, key, f"no {key} {named!r}")
    if (item.get("emergency") is True) != (item.get("call") is not None):
        yield Fault("items", entry, "", "emergency = true and call = a number go together")
    if item.get("alarms") and item.get("emergency") is not True:
        yield Fault("items", entry, "", "alarms are for an emergency alone")
    for shown, times in Counter(_words(item.get("evidence"))).items():
        if times > 1:
            yield Fault("items", entry, "evidence", f"{shown!r} stands {times} times")


def _alike(mapping: Mapping[str, Any], table: str, key: str) -> Iterator[Fault]:
    """Entries of different codes that nobody can tell apart by this key."""
    first: dict[frozenset[str], str] = {}
    told: dict[frozenset[str], list[str]] = defaultdict(list)
    for entry, row in named_rows(mapping, table):
        value = row.get(key)
        words = (value,) if isinstance(value, str) else _words(value)
        same = frozenset(filter(None, map(plain, words)))
        if same and entry != first.setdefault(same, entry):
            told[same].append(entry)
    for shared, entries in told.items():
        for entry in dict.fromkeys(entries):
            yield Fault(table, entry, key, f"the same as of {first[shared]}")


def _cries_nothing(mapping: Mapping[str, Any]) -> Iterator[Fault]:
    """Cries that name no kind or no item, or of which a part would be heard in every sentence."""
    kinds, codes = set(codes_in(mapping, "kinds")), set(codes_in(mapping, "items"))
    alarms = list(named_rows(mapping, "alarms"))
    for entry, row in alarms:
        item = row.get("item", "")
        if isinstance(item, str) and item and codes and item not in codes:
            yield Fault("alarms", entry, "item", f"no item {item!r}")
    said = [("alarms", entry, _words(row.get("words"))) for entry, row in alarms]
    for entry, item in named_rows(mapping, "items"):
        if item.get("call") is not None:
            said.append(("items", entry, _words(item.get("alarms") or item.get("keywords"))))
    for table, entry, cries in said:
        for cry in cries:
            for kind in dict.fromkeys(KIND.findall(cry)):
                if kind not in kinds:
                    yield Fault(table, entry, cry, f"no kind {kind!r}")
            if GAP in cry and not all(map(plain, cry.split(GAP))):
                yield Fault(table, entry, cry, f"no word before or behind {GAP}")


def _words(value: object) -> Sequence[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else ()
