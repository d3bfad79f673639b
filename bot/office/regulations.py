"""A town's regulations by a preset's name or from its own TOML file: scheme, places, plan,
room. The item list: item_files.py."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.office.errors import OfficeError, RegulationFaulty
from bot.office.toml_tables import regulation_text, tables
from rules.faults import Fault
from rules.patrol import SHANGHAI, Plan, PlanFault, parse_plan
from rules.patrol_tasks import Burden
from rules.places import Place, PlaceListFault, parse_places
from rules.regulation import SchemeFault, parse_scheme
from rules.room import Room, RoomFault, parse_room
from rules.schemes import Scheme
from rules.versions import VersionFault, version_for_day


def load_scheme(name_or_file: str) -> Scheme:
    """The scheme of a preset ("a-monthly") or of a TOML file.

    Raises OfficeError if there is neither, and RegulationFaulty, which names every fault, if it
    cannot be used.
    """
    text = regulation_text(name_or_file)
    try:
        # Decimal keeps 0.1 what the village wrote.
        return parse_scheme(tomllib.loads(text, parse_float=Decimal))
    except tomllib.TOMLDecodeError as error:
        raise OfficeError(f"{name_or_file}: not valid TOML: {error}") from error
    except SchemeFault as error:
        raise RegulationFaulty(name_or_file, error.faults) from error


def load_schemes(names_or_files: str) -> tuple[Scheme, ...]:
    """Every version of a town's scheme: presets or TOML files with commas between, or a folder of
    TOML files.

    Raises OfficeError as `load_scheme` does, for a folder without a TOML file, and for versions
    that do not say which of them is in force when.
    """
    named = [each.strip() for each in names_or_files.split(",") if each.strip()]
    if len(named) == 1 and Path(named[0]).is_dir():
        folder = named[0]
        named = sorted(str(file) for file in Path(folder).glob("*.toml"))
        if not named:
            raise OfficeError(f"{folder}: no TOML file is in this folder")
    schemes = tuple(load_scheme(each) for each in named or [names_or_files])
    try:
        version_for_day(schemes, date.max)
    except VersionFault as fault:
        raise OfficeError(f"{names_or_files}: {fault}") from fault
    return schemes


def load_places(file: str) -> tuple[Place, ...]:
    """A town's own places from a TOML file; none where no file is named. Raises OfficeError."""
    if not file:
        return ()
    mapping = tables(file)
    try:
        return parse_places(mapping)
    except PlaceListFault as error:
        raise RegulationFaulty(file, error.faults) from error


def load_plan(name_or_file: str, zone: ZoneInfo = SHANGHAI) -> Plan:
    """The clock's plan of a preset ("patrol") or of a TOML file, its times meant in `zone`.

    Raises OfficeError as above.
    """
    mapping = tables(name_or_file)
    try:
        return parse_plan(mapping, zone)
    except PlanFault as error:
        raise RegulationFaulty(name_or_file, error.faults) from error


def load_room(name_or_file: str, burden: Burden) -> Room:
    """How the command room works, of a preset ("room") or of a TOML file.

    Raises OfficeError, also where the week's word would be said at an hour at which the plan lets
    people sleep.
    """
    mapping = tables(name_or_file)
    try:
        room = parse_room(mapping)
    except RoomFault as error:
        raise RegulationFaulty(name_or_file, error.faults) from error
    if room.overdue is not None and burden.is_quiet(room.overdue.at):
        fault = Fault("overdue", "", "at", f"{room.overdue.at} lies in the quiet hours")
        raise RegulationFaulty(name_or_file, (fault,))
    return room
