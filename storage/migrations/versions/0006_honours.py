"""Honours: confirmed selections are frozen; a mistake is withdrawn by a row of its own."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "honour_selection",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("settlement_id", sa.Integer(), sa.ForeignKey("settlement.id"), nullable=False),
        sa.Column("honour", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("yuan", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.UniqueConstraint("village_id", "honour", "period", "round"),
        sa.CheckConstraint("count >= 1 AND count <= places", name="ck_honour_selection_places"),
    )
    op.create_index("ix_honour_selection_settlement_id", "honour_selection", ["settlement_id"])
    op.create_table(
        "honour",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "selection_id", sa.Integer(), sa.ForeignKey("honour_selection.id"), nullable=False
        ),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False, unique=True),
        sa.Column("text_digest", sa.String(), nullable=False),
        sa.UniqueConstraint("selection_id", "household_id"),
    )
    op.create_index("ix_honour_household_id", "honour", ["household_id"])
    op.create_table(
        "honour_passed_over",
        sa.Column(
            "selection_id", sa.Integer(), sa.ForeignKey("honour_selection.id"), primary_key=True
        ),
        sa.Column("household_id", sa.Integer(), sa.ForeignKey("household.id"), primary_key=True),
        sa.Column("text_digest", sa.String(), nullable=False),
    )
    op.create_table(
        "honour_lot",
        sa.Column(
            "selection_id", sa.Integer(), sa.ForeignKey("honour_selection.id"), primary_key=True
        ),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("entrants", sa.Text(), nullable=False),
        sa.Column("winners", sa.Text(), nullable=False),
        sa.Column("text_digest", sa.String(), nullable=False),
    )
    op.create_table(
        "honour_withdrawal",
        sa.Column("honour_id", sa.Integer(), sa.ForeignKey("honour.id"), primary_key=True),
        sa.Column("withdrawn_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text_digest", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
    )
    op.create_table(
        "honour_text",
        sa.Column("digest", sa.String(), primary_key=True),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
    )
    op.create_table(
        "honour_picture",
        sa.Column("honour_id", sa.Integer(), sa.ForeignKey("honour.id"), primary_key=True),
        sa.Column("certificate_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=False),
        sa.Column("plate_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=False),
    )
    put_up(GUARDS, NEVER_EMPTIED)


FULL = (
    "(SELECT COUNT(*) FROM honour WHERE selection_id = NEW.selection_id) >= "
    "(SELECT count FROM honour_selection WHERE id = NEW.selection_id)"
)

FROZEN = (
    "honour_selection",
    "honour",
    "honour_passed_over",
    "honour_lot",
    "honour_withdrawal",
)

GUARDS = (
    *(
        Guard(f"{table}_is_never_{done}", act, table)
        for table in FROZEN
        for done, act in (("changed", "UPDATE"), ("removed", "DELETE"))
    ),
    Guard("honour_is_never_added_later", "INSERT", "honour", FULL),
)
"""Nobody changes what was confirmed, or adds to it, whatever program they use."""

NEVER_EMPTIED = tuple((f"{table}_is_never_emptied", table) for table in FROZEN)
