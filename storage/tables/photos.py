"""Photos as evidence: their stamped copies, their likenesses, and where one was used before."""

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class EvidenceCopyRow(SQLModel, table=True):
    """The stamped copy of a photo that shows a case; `said` is what stands on it, as JSON.

    Where that is no longer true another copy takes its place.
    """

    __tablename__ = "evidence_copy"
    case_id: int = Field(foreign_key="cases.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)
    copy_id: int = Field(foreign_key="media.id", index=True)
    said: str = Field(sa_type=Text)


class PhotoPrintRow(SQLModel, table=True):
    """A photo's fingerprint (rules/likeness.py), a column for each band of sixteen bits."""

    __tablename__ = "photo_print"
    __table_args__ = (Index("ix_photo_print_bands", "band_0", "band_1", "band_2", "band_3"),)
    media_id: int = Field(foreign_key="media.id", primary_key=True)
    band_0: int
    band_1: int = Field(index=True)
    band_2: int = Field(index=True)
    band_3: int = Field(index=True)


class PhotoViewRow(SQLModel, table=True):
    """The fingerprint a photo would have turned, mirrored or cut (rules/likeness.py, `Way`)."""

    __tablename__ = "photo_view"
    media_id: int = Field(foreign_key="media.id", primary_key=True)
    way: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    band_0: int = Field(index=True)
    band_1: int = Field(index=True)
    band_2: int = Field(index=True)
    band_3: int = Field(index=True)


class PhotoReuseRow(SQLModel, table=True):
    """That a photo of a case was used before, as the command room was told, once a photo.

    Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "photo_reuse"
    media_id: int = Field(foreign_key="media.id", primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    earlier_id: int = Field(foreign_key="media.id")
    earlier_case_id: int = Field(foreign_key="cases.id")
    apart: int
    found_at: datetime = Field(sa_type=UtcTime)
