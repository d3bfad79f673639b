"""A village's points regulation, read into a scheme: every fault is named by its place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from rules.contradictions import contradictions
from rules.faults import TOP, Fault
from rules.schemes import Scheme

# What a village calls the entry of a table; shown instead of its place in the list.
_LABELS = ("code", "honour", "item", "name")


class SchemeFault(ValueError):
    """A regulation that cannot be used. `faults` lists every reason, each naming its place."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


def parse_scheme(mapping: Mapping[str, Any]) -> Scheme:
    """The scheme that a regulation's tables say.

    Points may be int, Decimal or float. Raises SchemeFault naming table, item and key for
    unknown, missing and wrong values; once every value is sound, for tables that contradict
    each other.
    """
    try:
        scheme = Scheme.model_validate(dict(mapping))
    except ValidationError as refused:
        raise SchemeFault(list(_wrong_values(mapping, refused))) from None
    if faults := list(contradictions(scheme)):
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
        table, *middle, key = (TOP, *error["loc"]) if len(error["loc"]) == 1 else error["loc"]
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
