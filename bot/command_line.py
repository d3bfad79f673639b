"""The command `xiangyue`: every failure is one clear line and a non-zero exit."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from sqlalchemy.exc import DatabaseError

from bot.demo import run_demo
from bot.logs import start_logging
from bot.office.audit import audit
from bot.office.commits import commits_to
from bot.office.doctor import examine, replay
from bot.office.errors import OfficeError
from bot.office.invite import invite, write_invitations
from bot.office.regulations import load_scheme
from bot.office.roster_faults import Fault, ImportRefused
from bot.office.roster_import import import_workbook
from bot.office.roster_template import write_template
from bot.office.settle import settle_period
from bot.office.simulate import simulate as run_simulation
from bot.process_lock import only_process
from bot.serving import serve
from bot.settings import Settings, load_settings
from bot.timekeeping import RealTime
from bot.wiring import (
    build_house,
    existing_database,
    load_regulations,
    migrated_database,
)
from handlers.invite import one_time_link
from rules.roles import Role
from storage.database import unfit
from storage.errors import HouseError
from storage.store import Store

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
_out = Console()


def main() -> None:
    """Runs the command; a failure of the house is told in one line."""
    try:
        app()
    except ImportRefused as refused:
        _table_of(refused.faults)
        sys.exit(f"xiangyue: {refused}")
    except (HouseError, OSError) as error:
        sys.exit(f"xiangyue: {error}")
    except DatabaseError as error:
        sys.exit(f"xiangyue: {unfit(error)}")


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8765,
    db: Annotated[Path, typer.Option()] = Path("data/demo.sqlite3"),
) -> None:
    """Runs the sample town on this machine; a fresh file is filled, an existing one goes on."""
    start_logging()
    asyncio.run(run_demo(port, db, _out.print))


@app.command()
def run() -> None:
    """Migrates, then runs the bot by the settings, one process at a time."""
    start_logging()
    settings = load_settings()
    regulations = load_regulations(settings)
    house = build_house(settings, regulations)
    with only_process(settings.database_url), migrated_database(settings.database_url) as database:
        asyncio.run(
            serve(
                settings=settings,
                database=database,
                house=house,
                time=RealTime(),
                demo=False,
                ready=lambda address: _out.print(_running(settings, address)),
            )
        )


@app.command()
def migrate() -> None:
    """Brings the database to the schema of this release."""
    with migrated_database(load_settings().database_url):
        _out.print("the database is up to date")


@app.command(name="import")
def import_(
    file: Annotated[Path | None, typer.Argument()] = None,
    template: Annotated[Path | None, typer.Option(help="write an empty workbook here")] = None,
) -> None:
    """Imports areas, people, roles, households, members and points from one workbook."""
    if template is not None:
        write_template(template)
        _out.print(f"written: {template}")
    if file is None:
        if template is None:
            raise OfficeError("name a workbook, or --template FILE.xlsx for an empty one")
        return
    settings = load_settings()
    regulations = load_regulations(settings)
    with (
        migrated_database(settings.database_url) as database,
        Progress(console=_out, transient=True) as progress,
    ):
        bar = progress.add_task("import")
        imported = import_workbook(
            database,
            commits_to(database),
            file,
            regulations.scheme,
            regulations.items,
            _town_now(settings),
            lambda done, total: progress.update(bar, completed=done, total=total),
            settings.locale,
        )
    _table_of(imported.warnings)
    added = ", ".join(f"{count} {sheet}" for sheet, count in imported.added.items() if count)
    _out.print(f"imported: {added or 'nothing new'}")


@app.command(name="invite")
def invite_(
    people: Annotated[list[str] | None, typer.Argument(help="codes of people")] = None,
    role: Annotated[Role | None, typer.Option(help="only who holds this role")] = None,
    slips: Annotated[Path | None, typer.Option(help="write the codes to this workbook")] = None,
) -> None:
    """Makes binding codes for these people, or for everybody who has no account yet."""
    settings = load_settings()
    with existing_database(settings.database_url) as database:
        made = invite(commits_to(database), _town_now(settings), people or None, role)
    if slips is not None:
        write_invitations(slips, made, settings.public_url)
    for each in made:
        link = one_time_link(settings.public_url, each.code)
        # A line each and never cut, so that a link can be copied on any terminal.
        _out.print(each.person.code, each.person.name, each.spoken, link, sep="  ", soft_wrap=True)


@app.command()
def settle(
    period: str,
    village: Annotated[str | None, typer.Option(help="code of one village")] = None,
) -> None:
    """Works out a month's points; the clock publishes them on their day."""
    settings = load_settings()
    regulations = load_regulations(settings)
    with existing_database(settings.database_url) as database:
        settle_period(database, regulations, period, village, datetime.now(UTC), _out.print)


@app.command()
def simulate(
    scheme: str,
    households: Annotated[Path, typer.Option()],
    scores: Annotated[Path, typer.Option()],
    period: Annotated[str, typer.Option()],
    out: Annotated[Path, typer.Option()],
    from_: Annotated[str | None, typer.Option("--from")] = None,
) -> None:
    """Works out a period by a scheme from two CSV files, without a database."""
    run_simulation(load_scheme(scheme), households, scores, period, from_, out)


@app.command(name="audit")
def audit_() -> None:
    """Proves ledgers, balances and publications from the rows alone."""
    with _reading() as store:
        faults = list(audit(store))
    for fault in faults:
        _out.print(fault)
    if faults:
        raise OfficeError("the books do not fit; nothing was changed")
    _out.print("every ledger, balance and publication fits")


@app.command()
def doctor(
    replay_id: Annotated[
        int | None, typer.Option("--replay", help="take a quarantined message again")
    ] = None,
) -> None:
    """Looks the installation over; names the mend of whatever is not well."""
    settings = load_settings()
    if replay_id is not None:
        with existing_database(settings.database_url) as database:
            replay(commits_to(database), replay_id)
        _out.print(f"message {replay_id} will be taken again")
        return
    findings = list(examine(settings))
    for finding in findings:
        _out.print(f"{'!!' if finding.mend else 'ok'} {finding.what}", finding.mend)
    if any(finding.mend for finding in findings):
        raise typer.Exit(1)


def _running(settings: Settings, address: str) -> str:
    """What is said once the program runs."""
    if settings.web == "on":
        return f"running; the web chat is at {settings.public_url}/ (listening at {address})"
    return (
        f"running, but no door is open and nobody can write (only {address}health answers); "
        "XIANGYUE_WEB=on with XIANGYUE_PUBLIC_URL opens the web chat"
    )


@contextmanager
def _reading() -> Iterator[Store]:
    with (
        existing_database(load_settings().database_url) as database,
        database.reading() as connection,
    ):
        yield Store(connection)


def _town_now(settings: Settings) -> datetime:
    return datetime.now(ZoneInfo(settings.timezone))


def _table_of(faults: tuple[Fault, ...]) -> None:
    if not faults:
        return
    table = Table("sheet", "row", "column", "reason")
    for fault in faults:
        table.add_row(fault.sheet, str(fault.row or ""), fault.column, fault.reason())
    _out.print(table)
