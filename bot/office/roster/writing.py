"""Writes the roster workbook (名册表) in the form that `xiangyue import` reads, empty or filled."""

from pathlib import Path

from bot.office.roster.sheets import roster_sheets
from bot.office.sheets.forms import Rows, write_form
from messages.catalogue import DEFAULT_LOCALE


def write_roster(
    file: Path, rows: Rows, *, private: bool = False, locale: str = DEFAULT_LOCALE
) -> None:
    """Writes the roster's sheets with these rows, as `write_form` does."""
    sheets = roster_sheets(locale)
    write_form(file, sheets, "office-form-roster-advice", rows, locale, private=private)
