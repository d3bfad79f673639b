"""The command `xiangyue`: every failure is one clear line and a non-zero exit."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.exc import DatabaseError

from bot.adapters.open311.discovery import PATH as OPEN311
from bot.adapters.telegram import examination
from bot.adapters.telegram.webhook import PATH
from bot.commands import (
    backups,
    books,
    export,
    goods,
    holidays,
    orders,
    personal_data,
    roster,
    score_sheets,
    screen,
)
from bot.demo import run_demo
from bot.logs import start_logging
from bot.office.commits import commits_to
from bot.office.doctor import examine, replay
from bot.office.errors import RegulationFaulty
from bot.office.finding import Finding
from bot.office.scheme_switch import require_former_versions
from bot.office.sheets.faults import ImportRefused
from bot.process_lock import only_process, while_held
from bot.serving import serve
from bot.settings import Settings, load_settings
from bot.timekeeping import RealTime
from bot.wiring import build_house, existing_database, load_regulations, migrated_database
from messages.catalogue import say
from storage.database import unfit
from storage.errors import HouseError

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


def main() -> None:
    """Runs the command; a failure of the house is told in one line."""
    try:
        app()
    except ImportRefused as refused:
        screen.tell_faults(refused.faults)
        sys.exit(f"xiangyue: {refused}")
    except RegulationFaulty as faulty:
        if len(faulty.lines) > 1:
            for line in faulty.lines:
                screen.tell(line)
        sys.exit(f"xiangyue: {faulty}")
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
    asyncio.run(run_demo(port, db, screen.tell))


@app.command()
def run() -> None:
    """Migrates, then runs the bot by the settings, one process at a time."""
    start_logging()
    settings = load_settings()
    regulations = load_regulations(settings)
    house = build_house(settings, regulations)
    with (
        only_process(settings.database_url) as lock,
        migrated_database(settings.database_url) as database,
    ):
        require_former_versions(database, regulations, settings.scheme)
        serving = serve(
            settings=settings,
            database=database,
            house=house,
            time=RealTime(),
            demo=False,
            ready=lambda address: screen.tell(_running(settings, address)),
        )
        asyncio.run(while_held(lock, serving))


@app.command()
def migrate() -> None:
    """Brings the database to the schema of this release."""
    settings = load_settings()
    with migrated_database(settings.database_url):
        screen.tell(say(settings.locale, "office-migrated"))


app.command(name="import")(roster.import_)
app.command(name="import-sheets")(score_sheets.import_sheets_)
app.command(name="import-orders")(orders.import_orders_)
app.command(name="import-goods")(goods.import_goods_)
app.command(name="backup")(backups.backup_)
app.command(name="restore")(backups.restore_)
app.add_typer(export.app, name="export")
app.command(name="invite")(roster.invite_)
app.command(name="settle")(books.settle)
app.command(name="simulate")(books.simulate_)
app.command(name="erase")(personal_data.erase_)
app.command(name="erase-caller")(personal_data.erase_caller_)
app.command(name="audit")(books.audit_)
app.command(name="holidays")(holidays.holidays_)


@app.command()
def doctor(
    replay_id: Annotated[
        int | None, typer.Option("--replay", help="take a quarantined message again")
    ] = None,
    telegram: Annotated[
        bool, typer.Option("--telegram", help="ask Telegram, step by step, what keeps people away")
    ] = False,
) -> None:
    """Looks the installation over; names the mend of whatever is not well."""
    settings = load_settings()
    if replay_id is not None:
        with existing_database(settings.database_url) as database:
            replay(commits_to(database), replay_id)
        screen.tell(say(settings.locale, "office-replayed", number=str(replay_id)))
        return
    if telegram:
        # What the library would say of an answer it cannot read is said by the finding.
        start_logging(logging.ERROR)
        screen.tell(examination.WHERE_LAWFUL)
        wrong = asyncio.run(_tell_each(examination.examine(settings)))
    else:
        wrong = sum(_tell(finding) for finding in examine(settings))
    if wrong:
        raise typer.Exit(1)


async def _tell_each(findings: AsyncIterator[Finding]) -> int:
    return sum([_tell(finding) async for finding in findings])


def _tell(finding: Finding) -> bool:
    """Whether something is wrong."""
    wrong = bool(finding.mend)
    screen.tell(f"!! {finding.what}: {finding.mend}" if wrong else f"ok {finding.what}")
    return wrong


_PLATFORM = "Telegram"


def _running(settings: Settings, address: str) -> str:
    """What is said once the program runs: which doors are open, and where."""
    locale = settings.locale
    doors = []
    if settings.web == "on":
        doors.append(say(locale, "running-web", address=f"{settings.public_url}/"))
    if settings.telegram_token and settings.telegram_mode == "webhook":
        address_there = f"{settings.public_url}{PATH}"
        doors.append(say(locale, "running-webhook", platform=_PLATFORM, address=address_there))
    elif settings.telegram_token:
        doors.append(say(locale, "running-polling", platform=_PLATFORM))
    if settings.api_keys:
        where = settings.public_url or address.rstrip("/")
        doors.append(say(locale, "running-open311", address=f"{where}{OPEN311}"))
    if doors:
        return say(locale, "running", doors=tuple(doors), address=address)
    return say(
        locale,
        "running-without-door",
        address=address,
        platform=_PLATFORM,
        setting="XIANGYUE_TELEGRAM_TOKEN",
    )
