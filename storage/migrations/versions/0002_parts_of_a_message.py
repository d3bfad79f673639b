"""Parts of a message are sent one by one, a chat's former ids are kept, indexes hold only what is
asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
    # Until now every attempt that had not succeeded had failed.
    op.execute("UPDATE outbox SET failures = attempts WHERE state = 'queued'")
    op.create_table(
        "former_chat_id",
        sa.Column("door", sa.String(), primary_key=True),
        sa.Column("bot", sa.String(), primary_key=True),
        sa.Column("external_id", sa.String(), primary_key=True),
        sa.Column("chat_id", sa.Integer(), sa.ForeignKey("chat.id"), nullable=False),
    )
    op.create_index("ix_former_chat_id_chat_id", "former_chat_id", ["chat_id"])
    for table, dropped in (
        ("inbox", "ix_inbox_state"),
        ("outbox", "ix_outbox_open"),
        ("outbox", "ix_outbox_chat_sent"),
        ("outbox", "ix_outbox_sent"),
        ("outbox", "ix_outbox_subject"),
    ):
        op.drop_index(dropped, table)
    op.create_index("ix_role_grant_role", "role_grant", ["role", "area_id"])
    op.create_index("ix_outbox_open", "outbox", ["chat_id", "state", "id"])
    _partial("ix_inbox_quarantined", "inbox", ["id"], "state = 'quarantined'")
    _partial("ix_outbox_queue", "outbox", ["id"], "state = 'queued'")
    _partial("ix_outbox_unsent", "outbox", ["state"], "state <> 'sent'")
    _partial("ix_outbox_chat_sent", "outbox", ["chat_id", "sent_at"], "sent_at IS NOT NULL")
    _partial("ix_outbox_sent", "outbox", ["sent_at"], "sent_at IS NOT NULL")
    _partial("ix_outbox_subject", "outbox", ["subject", "chat_id"], "subject IS NOT NULL")


def _partial(name: str, table: str, columns: list[str], rows: str) -> None:
    where = sa.text(rows)
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)
