"""The path of one message: inbox, lane, outbox, receipts, leases, clock rows, quarantine."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class InboxRow(SQLModel, table=True):
    """What came in, once per door, receiving bot and platform id."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("door", "bot", "external_id"),
        Index(
            "ix_inbox_waiting",
            "lane",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index(
            "ix_inbox_next",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index("ix_inbox_lane_done", "lane", "done_at"),
        Index(
            "ix_inbox_quarantined",
            "id",
            sqlite_where=text("state = 'quarantined'"),
            postgresql_where=text("state = 'quarantined'"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    door: str
    bot: str
    external_id: str
    digest: str
    lane: str
    account_id: int | None = Field(default=None, foreign_key="account.id")
    chat_id: int | None = Field(default=None, foreign_key="chat.id")
    body: str = Field(sa_type=Text)
    received_at: datetime = Field(sa_type=UtcTime)
    state: str = "waiting"
    attempts: int = 0
    not_before: datetime | None = Field(default=None, sa_type=UtcTime)
    error: str = ""
    done_at: datetime | None = Field(default=None, sa_type=UtcTime)


class QuarantineRow(SQLModel, table=True):
    """What could not be parsed, and why: its beginning, which is emptied after thirty days."""

    __tablename__ = "quarantine"
    __table_args__ = (UniqueConstraint("door", "bot", "digest"),)
    id: int | None = Field(default=None, primary_key=True)
    door: str
    bot: str
    digest: str
    raw: str = Field(sa_type=Text)
    reason: str
    at: datetime = Field(sa_type=UtcTime)


class LaneRow(SQLModel, table=True):
    """The open conversation of one lane; `fence` grows with every step, so a late one fails.

    `remind_at` is when its person is to be reminded of what they left unfinished.
    """

    __tablename__ = "lane"
    __table_args__ = (
        Index(
            "ix_lane_remind",
            "remind_at",
            sqlite_where=text("remind_at IS NOT NULL"),
            postgresql_where=text("remind_at IS NOT NULL"),
        ),
    )
    key: str = Field(primary_key=True)
    fence: int = 0
    memory: str = Field(default="{}", sa_type=Text)
    updated_at: datetime = Field(sa_type=UtcTime)
    remind_at: datetime | None = Field(default=None, sa_type=UtcTime)


class LeaseRow(SQLModel, table=True):
    """Who may work on something named, until when; `fence` grows with every holder."""

    __tablename__ = "lease"
    name: str = Field(primary_key=True)
    holder: str
    until: datetime = Field(sa_type=UtcTime)
    fence: int = 0


class OutboxRow(SQLModel, table=True):
    """A message to be sent to a chat, in order, with its outcome."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("cause", "ordinal"),
        Index("ix_outbox_open", "chat_id", "state", "id"),
        Index(
            "ix_outbox_queue",
            "id",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index(
            "ix_outbox_unsent",
            "state",
            sqlite_where=text("state <> 'sent'"),
            postgresql_where=text("state <> 'sent'"),
        ),
        Index(
            "ix_outbox_chat_sent",
            "chat_id",
            "sent_at",
            sqlite_where=text("sent_at IS NOT NULL"),
            postgresql_where=text("sent_at IS NOT NULL"),
        ),
        Index(
            "ix_outbox_sent",
            "sent_at",
            sqlite_where=text("sent_at IS NOT NULL"),
            postgresql_where=text("sent_at IS NOT NULL"),
        ),
        Index(
            "ix_outbox_subject",
            "subject",
            "chat_id",
            sqlite_where=text("subject IS NOT NULL"),
            postgresql_where=text("subject IS NOT NULL"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    cause: int | None = Field(default=None, foreign_key="inbox.id")
    ordinal: int = 0
    chat_id: int = Field(foreign_key="chat.id")
    subject: str | None = None
    replaces: int | None = Field(default=None, foreign_key="outbox.id")
    body: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcTime)
    state: str = "queued"
    attempts: int = 0
    failures: int = 0
    not_before: datetime | None = Field(default=None, sa_type=UtcTime)
    leased_until: datetime | None = Field(default=None, sa_type=UtcTime)
    receipts: str = Field(default="[]", sa_type=Text)
    sent_at: datetime | None = Field(default=None, sa_type=UtcTime)
    error: str = ""


class OutboxMediaRow(SQLModel, table=True):
    """Which pictures a message shows: it leaves when they are made."""

    __tablename__ = "outbox_media"
    outbox_id: int = Field(foreign_key="outbox.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)


class OfferRow(SQLModel, table=True):
    """The buttons last shown in a chat, so that a typed number means one of them."""

    __tablename__ = "offer"
    chat_id: int = Field(foreign_key="chat.id", primary_key=True)
    buttons: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=UtcTime)


class DueRow(SQLModel, table=True):
    """A moment of the plan that has come: whoever inserts it first has it."""

    __tablename__ = "due"
    __table_args__ = (UniqueConstraint("task", "area_id", "due_at"),)
    id: int | None = Field(default=None, primary_key=True)
    task: str
    area_id: int = Field(foreign_key="area.id")
    due_at: datetime = Field(sa_type=UtcTime)
    state: str
    made_at: datetime = Field(sa_type=UtcTime)


class ClockMarkRow(SQLModel, table=True):
    """Up to when the plan has been read (one row), and how far a rehearsal is ahead."""

    __tablename__ = "clock_mark"
    id: int = Field(default=1, primary_key=True)
    read_until: datetime = Field(sa_type=UtcTime)
    rehearsal_ahead_us: int = Field(default=0, sa_type=BigInteger)


class PageMessageRow(SQLModel, table=True):
    """What a chat page shows: own words, the bot's, and others' in a group."""

    __tablename__ = "page_message"
    __table_args__ = (UniqueConstraint("chat_id", "seq"), UniqueConstraint("source"))
    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(foreign_key="chat.id")
    seq: int
    shown_id: str
    source: str
    account_id: int | None = Field(default=None, foreign_key="account.id")
    body: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=UtcTime)
    edited: bool = False


class PageSessionRow(SQLModel, table=True):
    """A browser that came in by a one-time link; only the digest of its cookie is kept."""

    __tablename__ = "page_session"
    digest: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id")
    expires_at: datetime = Field(sa_type=UtcTime)
