"""Objections to published points, and a ledger whose lines are taken back once at most."""

import sqlalchemy as sa
from alembic import op

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
    _guard(op.get_bind().dialect.name)


def _one(name: str, table: str, columns: list[str], rows: str) -> None:
    where = sa.text(rows)
    op.create_index(name, table, columns, unique=True, sqlite_where=where, postgresql_where=where)


GUARDS = (
    ("decided_objection_is_never_changed", "UPDATE", "objection", "OLD.state <> 'open'"),
    ("objection_is_never_removed", "DELETE", "objection", ""),
    (
        "disputed_line_is_not_reversed",
        "INSERT",
        "ledger",
        "NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM objection "
        "WHERE ledger_id = NEW.reverses AND state = 'open' "
        "AND NEW.source <> 'objection:' || id || ':reversal')",
    ),
)
"""Name, act, table, and when it is refused (empty: always)."""


def _guard(dialect: str) -> None:
    """A decided objection stays as it is, and what is disputed changes by its decision alone."""
    for name, act, table, when_refused in GUARDS:
        refused = when_refused.replace(":", "\\:")  # no name of a value
        if dialect == "sqlite":
            when = f"WHEN {refused} " if refused else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {act} ON {table} {when}"
                f"BEGIN SELECT RAISE(ABORT, '{name}'); END"
            )
        else:
            row = "OLD" if act == "DELETE" else "NEW"
            _refuse(name, act, table, "ROW", refused or "TRUE", row)
    if dialect == "postgresql":
        _refuse("objection_is_never_emptied", "TRUNCATE", "objection", "STATEMENT", "TRUE", "NULL")


def _refuse(name: str, act: str, table: str, each: str, refused: str, row: str) -> None:
    """A trigger of PostgreSQL that fires also for whoever replays rows from elsewhere."""
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {refused} THEN RAISE EXCEPTION '{name}' "
        f"USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN {row}; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH {each} EXECUTE FUNCTION {name}()"
    )
    op.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}")
