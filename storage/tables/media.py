"""Pictures, voice notes and files: where they lie, and what still has to be done to them."""

from datetime import datetime

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class MediaRow(SQLModel, table=True):
    """One thing to look at or listen to.

    `state`: fetch (still at the platform) → raw (bytes on disk) → ready | failed; draw (made
    from `recipe`) → ready | failed. `name` is what the sender called it: data, never a path.
    """

    __tablename__ = "media"
    __table_args__ = (
        UniqueConstraint("inbox_id", "ordinal"),
        Index("ix_media_state", "state", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    inbox_id: int | None = Field(default=None, foreign_key="inbox.id")
    ordinal: int = 0
    kind: str
    state: str
    name: str = ""
    remote: str = ""
    recipe: str = Field(default="", sa_type=Text)
    raw_file: str = ""
    file: str = ""
    thumbnail: str = ""
    mime: str = ""
    width: int = 0
    height: int = 0
    reason: str = ""
    attempts: int = 0
    not_before: datetime | None = Field(default=None, sa_type=UtcTime)
    leased_until: datetime | None = Field(default=None, sa_type=UtcTime)
    made_at: datetime = Field(sa_type=UtcTime)
