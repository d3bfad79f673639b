"""What goes with a period besides its result: meetings, reports, what was done once."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class PeriodRecordRow(SQLModel, table=True):
    """That a meeting passed a period's result, or that it was reported to the town.

    `due` and `present` are how many were to come and came (应到, 实到), 0 for a report. The newest
    row of a kind counts: a mistake is mended by another row. Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "period_record"
    __table_args__ = (
        UniqueConstraint("source"),
        CheckConstraint("kind IN ('meeting', 'report')", name="ck_period_record_kind"),
        CheckConstraint("present >= 0 AND present <= due", name="ck_period_record_present"),
        Index("ix_period_record_period", "village_id", "period", "kind", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    period: str
    kind: str
    held_on: date
    due: int
    present: int
    led_by: str = Field(sa_type=Text)
    recorded_by: int = Field(foreign_key="person.id")
    recorded_at: datetime = Field(sa_type=UtcTime)
    source: str


class PeriodNoteRow(SQLModel, table=True):
    """That something of a period was done once: whoever is late was reminded, the cost was seen."""

    __tablename__ = "period_note"
    village_id: int = Field(foreign_key="area.id", primary_key=True)
    period: str = Field(primary_key=True)
    note: str = Field(primary_key=True)
    noted_at: datetime = Field(sa_type=UtcTime)
