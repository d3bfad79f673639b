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
        "decided_proposal_is_never_changed",
        "decided_objection_is_never_changed",
        "disputed_line_is_not_reversed",
        "ledger_is_never_changed",
        "ledger_is_never_shortened",
        "objection_is_never_removed",
        "order_is_never_removed",
        "order_is_never_rewritten",
        "proposal_is_never_removed",
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
        "claim_is_never_removed",
        "claim_is_never_rewritten",
        "confirmed_mark_is_never_added",
        "confirmed_mark_is_never_changed",
        "confirmed_mark_is_never_removed",
        "earlier_mark_is_never_changed",
        "earlier_mark_is_never_removed",
        "score_is_tallied",
        "score_taken_back_is_tallied",
        "seal_is_never_changed",
        "seal_is_never_removed",
        "spending_never_overdraws",
        "period_record_is_never_changed",
        "period_record_is_never_removed",
        "shop_order_is_never_changed",
        "shop_order_is_never_removed",
        "improvement_is_never_rewritten",
        "improvement_is_never_removed",
        "improvement_act_is_never_changed",
        "improvement_act_is_never_removed",
        "data_request_is_never_changed",
        "data_request_is_never_removed",
        "restriction_is_never_rewritten",
        "restriction_is_never_removed",
        "stock_in_is_never_changed",
        "stock_in_is_never_removed",
        "wall_look_is_never_changed",
        "wall_look_is_never_removed",
        "picture_wall_is_never_changed",
        "picture_wall_is_never_removed",
        "wall_picture_is_never_changed",
        "wall_picture_is_never_removed",
        "photo_gone_is_never_changed",
        "photo_gone_is_never_removed",
        "household_service_is_never_changed",
        "household_service_is_never_removed",
        "household_shown_anew_is_counted",
        "unit_table_is_never_changed",
        "unit_table_is_never_removed",
        "head_named_anew_is_counted",
        "another_head_is_counted",
        "special_task_is_never_rewritten",
        "special_task_is_closed_once",
        "special_task_is_never_removed",
        "special_answer_is_never_changed",
        "special_answer_is_never_removed",
        "case_verdict_is_never_changed",
        "case_verdict_is_never_removed",
    }
)
"""The triggers that keep as they are: the ledger, what was published and what was answered, orders,
invoices, panels' marks, honours, claims, what was proposed, what meetings passed, what the roster
was, picture walls, photos that went, who was served in person, tables of units, what was asked and
answered in temporary tasks, and what was decided of cases; and those that tally scores, or count
how often households are shown otherwise."""

TRUNCATE_GUARDS = frozenset(
    {
        "ledger_is_never_emptied",
        "objection_is_never_emptied",
        "orders_are_never_emptied",
        "proposal_is_never_emptied",
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
        "claim_is_never_emptied",
        "confirmed_mark_is_never_emptied",
        "earlier_mark_is_never_emptied",
        "seal_is_never_emptied",
        "period_record_is_never_emptied",
        "shop_order_is_never_emptied",
        "improvement_is_never_emptied",
        "improvement_act_is_never_emptied",
        "data_request_is_never_emptied",
        "restriction_is_never_emptied",
        "stock_in_is_never_emptied",
        "wall_look_is_never_emptied",
        "picture_wall_is_never_emptied",
        "wall_picture_is_never_emptied",
        "photo_gone_is_never_emptied",
        "household_service_is_never_emptied",
        "special_task_is_never_emptied",
        "special_answer_is_never_emptied",
        "case_verdict_is_never_emptied",
        "unit_table_is_never_emptied",
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
