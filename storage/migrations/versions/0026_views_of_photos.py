"""How else a photo might come back: turned, mirrored, cut; a likeness for each."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

BANDS = 4


def upgrade() -> None:
    op.create_table(
        "photo_view",
        sa.Column(
            "media_id", sa.Integer(), sa.ForeignKey("media.id"), primary_key=True, nullable=False
        ),
        sa.Column("way", sa.Integer(), primary_key=True, nullable=False, autoincrement=False),
        *(sa.Column(f"band_{each}", sa.Integer(), nullable=False) for each in range(BANDS)),
    )
    for each in range(BANDS):
        op.create_index(f"ix_photo_view_band_{each}", "photo_view", [f"band_{each}"])
