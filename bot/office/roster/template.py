"""`xiangyue import --template`: an empty roster workbook (名册表) with its explanations."""

from pathlib import Path

from bot.office.roster.writing import write_roster
from messages.catalogue import DEFAULT_LOCALE


def write_template(file: Path, locale: str = DEFAULT_LOCALE) -> None:
    """Writes the empty workbook: a sheet of explanations and one sheet a subject.

    Raises OfficeError if the file cannot be written.
    """
    write_roster(file, {}, locale=locale)
