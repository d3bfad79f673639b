"""What is asked for a case has a time until which it is to be decided, and may be withdrawn."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.guards import Guard, put_up

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

GUARDS = (
    Guard(
        "case_request_is_withdrawn_once",
        "UPDATE",
        "case_request",
        "OLD.granted IS NOT NULL AND OLD.withdrawn APART NEW.withdrawn",
    ),
)


def upgrade() -> None:
    """What waits already is reminded of at once."""
    when = sa.Column("decide_by", sa.DateTime(timezone=True), nullable=True)
    op.add_column("case_request", when)
    times = sa.Column("reminded", sa.Integer(), nullable=False, server_default="0")
    op.add_column("case_request", times)
    withdrawn: sa.Column[bool] = sa.Column(
        "withdrawn", sa.Boolean(), nullable=False, server_default=sa.false()
    )
    op.add_column("case_request", withdrawn)
    op.execute("UPDATE case_request SET decide_by = at WHERE granted IS NULL")
    undecided = sa.text("granted IS NULL")
    op.create_index(
        "ix_case_request_decide_by",
        "case_request",
        ["decide_by"],
        sqlite_where=undecided,
        postgresql_where=undecided,
    )
    put_up(GUARDS)
