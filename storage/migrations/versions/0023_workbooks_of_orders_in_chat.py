"""Workbooks of a hotline's orders that somebody of the room sent in chat."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "order_workbook",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("media_id", sa.Integer(), sa.ForeignKey("media.id"), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("area_id", sa.Integer(), sa.ForeignKey("area.id"), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('asked', 'read', 'offered', 'wanted', 'filed', 'told', 'left')",
            name="ck_order_workbook_state",
        ),
    )
    op.create_index("ix_order_workbook_state", "order_workbook", ["state", "id"])
    op.create_index("ix_order_workbook_media_id", "order_workbook", ["media_id"])
