"""Brings a database to the schema of this release, and proves that the ledger is guarded."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from storage.database import Database
from storage.errors import DatabaseUnfit

LEDGER_TRIGGERS = frozenset({"ledger_is_never_changed", "ledger_is_never_shortened"})


def migrate(database: Database) -> None:
    """Runs every migration that has not run yet, in one transaction each."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def require_migrated(database: Database) -> None:
    """Raises DatabaseUnfit if there is no schema or the ledger's triggers are missing."""
    with database.reading() as connection:
        if not inspect(connection).has_table("ledger"):
            raise DatabaseUnfit("the database is empty; run: xiangyue migrate")
        missing = LEDGER_TRIGGERS - _triggers(connection)
    if missing:
        raise DatabaseUnfit(
            f"the ledger is unguarded: trigger {', '.join(sorted(missing))} is missing; "
            "restore the database from a backup"
        )


def _triggers(connection: Connection) -> frozenset[str]:
    rows = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    return frozenset(row[0] for row in rows)
