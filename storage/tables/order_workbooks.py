"""Workbooks that the room sent in chat: a hotline's orders, or a duty roster."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class OrderWorkbookRow(SQLModel, table=True):
    """One workbook: asked → read → offered → wanted → filed → told, or it ends where it stands.

    `said` is what came of reading or filing it as JSON, empty once that is done with. Orders stand
    in the file alone, and are read again when they are wanted; of a duty roster `said` holds the
    shifts by the numbers of people.
    """

    __tablename__ = "order_workbook"
    __table_args__ = (
        CheckConstraint(
            "state IN ('asked', 'read', 'offered', 'wanted', 'filed', 'told', 'left')",
            name="ck_order_workbook_state",
        ),
        Index("ix_order_workbook_state", "state", "id"),
        Index("ix_order_workbook_media_id", "media_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    media_id: int = Field(foreign_key="media.id")
    person_id: int = Field(foreign_key="person.id")
    area_id: int = Field(foreign_key="area.id")
    state: str = "asked"
    asked_at: datetime = Field(sa_type=UtcTime)
    said: str = Field(default="", sa_type=Text)
