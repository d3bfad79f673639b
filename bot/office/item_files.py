"""A town's item list from its files: a whole list, or its own laid over a preset, one by one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.office.errors import RegulationFaulty
from bot.office.toml_tables import preset_file, tables
from rules.faults import Fault
from rules.item_overlay import EXTENDS, Overlay, Tables, laid_over
from rules.items import ItemList, ItemListFault, parse_items

_WHOLE = ("categories", "units", "limits", "hours", "terms")
"""Tables only a whole list must have."""


@dataclass(frozen=True)
class Laid:
    """One file laid over what stood before it."""

    file: str
    under: str
    overlay: Overlay


def load_items(names_or_files: str) -> ItemList:
    """The item list of a preset ("items"), of a whole TOML file, or of several with commas between,
    each laid over the one before: first the town's, then its own.

    Raises OfficeError if one is not there, and RegulationFaulty, which names every fault.
    """
    mapping, laid = _read(names_or_files)
    faults = [fault for each in laid for fault in each.overlay.faults]
    try:
        items = parse_items(mapping)
    except ItemListFault as error:
        faults.extend(error.faults)
        if not laid and any(table not in mapping for table in _WHOLE):
            hint = 'preset = "items" here lets hold from the preset what this file does not say'
            faults.append(Fault(EXTENDS, "", "", hint))
    if faults:
        raise RegulationFaulty(names_or_files, faults)
    return items


def overridden(names_or_files: str) -> Iterator[str]:
    """What each file says otherwise than the list it is laid over, a line each. Raises as above."""
    for each in _read(names_or_files)[1]:
        yield f"{each.file}, laid over {each.under}: {each.overlay}"


def _read(names_or_files: str) -> tuple[Tables, list[Laid]]:
    named = [each.strip() for each in names_or_files.split(",") if each.strip()]
    first, *others = named or [names_or_files]
    mapping: Tables = tables(first)
    laid: list[Laid] = []
    under = first
    if EXTENDS in mapping:
        under = _preset(first, mapping[EXTENDS])
        laid.append(Laid(first, under, laid_over(tables(under), mapping)))
        mapping = laid[-1].overlay.tables
    for file in others:
        own = tables(file)
        # What it would be laid over alone is what all of them are laid over, or it means another.
        if EXTENDS in own and _preset(file, own[EXTENDS]) != under:
            raise RegulationFaulty(file, [Fault(EXTENDS, "", "preset", f"is not {under}")])
        before = laid[-1].file if laid else first
        laid.append(Laid(file, before, laid_over(mapping, own)))
        mapping = laid[-1].overlay.tables
    return mapping, laid


def _preset(file: str, said: object) -> str:
    name = said.get("preset") if isinstance(said, Mapping) else None
    if not isinstance(name, str) or preset_file(name) is None:
        raise RegulationFaulty(file, [Fault(EXTENDS, "", "preset", f"no preset {name!r}")])
    assert isinstance(said, Mapping)
    if unknown := [key for key in said if key != "preset"]:
        raise RegulationFaulty(file, [Fault(EXTENDS, "", key, "unknown key") for key in unknown])
    return name
