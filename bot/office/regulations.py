"""A town's regulations by a preset's name or from its own TOML file: scheme, item list, plan."""

import tomllib
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.office.errors import OfficeError, RegulationFaulty
from rules.items import ItemList, ItemListFault, parse_items
from rules.patrol import SHANGHAI, Plan, PlanFault, parse_plan
from rules.regulation import SchemeFault, parse_scheme
from rules.schemes import Scheme


def load_scheme(name_or_file: str) -> Scheme:
    """The scheme of a preset ("a-monthly") or of a TOML file.

    Raises OfficeError if there is neither, and RegulationFaulty, which names every fault, if it
    cannot be used.
    """
    text = _regulation_text(name_or_file)
    try:
        # Decimal keeps 0.1 what the village wrote.
        return parse_scheme(tomllib.loads(text, parse_float=Decimal))
    except tomllib.TOMLDecodeError as error:
        raise OfficeError(f"{name_or_file}: not valid TOML: {error}") from error
    except SchemeFault as error:
        raise RegulationFaulty(name_or_file, error.faults) from error


def load_items(name_or_file: str) -> ItemList:
    """The item list of a preset ("items") or of a TOML file. Raises OfficeError as above."""
    mapping = _tables(name_or_file)
    try:
        return parse_items(mapping)
    except ItemListFault as error:
        raise RegulationFaulty(name_or_file, error.faults) from error


def load_plan(name_or_file: str, zone: ZoneInfo = SHANGHAI) -> Plan:
    """The clock's plan of a preset ("patrol") or of a TOML file, its times meant in `zone`.

    Raises OfficeError as above.
    """
    mapping = _tables(name_or_file)
    try:
        return parse_plan(mapping, zone)
    except PlanFault as error:
        raise RegulationFaulty(name_or_file, error.faults) from error


def _tables(name_or_file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(_regulation_text(name_or_file))
    except tomllib.TOMLDecodeError as error:
        raise OfficeError(f"{name_or_file}: not valid TOML: {error}") from error


def _regulation_text(name_or_file: str) -> str:
    is_name = "/" not in name_or_file and "\\" not in name_or_file
    preset = files("rules") / "presets" / f"{name_or_file}.toml"
    try:
        if is_name and preset.is_file():
            return preset.read_text(encoding="utf-8")
        # utf-8-sig: Windows editors put a mark before the first letter.
        return Path(name_or_file).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise OfficeError(f"{name_or_file}: no preset and no file of this name") from None
    except UnicodeDecodeError:
        raise OfficeError(f"{name_or_file}: not UTF-8 text") from None
    except (OSError, ValueError) as error:
        raise OfficeError(f"{name_or_file}: cannot be read: {error}") from error
