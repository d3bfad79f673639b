"""`xiangyue import-orders`: a hotline's orders (12345) come in."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.commands.templates import write_empty
from bot.office.commits import commits_to
from bot.office.errors import OfficeError
from bot.office.hotline.importing import import_orders, write_orders_template
from bot.settings import load_settings
from bot.wiring import existing_database, load_regulations
from messages.catalogue import say


def import_orders_(
    file: Annotated[
        Path | None, typer.Argument(help="a workbook of orders, our form or the hotline's table")
    ] = None,
    by: Annotated[
        str | None, typer.Option(help="code of the person of the command room who brings them in")
    ] = None,
    template: Annotated[Path | None, typer.Option(help="write an empty workbook here")] = None,
    force: Annotated[bool, typer.Option("--force", help="replace a file that is there")] = False,
) -> None:
    """Receives a hotline's orders from a workbook; all of it or nothing, and each number once."""
    settings = load_settings()
    if template is not None:
        write_empty(write_orders_template, template, settings.locale, force=force)
    if file is None or by is None:
        if template is None:
            raise OfficeError(say(settings.locale, "office-orders-name-both"))
        return
    regulations = load_regulations(settings)
    with existing_database(settings.database_url) as database:
        imported = import_orders(
            commits_to(database),
            file,
            by,
            regulations.items,
            typed.town_now(settings),
            settings.locale,
        )
    screen.tell(
        say(settings.locale, "office-orders-imported", new=imported.new, there=imported.there)
    )
