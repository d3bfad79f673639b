"""Every scheme's periods: averages, parts of a year, meetings and reports, who was reminded."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

GUARDS = (
    Guard("period_record_is_never_changed", "UPDATE", "period_record"),
    Guard("period_record_is_never_removed", "DELETE", "period_record"),
)
"""What was recorded of a meeting stays: a mistake is mended by another row."""

NEVER_EMPTIED = (("period_record_is_never_emptied", "period_record"),)


def upgrade() -> None:
    op.add_column("settlement_result", sa.Column("average", sa.Integer(), nullable=True))
    op.add_column(
        "settlement", sa.Column("part_of", sa.String(), nullable=False, server_default="")
    )
    op.create_table(
        "period_record",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("led_by", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.UniqueConstraint("source"),
        sa.CheckConstraint("kind IN ('meeting', 'report')", name="ck_period_record_kind"),
        sa.CheckConstraint("present >= 0 AND present <= due", name="ck_period_record_present"),
    )
    op.create_index(
        "ix_period_record_period", "period_record", ["village_id", "period", "kind", "id"]
    )
    op.create_table(
        "period_note",
        sa.Column("village_id", sa.Integer(), sa.ForeignKey("area.id"), primary_key=True),
        sa.Column("period", sa.String(), primary_key=True),
        sa.Column("note", sa.String(), primary_key=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
    )
    put_up(GUARDS, NEVER_EMPTIED)
