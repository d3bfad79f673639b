"""`xiangyue import-goods`: the points shop's goods and invoices come in."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.commands.templates import write_empty
from bot.office.commits import commits_to
from bot.office.errors import OfficeError
from bot.office.goods.export import write_goods_template
from bot.office.goods.importing import import_goods
from bot.settings import load_settings
from bot.wiring import existing_database
from messages.catalogue import say


def import_goods_(
    file: Annotated[Path | None, typer.Argument(help="a goods workbook")] = None,
    village: Annotated[str | None, typer.Option(help="code of the village")] = None,
    by: Annotated[str | None, typer.Option(help="code of the person who answers for it")] = None,
    template: Annotated[Path | None, typer.Option(help="write an empty workbook here")] = None,
    force: Annotated[bool, typer.Option("--force", help="replace a file that is there")] = False,
) -> None:
    """Imports a village's goods and invoices from a workbook; all of it or nothing."""
    settings = load_settings()
    if template is not None:
        write_empty(write_goods_template, template, settings.locale, force=force)
    if file is None or village is None:
        if template is None:
            raise OfficeError(say(settings.locale, "office-goods-name-both"))
        return
    with existing_database(settings.database_url) as database:
        imported = import_goods(
            commits_to(database), file, village, by, typed.town_now(settings), settings.locale
        )
    screen.tell(
        say(
            settings.locale,
            "office-goods-imported",
            added=imported.added,
            changed=imported.changed,
            there=imported.there,
            bought=imported.bought,
            again=imported.bought_there,
        )
    )
