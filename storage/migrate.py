"""Brings a database to the schema of this release, and proves that what is frozen is guarded."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from storage import postgresql, sqlite
from storage.database import Database
from storage.errors import DatabaseUnfit

GUARDS = frozenset(
    {
        "decided_objection_is_never_changed",
        "disputed_line_is_not_reversed",
        "ledger_is_never_changed",
        "ledger_is_never_shortened",
        "objection_is_never_removed",
        "order_is_never_removed",
        "order_is_never_rewritten",
        "publication_is_never_changed",
        "publication_is_never_removed",
        "published_result_is_never_added",
        "published_result_is_never_changed",
        "published_result_is_never_removed",
        "participation_is_never_rewritten",
        "participation_is_never_removed",
        "roster_change_is_never_changed",
        "roster_change_is_never_removed",
        "roster_outcome_is_never_changed",
        "roster_outcome_is_never_removed",
        "honour_is_never_added_later",
        "honour_is_never_changed",
        "honour_is_never_removed",
        "honour_lot_is_never_changed",
        "honour_lot_is_never_removed",
        "honour_passed_over_is_never_changed",
        "honour_passed_over_is_never_removed",
        "honour_selection_is_never_changed",
        "honour_selection_is_never_removed",
        "honour_withdrawal_is_never_changed",
        "honour_withdrawal_is_never_removed",
        "confirmed_mark_is_never_added",
        "confirmed_mark_is_never_changed",
        "confirmed_mark_is_never_removed",
        "earlier_mark_is_never_changed",
        "earlier_mark_is_never_removed",
        "score_is_tallied",
        "score_taken_back_is_tallied",
        "spending_never_overdraws",
        "stock_in_is_never_changed",
        "stock_in_is_never_removed",
    }
)
"""The triggers that keep as they are: the ledger, what was published and what was answered, orders,
invoices, panels' marks, honours and what the roster was; and those that tally scores."""

TRUNCATE_GUARDS = frozenset(
    {
        "ledger_is_never_emptied",
        "objection_is_never_emptied",
        "orders_are_never_emptied",
        "publication_is_never_emptied",
        "published_result_is_never_emptied",
        "participation_is_never_emptied",
        "roster_change_is_never_emptied",
        "roster_outcome_is_never_emptied",
        "honour_is_never_emptied",
        "honour_lot_is_never_emptied",
        "honour_passed_over_is_never_emptied",
        "honour_selection_is_never_emptied",
        "honour_withdrawal_is_never_emptied",
        "confirmed_mark_is_never_emptied",
        "earlier_mark_is_never_emptied",
        "stock_in_is_never_emptied",
    }
)
"""PostgreSQL empties a table past the triggers of its rows; these refuse that."""


def migrate(database: Database) -> None:
    """Runs every migration that has not run yet, in one transaction each.

    Raises DatabaseUnfit for a database that a newer release has written.
    """
    config = _config()
    with database.reading() as connection:
        _require_known(connection)
    with database.writing() as connection:
        if connection.dialect.name == "postgresql":
            postgresql.lift_limits(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.dialect.name == "postgresql":
            postgresql.order_by_code_point(connection)
            connection.commit()


def require_migrated(database: Database) -> None:
    """Raises DatabaseUnfit if the schema is not this release's or a guard is missing."""
    with database.reading() as connection:
        if not inspect(connection).has_table("ledger"):
            raise DatabaseUnfit("the database is empty; run: xiangyue migrate")
        _require_known(connection)
        if _revision(connection) != ScriptDirectory.from_config(_config()).get_current_head():
            raise DatabaseUnfit("the database is of an older release; run: xiangyue migrate")
        missing = _missing_guards(connection)
    if missing:
        raise DatabaseUnfit(
            "the ledger, an order, what was published or the roster's past is unguarded: "
            f"trigger {', '.join(sorted(missing))} is missing; "
            "restore the database from a backup"
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _revision(connection: Connection) -> str | None:
    """The last migration that has run."""
    return MigrationContext.configure(connection).get_current_revision()


def _require_known(connection: Connection) -> None:
    revision = _revision(connection)
    known = {each.revision for each in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise DatabaseUnfit(
            f"the database is of a newer release (schema {revision}); install that release"
        )


def _missing_guards(connection: Connection) -> frozenset[str]:
    if connection.dialect.name == "postgresql":
        return GUARDS.union(TRUNCATE_GUARDS) - postgresql.triggers(connection)
    return GUARDS - sqlite.triggers(connection)
