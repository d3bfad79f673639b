"""`xiangyue holidays`: a year's days off and make-up workdays come in from a notice's text."""

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.commands import screen, typed
from bot.office.commits import commits_to
from bot.office.errors import OfficeError
from bot.office.holidays import enter, entered, in_words, read_file
from bot.settings import load_settings
from bot.wiring import existing_database
from messages.catalogue import say


def holidays_(
    file: Annotated[Path | None, typer.Argument(help="the notice as a text file")] = None,
    year: Annotated[int | None, typer.Option(help="its year, where the text names none")] = None,
    show: Annotated[
        bool, typer.Option("--show", help="only show what it says, or without a file what is kept")
    ] = False,
) -> None:
    """Enters a year's holidays from the State Council's notice; all of it or nothing."""
    settings = load_settings()
    if file is None:
        if not show:
            raise OfficeError(say(settings.locale, "office-holidays-which"))
        with existing_database(settings.database_url) as database:
            screen.tell(entered(database, year, settings.locale))
        return
    now = typed.town_now(settings)
    notice = read_file(file, year or now.year + 1, settings.locale)
    screen.tell(f"{notice.year}")
    screen.tell(in_words(notice, settings.locale))
    if show:
        return
    with existing_database(settings.database_url) as database:
        kept = enter(commits_to(database), notice, ZoneInfo(settings.timezone), now)
    there = len(notice.days) - kept
    screen.tell(say(settings.locale, "office-holidays-entered", count=kept, there=there))
