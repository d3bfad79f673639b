"""`xiangyue import-sheets`: the score sheets of a round on paper come back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.office.commits import commits_to
from bot.office.score_sheets.check import SheetFound
from bot.office.score_sheets.importing import import_sheets
from bot.settings import load_settings
from bot.wiring import existing_database, load_regulations
from messages.catalogue import say

MOST_NAMED, MOST_ITEMS = 10, 5
"""So many of a sheet's gaps are named; the sheet itself shows the others."""


def import_sheets_(
    file: Annotated[Path, typer.Argument(help="a workbook that `export sheets` made")],
    day: Annotated[str, typer.Option(help="the day of the round, 2026-11-28")],
    by: Annotated[str, typer.Option(help="code of the person who answers for the marks")],
) -> None:
    """Imports the marks of filled-in score sheets; empty cells are no marks."""
    settings = load_settings()
    locale = settings.locale
    on = typed.required_day("--day", day, locale)
    scheme = load_regulations(settings).scheme
    now = typed.town_now(settings)
    with existing_database(settings.database_url) as database, screen.long_work(file.name) as bar:
        found = import_sheets(
            database, commits_to(database), file, scheme, on, by, now, locale, bar
        )
    for sheet in found:
        _tell(sheet, locale)
    new, there = sum(len(sheet.new) for sheet in found), sum(sheet.there for sheet in found)
    screen.tell(say(locale, "office-sheets-imported", new=new, there=there))


def _tell(sheet: SheetFound, locale: str) -> None:
    screen.tell(
        say(
            locale,
            "office-sheets-read",
            sheet=sheet.title,
            households=sheet.households,
            new=len(sheet.new),
        )
    )
    empty = [code for code, items in sheet.missing.items() if len(items) == sheet.items]
    gaps = [
        f"{code} {_some(items, MOST_ITEMS, locale)}"
        for code, items in sheet.missing.items()
        if len(items) < sheet.items
    ]
    for key, named in (
        ("office-sheets-untouched", empty),
        ("office-sheets-missing", gaps),
        ("office-sheets-changed", sheet.changed),
    ):
        if named:
            screen.tell(say(locale, key, count=len(named), which=_some(named, MOST_NAMED, locale)))


def _some(names: Sequence[str], most: int, locale: str) -> str:
    return say(locale, "list-mark").join(names[:most]) + (" …" if len(names) > most else "")
