"""A regulation as text and tables: a preset, by its name, or the town's own TOML file."""

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from bot.office.errors import OfficeError


def tables(name_or_file: str) -> dict[str, Any]:
    """The tables of a preset, or of a TOML file. Raises OfficeError if there is neither."""
    try:
        return tomllib.loads(regulation_text(name_or_file))
    except tomllib.TOMLDecodeError as error:
        raise OfficeError(f"{name_or_file}: not valid TOML: {error}") from error


def preset_file(name: str) -> Traversable | None:
    """The file of the preset of this name; None if there is none."""
    if "/" in name or "\\" in name:
        return None
    preset = files("rules") / "presets" / f"{name}.toml"
    return preset if preset.is_file() else None


def regulation_text(name_or_file: str) -> str:
    """The text of a preset or of a file. Raises OfficeError if there is neither, or it is none."""
    try:
        preset = preset_file(name_or_file)
        if preset is not None:
            return preset.read_text(encoding="utf-8")
        # utf-8-sig: Windows editors put a mark before the first letter.
        return Path(name_or_file).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise OfficeError(f"{name_or_file}: no preset and no file of this name") from None
    except UnicodeDecodeError:
        raise OfficeError(f"{name_or_file}: not UTF-8 text") from None
    except (OSError, ValueError) as error:
        raise OfficeError(f"{name_or_file}: cannot be read: {error}") from error
