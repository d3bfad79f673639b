"""`xiangyue backup` and `restore`: the whole house put by, and put back."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.office.backup import back_up
from bot.office.restore import restore
from bot.process_lock import only_process
from bot.settings import load_settings
from bot.wiring import existing_database
from messages.catalogue import say

Folder = Annotated[Path, typer.Argument(help="the backup's folder")]


def backup_(folder: Folder) -> None:
    """Copies database and media into a new folder, while the bot runs."""
    settings = load_settings()
    locale = settings.locale
    with (
        existing_database(settings.database_url) as database,
        screen.long_work(folder.name) as progress,
    ):
        made = back_up(
            database, settings.media_dir, folder, typed.town_now(settings), locale, progress
        )
    screen.tell(say(locale, "office-backed-up", folder=str(folder), count=len(made.media)))
    if not made.has_database:
        screen.tell(say(locale, "office-backup-of-server"))


def restore_(folder: Folder) -> None:
    """Puts a backup back where the settings point, if nothing is there yet."""
    settings = load_settings()
    locale = settings.locale
    with (
        only_process(settings.database_url),
        screen.long_work(folder.name) as progress,
    ):
        found = restore(folder, settings.database_url, settings.media_dir, locale, progress)
    made_at = f"{found.made_at:%Y-%m-%d %H:%M}"
    screen.tell(say(locale, "office-restored", made_at=made_at, count=len(found.media)))
    if not found.has_database:
        screen.tell(say(locale, "office-restore-server-too"))
