"""When somebody is reminded of what they sent and never tapped."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("lane", sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True))
    waits = sa.text("remind_at IS NOT NULL")
    op.create_index(
        "ix_lane_remind", "lane", ["remind_at"], sqlite_where=waits, postgresql_where=waits
    )
