"""Objections to published points, and a ledger whose lines are taken back once at most."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "objection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("village_id", sa.Integer(), nullable=False),
        sa.Column("settlement_id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("ledger_id", sa.Integer(), nullable=True),
        sa.Column("filed_by", sa.Integer(), nullable=False),
        sa.Column("filed_as", sa.String(), nullable=False),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("noticed", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reviewer_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("text_digest", sa.String(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'upheld', 'rejected')", name="objection_state"),
        sa.CheckConstraint(
            "(state = 'open') = (decided_at IS NULL) AND (state = 'open') = (reviewer_id IS NULL)",
            name="objection_is_decided_by_somebody",
        ),
        sa.ForeignKeyConstraint(["village_id"], ["area.id"]),
        sa.ForeignKeyConstraint(["settlement_id"], ["settlement.id"]),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"]),
        sa.ForeignKeyConstraint(["ledger_id"], ["ledger.id"]),
        sa.ForeignKeyConstraint(["filed_by"], ["person.id"]),
        sa.ForeignKeyConstraint(["reviewer_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("village_id", "number"),
    )
    op.create_index("ix_objection_settlement", "objection", ["settlement_id", "state"])
    op.create_index("ix_objection_household", "objection", ["household_id", "id"])
    op.create_index("ix_objection_village", "objection", ["village_id", "state", "id"])
    _one(
        "ux_objection_open_line",
        "objection",
        ["ledger_id"],
        "state = 'open' AND ledger_id IS NOT NULL",
    )
    _one(
        "ux_objection_open_other",
        "objection",
        ["settlement_id", "household_id"],
        "state = 'open' AND ledger_id IS NULL",
    )
    _one("ux_ledger_reverses", "ledger", ["reverses"], "reverses IS NOT NULL")
    op.create_table(
        "objection_text",
        sa.Column("objection_id", sa.Integer(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["objection_id"], ["objection.id"]),
        sa.PrimaryKeyConstraint("objection_id"),
    )
    op.create_table(
        "objection_media",
        sa.Column("objection_id", sa.Integer(), nullable=False),
        sa.Column("media_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["objection_id"], ["objection.id"]),
        sa.ForeignKeyConstraint(["media_id"], ["media.id"]),
        sa.PrimaryKeyConstraint("objection_id", "media_id"),
    )
    op.create_table(
        "settlement_held",
        sa.Column("settlement_id", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["settlement_id"], ["settlement.id"]),
        sa.PrimaryKeyConstraint("settlement_id"),
    )
    put_up(GUARDS, NEVER_EMPTIED)


def _one(name: str, table: str, columns: list[str], rows: str) -> None:
    where = sa.text(rows)
    op.create_index(name, table, columns, unique=True, sqlite_where=where, postgresql_where=where)


GUARDS = (
    Guard("decided_objection_is_never_changed", "UPDATE", "objection", "OLD.state <> 'open'"),
    Guard("objection_is_never_removed", "DELETE", "objection"),
    Guard(
        "disputed_line_is_not_reversed",
        "INSERT",
        "ledger",
        "NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM objection "
        "WHERE ledger_id = NEW.reverses AND state = 'open' "
        "AND NEW.source <> 'objection:' || id || ':reversal')",
    ),
)
"""A decided objection stays as it is, and what is disputed changes by its decision alone."""
NEVER_EMPTIED = (("objection_is_never_emptied", "objection"),)
