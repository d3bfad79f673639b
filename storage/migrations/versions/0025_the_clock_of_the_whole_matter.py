"""What is with the county is asked after."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _county()


def _county() -> None:
    """Those that are there already are looked at at once; the look itself says when next."""
    cases = sa.table("cases", sa.column("state"), sa.column("watch_at", sa.DateTime(timezone=True)))
    waiting = (cases.c.state == "escalated") & cases.c.watch_at.is_(None)
    op.execute(cases.update().where(waiting).values(watch_at=datetime.now(UTC)))
