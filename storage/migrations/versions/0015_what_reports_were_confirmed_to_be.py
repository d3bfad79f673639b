"""Bigrams of confirmed reports are counted by item; the words themselves are kept nowhere else."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "confirmed_word",
        sa.Column("pair", sa.String(), primary_key=True),
        sa.Column("item", sa.String(), primary_key=True),
        sa.Column("reports", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
