"""What is wrong with a town's file: each fault named by table, entry and key, all told at once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

TOP = "top of the file"
"""Called so where a table is named, for keys that stand in none."""
Entry = TypeVar("Entry", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend; `entry` is the entry's code, or its place in the table as "no. 3"."""

    table: str
    entry: str
    key: str
    reason: str

    def __str__(self) -> str:
        return ": ".join(part for part in (f"[{self.table}]", self.entry, self.key) if part) + (
            f": {self.reason}"
        )


def read_entries(
    mapping: Mapping[str, Any], table: str, model: type[Entry], faults: list[Fault]
) -> tuple[Entry, ...]:
    """The entries of an array of tables that are sound, in order; what is not goes into `faults`.

    A table that is missing or empty is a fault, and so is a code used twice.
    """
    rows = mapping.get(table)
    if not isinstance(rows, list) or not rows:
        faults.append(Fault(table, "", "", f"needs at least one [[{table}]]"))
        return ()
    sound = []
    for place, row in enumerate(rows, start=1):
        try:
            sound.append(model.model_validate(row))
        except ValidationError as refused:
            faults.extend(_faults_in(refused, table, _name_of(row, place)))
    for code, times in Counter(codes_in(mapping, table)).items():
        if times > 1:
            faults.append(Fault(table, code, "code", f"used {times} times"))
    return tuple(sound)


def named_rows(mapping: Mapping[str, Any], table: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """A table's entries as they are written, sound or not, each as a fault would name it."""
    rows = mapping.get(table)
    for place, row in enumerate(rows if isinstance(rows, list) else (), start=1):
        if isinstance(row, Mapping):
            yield _name_of(row, place), row


def codes_in(mapping: Mapping[str, Any], table: str) -> Iterator[str]:
    """The codes a table names, of unsound entries too, so that one slip is not told twice."""
    for _, row in named_rows(mapping, table):
        code = row.get("code")
        if isinstance(code, str):
            yield code


def read_table(
    mapping: Mapping[str, Any], table: str, model: type[Entry], faults: list[Fault]
) -> Entry | None:
    """A single table, or None with its faults told."""
    try:
        return model.model_validate(mapping.get(table, {}))
    except ValidationError as refused:
        faults.extend(_faults_in(refused, table, ""))
        return None


def unknown_tables(mapping: Mapping[str, Any], known: Iterable[str]) -> list[Fault]:
    """A table nobody reads is a misspelt one: said, not passed over."""
    return [Fault(name, "", "", "unknown table") for name in mapping if name not in set(known)]


def _faults_in(refused: ValidationError, table: str, entry: str) -> Iterator[Fault]:
    for error in refused.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in error["loc"])
        yield Fault(table, entry, key, error["msg"].removeprefix("Value error, "))


def _name_of(row: object, place: int) -> str:
    code = row.get("code") if isinstance(row, Mapping) else None
    return code if isinstance(code, str) and code else f"no. {place}"
