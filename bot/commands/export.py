"""`xiangyue export`: the roster, cases, the ledger, results and score sheets as workbooks."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.commands.screen import long_work
from bot.office.commits import commits_to
from bot.office.exports.cases import export_cases
from bot.office.exports.ledger import Days, export_ledger
from bot.office.exports.person import export_person
from bot.office.exports.place import require_place
from bot.office.exports.printed import Paper, export_printed
from bot.office.exports.results import export_results
from bot.office.exports.roster import export_roster
from bot.office.exports.score_sheets import export_sheets
from bot.office.exports.task import export_task
from bot.office.goods.export import export_goods
from bot.office.roster.sheets import roster_sheets
from bot.settings import load_settings
from bot.wiring import existing_database, load_regulations
from messages.catalogue import say
from storage.files import FileFolder

app = typer.Typer(no_args_is_help=True, help="Writes what the office keeps as Excel workbooks.")

Out = Annotated[Path, typer.Argument(help="the workbook to write, .xlsx")]
Village = Annotated[str, typer.Option(help="code of the village")]
Period = Annotated[str, typer.Option(help="as the scheme counts: 2026-11, 2026Q4 or 2026")]
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
    with existing_database(settings.database_url) as database, long_work(out.name) as progress:
        written, refused = export_roster(database, out, village, settings.locale, progress)
    screen.tell_faults(tuple(refused))
    titles = {sheet.code: sheet.title for sheet in roster_sheets(settings.locale)}
    counts = tuple(f"{titles[code]} {count}" for code, count in written.items())
    screen.tell(say(settings.locale, "office-export-roster", file=str(out), counts=counts))
    if refused:
        screen.tell(say(settings.locale, "office-export-refused", count=len(refused)))


@app.command()
def ledger(
    out: Out,
    village: Village,
    from_: Annotated[str | None, typer.Option("--from", help="first day, 2026-11-01")] = None,
    to: Annotated[str | None, typer.Option(help="last day")] = None,
    force: Force = False,
) -> None:
    """Every line of a village's ledger, with the chain's head and each line's hash."""
    settings = load_settings()
    locale = settings.locale
    days = Days(typed.day("--from", from_, locale), typed.day("--to", to, locale))
    require_place(out, force=force, locale=locale)
    scheme = load_regulations(settings).scheme
    with existing_database(settings.database_url) as database, long_work(out.name) as progress:
        count = export_ledger(
            database, scheme, out, village, days, typed.town_now(settings), locale, progress
        )
    screen.tell(say(locale, "office-export-ledger", file=str(out), count=count))


@app.command()
def cases(
    out: Out,
    from_: Annotated[str | None, typer.Option("--from", help="first day, 2026-11-01")] = None,
    to: Annotated[str | None, typer.Option(help="last day")] = None,
    village: Annotated[str | None, typer.Option(help="code of one village")] = None,
    force: Force = False,
) -> None:
    """Every case filed on these days, and the figures by grid, unit and grid worker."""
    settings = load_settings()
    locale = settings.locale
    days = Days(typed.day("--from", from_, locale), typed.day("--to", to, locale))
    require_place(out, force=force, locale=locale)
    regulations, now = load_regulations(settings), typed.town_now(settings)
    with existing_database(settings.database_url) as database, long_work(out.name) as progress:
        count = export_cases(database, regulations, out, village, days, now, locale, progress)
    screen.tell(say(locale, "office-export-cases", file=str(out), count=count))


@app.command()
def results(
    out: Out,
    village: Village,
    period: Period,
    public: Annotated[
        bool,
        typer.Option("--public", help="only what a group may see: no deductions, masked names"),
    ] = False,
    force: Force = False,
) -> None:
    """A settled period's figures by rank."""
    settings = load_settings()
    locale = settings.locale
    require_place(out, force=force, locale=locale)
    scheme = load_regulations(settings).scheme
    now = typed.town_now(settings)
    with existing_database(settings.database_url) as database:
        settlement = export_results(
            database, scheme, out, village, period, now, locale, public=public
        )
    revision = str(settlement.revision)
    screen.tell(say(locale, "office-export-results", file=str(out), revision=revision))
    if public and settlement.published_at is None:
        screen.tell(say(locale, "office-results-unpublished"))


@app.command()
def printed(
    out: Annotated[Path, typer.Argument(help="the file to write, .pdf")],
    village: Village,
    period: Period,
    revision: Annotated[int | None, typer.Option(help="which version; the newest if none")] = None,
    paper: Annotated[Paper, typer.Option(help="A4, or A3 in larger type")] = Paper.A4,
    force: Force = False,
) -> None:
    """A publication for the notice board: period, telephone, last day, signature and seal."""
    settings = load_settings()
    locale = settings.locale
    require_place(out, force=force, locale=locale, ending=".pdf")
    today = typed.town_now(settings).date()
    with existing_database(settings.database_url) as database:
        shown = export_printed(database, out, village, period, revision, paper, today, locale)
    revised, count = str(shown.settlement.revision), len(shown.lines)
    screen.tell(say(locale, "office-export-printed", file=str(out), count=count, revision=revised))


@app.command()
def sheets(
    out: Out,
    village: Village,
    period: Period,
    grid: Annotated[str | None, typer.Option(help="code of one grid")] = None,
    force: Force = False,
) -> None:
    """Score sheets for a round on paper; `import-sheets` reads them back."""
    settings = load_settings()
    locale = settings.locale
    require_place(out, force=force, locale=locale)
    scheme = load_regulations(settings).scheme
    with existing_database(settings.database_url) as database:
        written = export_sheets(database, scheme, out, village, period, grid, locale)
    counts = {"sheets": written.sheets, "households": written.households}
    screen.tell(say(locale, "office-export-sheets", file=str(out), **counts))
    if written.settled:
        screen.tell(say(locale, "office-sheets-settled", period=period))


@app.command()
def goods(out: Out, village: Village, force: Force = False) -> None:
    """A village's points shop: goods and invoices, in the form that `import-goods` reads back."""
    settings = load_settings()
    require_place(out, force=force, locale=settings.locale)
    with existing_database(settings.database_url) as database:
        shelf, invoices = export_goods(database, out, village, settings.locale)
    counts = {"goods": shelf, "invoices": invoices}
    screen.tell(say(settings.locale, "office-export-goods", file=str(out), **counts))


@app.command()
def task(
    number: Annotated[str, typer.Argument(help="number of the task, T2026-001")],
    out: Out,
    force: Force = False,
) -> None:
    """A temporary task: every answer, the totals, and who is missing."""
    settings = load_settings()
    locale = settings.locale
    require_place(out, force=force, locale=locale)
    zone = load_regulations(settings).zone
    with existing_database(settings.database_url) as database:
        done = export_task(database, out, number, typed.town_now(settings), zone, locale)
    counts = {"done": str(len(done.answers)), "missing": str(len(done.missing))}
    screen.tell(say(locale, "office-export-task", file=str(out), **counts))


@app.command()
def person(
    code: Annotated[str, typer.Argument(help="code of the person")],
    out: Annotated[Path, typer.Argument(help="a new folder")],
    asked_by: Annotated[str, typer.Option(help="who asked, and how: it is written down")],
) -> None:
    """Everything kept of one person, and the files they sent, for that person alone."""
    settings = load_settings()
    with existing_database(settings.database_url) as database:
        handed = export_person(
            database,
            commits_to(database),
            FileFolder(settings.media_dir),
            out,
            code,
            asked_by,
            typed.town_now(settings),
            settings.locale,
        )
    counts = {"rows": handed.rows, "files": handed.files, "missing": handed.missing}
    screen.tell(say(settings.locale, "office-export-person", folder=str(out), **counts))
