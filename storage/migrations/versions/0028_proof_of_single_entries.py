"""What shows an entry that a clerk makes by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "entry_proof",
        *(
            sa.Column(
                f"{each}_id",
                sa.Integer(),
                sa.ForeignKey(f"{each}.id"),
                primary_key=True,
                nullable=False,
            )
            for each in ("ledger", "media")
        ),
        sa.Column("period", sa.String(), nullable=False),
    )
    op.create_index("ix_entry_proof_media_id", "entry_proof", ["media_id"])
