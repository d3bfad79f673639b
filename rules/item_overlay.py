"""A town's or a village's own item list, laid over another: what it does not say holds from there.

An entry is known by its code: one that is there already has the keys that are given anew, one that
is not is added, `off = true` takes it away, and `without = ["accept"]` takes keys away. Tables of
single values are laid over key by key; alarms, which have no code, are added, and those of an item
taken away still ring.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rules.faults import Fault, codes_in, named_rows

EXTENDS = "extends"
"""The table of a file that is no whole list: `preset` names the list it is laid over."""

CODED = ("categories", "units", "items", "kinds")
"""Tables whose entries are known by their code."""
_OFF, _WITHOUT = "off", "without"

Tables = dict[str, Any]


@dataclass
class Overlay:
    """What one file made of the list before it: what to mend, and what is now otherwise."""

    tables: Tables
    faults: list[Fault] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    off: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = (("added", self.added), ("changed", self.changed), ("taken off", self.off))
        return "; ".join(f"{what} {', '.join(each)}" for what, each in told if each) or "nothing"


def laid_over(base: Mapping[str, Any], own: Mapping[str, Any]) -> Overlay:
    """The list that comes of both. What cannot be read of `own` stays as written, to be named."""
    made = Overlay(dict(base))
    for table, said in own.items():
        under = made.tables.get(table)
        if table == EXTENDS:
            continue
        if table in CODED and isinstance(said, list):
            made.tables[table] = list(_entries(made, table, under, own))
        elif table == "alarms" and isinstance(said, list) and isinstance(under, list):
            made.tables[table] = [*under, *said]
            made.added.append(f"{len(said)} alarms")
        elif isinstance(said, Mapping) and isinstance(under, Mapping):
            made.tables[table] = {**under, **said}
            made.changed.extend(f"{table}.{key}" for key in said if said[key] != under.get(key))
        else:
            made.tables[table] = said
            made.changed.append(table)
    _ring_without_item(made)
    return made


def _ring_without_item(made: Overlay) -> None:
    """An alarm of an item that the town has not is of none, and is rung all the same."""
    off = {name.removeprefix("items ") for name in made.off if name.startswith("items ")}
    alarms = made.tables.get("alarms")
    if off and isinstance(alarms, list):
        made.tables["alarms"] = [
            {key: value for key, value in row.items() if key != "item" or value not in off}
            if isinstance(row, Mapping)
            else row
            for row in alarms
        ]


def _entries(made: Overlay, table: str, under: object, own: Mapping[str, Any]) -> Iterator[object]:
    for twice, times in Counter(codes_in(own, table)).items():
        if times > 1:
            made.faults.append(Fault(table, twice, "code", f"used {times} times"))
    said = {name: row for name, row in named_rows(own, table) if isinstance(row.get("code"), str)}
    known = dict(named_rows(made.tables, table))
    for row in under if isinstance(under, list) else ():
        code = row.get("code") if isinstance(row, Mapping) else None
        over = said.get(code) if isinstance(code, str) else None
        if over is None:
            yield row
        elif over.get(_OFF) is True:
            made.off.append(f"{table} {code}")
        else:
            yield from _anew(made, table, row, over)
    for row in own[table]:
        code = row.get("code") if isinstance(row, Mapping) else None
        if isinstance(code, str) and code in known:
            continue
        if isinstance(row, Mapping) and row.get(_OFF) is True:
            made.faults.append(Fault(table, str(code), _OFF, "there is none to take away"))
        else:
            made.added.append(f"{table} {code}")
            yield row


def _anew(
    made: Overlay, table: str, row: Mapping[str, Any], over: Mapping[str, Any]
) -> Iterator[Tables]:
    gone = over.get(_WITHOUT, [])
    if not isinstance(gone, list) or not all(isinstance(key, str) and key in row for key in gone):
        made.faults.append(Fault(table, row["code"], _WITHOUT, "names keys the entry has not"))
        gone = []
    if "off" in over:
        made.faults.append(Fault(table, row["code"], _OFF, "must be true, or left out"))
    said = {key: value for key, value in over.items() if key not in (_OFF, _WITHOUT)}
    keys = [key for key, value in said.items() if value != row.get(key)]
    if keys or gone:
        made.changed.append(f"{table} {row['code']} ({', '.join((*keys, *gone))})")
    yield {key: value for key, value in {**row, **said}.items() if key not in gone}
