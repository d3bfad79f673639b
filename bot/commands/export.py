"""`xiangyue export`: the roster, the ledger, results and score sheets as workbooks."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen
from bot.office.export_place import require_place
from bot.office.export_roster import export_roster
from bot.office.roster_sheets import SHEETS
from bot.settings import load_settings
from bot.wiring import existing_database
from messages.catalogue import say

app = typer.Typer(no_args_is_help=True, help="Writes what the office keeps as Excel workbooks.")

Out = Annotated[Path, typer.Argument(help="the workbook to write, .xlsx")]
Force = Annotated[bool, typer.Option("--force", help="replace a file that is there")]


@app.command()
def roster(
    out: Out,
    village: Annotated[str | None, typer.Option(help="code of one village")] = None,
    force: Force = False,
) -> None:
    """The roster, in the form that `import` reads back."""
    settings = load_settings()
    require_place(out, force=force, locale=settings.locale)
    with existing_database(settings.database_url) as database:
        written, refused = export_roster(database, out, village, settings.locale)
    screen.tell_faults(tuple(refused))
    titles = {sheet.code: sheet.title for sheet in SHEETS}
    counts = "、".join(f"{titles[code]} {count}" for code, count in written.items())
    screen.tell(say(settings.locale, "office-export-roster", file=str(out), counts=counts))
    if refused:
        screen.tell(say(settings.locale, "office-export-refused", count=len(refused)))
