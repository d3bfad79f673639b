"""From settings to a house and its database: what every command needs, made in one place."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.office.errors import OfficeError
from bot.office.item_files import load_items
from bot.office.regulations import load_places, load_plan, load_room, load_schemes
from bot.settings import Settings
from bot.workdays import is_workday, knows_year
from handlers.flows import FLOWS
from handlers.house import House
from handlers.regulations import Regulations
from storage.database import Database, open_database
from storage.migrate import migrate, require_migrated


def load_regulations(settings: Settings) -> Regulations:
    """The town's item list, places, points scheme and plan. Raises OfficeError."""
    zone = ZoneInfo(settings.timezone)
    versions = load_schemes(settings.scheme)
    plan = load_plan(settings.plan, zone)
    regulations = Regulations(
        items=load_items(settings.items),
        scheme=versions[0],
        plan=plan,
        room=load_room(settings.room, plan.burden),
        is_workday=is_workday,
        versions=versions,
        places=load_places(settings.places),
        knows_year=knows_year,
    )
    return regulations.as_of(datetime.now(UTC))


def build_house(settings: Settings, regulations: Regulations) -> House:
    """Everything a step may know that is not in the database."""
    return House(
        regulations=regulations,
        flows=FLOWS,
        bot_name=settings.bot_name,
        locale=settings.locale,
        link_before_code=settings.link_before_code,
        link_before_honour=settings.link_before_honour,
    )


@contextmanager
def migrated_database(url: str) -> Iterator[Database]:
    """The database at the schema of this release, guarded and open while the block lasts."""
    database = open_database(url)
    try:
        migrate(database)
        require_migrated(database)
        yield database
    finally:
        database.close()


@contextmanager
def existing_database(url: str) -> Iterator[Database]:
    """A database that is already there and migrated. Raises DatabaseUnfit."""
    database = open_database(url)
    try:
        require_migrated(database)
        yield database
    finally:
        database.close()


def sqlite_url(file: Path) -> str:
    """The URL of a SQLite file. Raises OfficeError for a folder."""
    if file.is_dir():
        raise OfficeError(f"{file}: this is a folder; name a file")
    return f"sqlite:///{file.absolute()}"
