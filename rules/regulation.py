"""A village's points regulation, read into a scheme: every fault is named by its place."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from rules.faults import Fault
from rules.periods import Period
from rules.schemes import Scheme

# What a village calls the entry of a table; shown instead of its place in the list.
_LABELS = ("code", "honour", "item", "name")
_TOP = "top of the file"


class SchemeFault(ValueError):
    """A regulation that cannot be used. `faults` lists every reason, each naming its place."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


def parse_scheme(mapping: Mapping[str, Any]) -> Scheme:
    """The scheme that a regulation's tables say.

    Points may be int, Decimal or float. Raises SchemeFault naming table, item and key for
    unknown, missing and wrong values, and for tables that contradict each other.
    """
    try:
        scheme = Scheme.model_validate(dict(mapping))
    except ValidationError as refused:
        raise SchemeFault(list(_wrong_values(mapping, refused))) from None
    if faults := [*_written_twice(scheme), *_sums(scheme), *_dates(scheme), *_openings(scheme)]:
        raise SchemeFault(faults)
    return scheme


def _wrong_values(mapping: Mapping[str, Any], refused: ValidationError) -> Iterator[Fault]:
    for error in refused.errors(include_url=False, include_context=False, include_input=False):
        match error["type"]:
            case "extra_forbidden":
                reason = "unknown key"
            case "missing":
                reason = "missing"
            case _:
                reason = error["msg"].removeprefix("Value error, ")
        table, *middle, key = (_TOP, *error["loc"]) if len(error["loc"]) == 1 else error["loc"]
        if isinstance(key, int):  # the entry as a whole is wrong
            middle, key = [*middle, key], ""
        yield Fault(str(table), _label(mapping.get(str(table)), middle), str(key), reason)


def _label(found: Any, path: Sequence[int | str]) -> str:
    """How the village itself calls the entry at that path: "J1.1", or "no. 3" if nameless."""
    names = []
    for step in path:
        if isinstance(step, str):
            found = found[step] if isinstance(found, Mapping) and step in found else None
            names.append(step)
            continue
        found = found[step] if isinstance(found, Sequence) and step < len(found) else None
        entry = found if isinstance(found, Mapping) else {}
        names.append(str(next((entry[key] for key in _LABELS if key in entry), f"no. {step + 1}")))
    return " ".join(names)


def _written_twice(scheme: Scheme) -> Iterator[Fault]:
    for table, codes in (
        ("items", [item.code for item in scheme.every_item]),
        ("groups", [group.name for group in scheme.groups]),
        ("places", [honour.honour for honour in scheme.honours]),
    ):
        for code, times in Counter(codes).items():
            if times > 1:
                yield Fault(table, code, "", f"written {times} times")
    if "lot" in (honour.honour for honour in scheme.honours):
        yield Fault("places", "lot", "honour", "marks those who draw lots, no honour is called so")


def _sums(scheme: Scheme) -> Iterator[Fault]:
    groups = {group.name: group.max for group in scheme.groups}
    for item in scheme.items:
        if item.group not in groups:
            yield Fault("items", item.code, "group", f"there is no group {item.group}")
    for name, most in groups.items():
        if sum(item.max for item in scheme.items if item.group == name) != most:
            yield Fault("groups", name, "max", "its items do not add up to it")
    if sum(groups.values()) != scheme.base:
        yield Fault(_TOP, "", "base", "the groups do not add up to it")
    if scheme.prizes and sum(tier.percent for tier in scheme.prizes.tiers) != 100:
        yield Fault("prizes", "tiers", "percent", "they do not add up to 100")


def _dates(scheme: Scheme) -> Iterator[Fault]:
    days = scheme.calendar
    if days.scoring_until_day > days.publish_by_day:
        yield Fault("calendar", "", "publish_by_day", "comes before the scoring ends")
    if days.publish_by_day + days.objection_days > days.redemption_day:
        yield Fault("calendar", "", "redemption_day", "comes before the objections end")
    elif days.publish_by_day + days.objection_days + 2 > days.redemption_day:
        yield Fault("calendar", "", "redemption_day", "leaves no day to answer the last objections")
    if scheme.adoption is None:
        return
    try:
        holds_from = Period.parse(scheme.adoption.holds_from)
    except ValueError:
        holds_from = None
    if holds_from is None or holds_from.kind != scheme.period:
        yield Fault("adoption", "", "holds_from", f"is no {scheme.period}")


def _openings(scheme: Scheme) -> Iterator[Fault]:
    """A gate opens only for an item that has one, and for a year from the meeting at most."""
    for opening in scheme.gate_opened:
        item = scheme.by_code.get(opening.item)
        if item is None or not item.gated:
            yield Fault("gate_opened", opening.item, "item", "there is no such gated item")
        begun, end = opening.meeting_date, opening.expires
        # Compared by parts: 29 February has no day a year on.
        if end < begun or (end.year - 1, end.month, end.day) > (begun.year, begun.month, begun.day):
            yield Fault(
                "gate_opened", opening.item, "expires", "must lie within a year of the meeting"
            )
