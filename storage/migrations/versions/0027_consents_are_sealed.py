"""Consents to take part are sealed; those of before as they stand now."""

import sqlalchemy as sa
from alembic import op

from rules.row_seal import row_seal

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

AT_ONCE = 5_000
"""Rows: a town has a hundred thousand consents."""


def upgrade() -> None:
    bind = op.get_bind()
    consent = sa.Table("participation", sa.MetaData(), autoload_with=bind)
    seals = sa.table("seal", *(sa.column(name) for name in ("stage", "row_id", "digest")))
    ended = (
        consent.c.until.is_not(None)
        | consent.c.ended_by.is_not(None)
        | consent.c.ended_at.is_not(None)
        | (consent.c.ended_how != "")
        | (consent.c.ended_name != "")
    )
    for stage, reached, columns in (
        ("consent_given", sa.true(), GIVEN),
        ("consent_ended", ended, ENDED),
    ):
        asked = sa.select(consent.c.id, *(consent.c[name] for name in columns)).where(reached)
        asked, last = asked.order_by(consent.c.id).limit(AT_ONCE), 0
        while rows := bind.execute(asked.where(consent.c.id > last)).all():
            bind.execute(
                sa.insert(seals),
                [
                    {"stage": stage, "row_id": row[0], "digest": row_seal(stage, row[1:])}
                    for row in rows
                ],
            )
            last = rows[-1][0]


GIVEN = (
    *("household_id", "since", "consent", "consented_by", "consented_name", "consented_on"),
    *("witness", "recorded_by", "recorded_at"),
)
ENDED = ("until", "ended_how", "ended_name", "ended_by", "ended_at")
"""The columns in the order of the seals."""
