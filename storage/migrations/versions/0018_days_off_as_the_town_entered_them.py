"""Days off and make-up workdays a town enters itself, before the calendar has them."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "special_day",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("is_workday", sa.Boolean(), nullable=False),
        sa.Column("holidays", sa.String(), nullable=False),
        sa.Column("entered_by", sa.Integer(), sa.ForeignKey("person.id"), nullable=True),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_special_day_day", "special_day", ["day"])
    put_up(GUARDS, NEVER_EMPTIED)


GUARDS = (
    Guard("special_day_is_never_changed", "UPDATE", "special_day"),
    Guard("special_day_is_never_removed", "DELETE", "special_day"),
)
NEVER_EMPTIED = (("special_day_is_never_emptied", "special_day"),)
