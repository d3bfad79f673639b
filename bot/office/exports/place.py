"""Where an export goes: said before any work is done, if it cannot go there."""

import os
from pathlib import Path

from bot.office.errors import OfficeError
from messages.catalogue import say

WORKBOOK = ".xlsx"


def require_place(file: Path, *, force: bool, locale: str, ending: str = WORKBOOK) -> None:
    """Raises OfficeError unless a file of this kind can be written here without losing anything.

    A file that is there is only replaced with `force`; a folder must be there and be ours to
    write in.
    """
    if file.suffix.lower() != ending:
        raise OfficeError(say(locale, "office-export-ending", file=str(file), ending=ending))
    require_folder(file.parent, locale)
    if file.exists() and not file.is_file():
        raise OfficeError(say(locale, "office-export-not-plain", file=str(file)))
    if file.exists() and not force:
        raise OfficeError(say(locale, "office-export-there", file=str(file)))


def require_folder(folder: Path, locale: str) -> None:
    """Raises OfficeError unless files can be made in this folder."""
    if not folder.is_dir():
        raise OfficeError(say(locale, "office-export-no-folder", folder=str(folder)))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OfficeError(say(locale, "office-export-shut-folder", folder=str(folder)))
