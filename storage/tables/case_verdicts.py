"""What a person decided of what figures propose about a case (由人定)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class CaseVerdictRow(SQLModel, table=True):
    """Somebody decided whether a first report is credited, lateness forgiven, a miss held against
    the grid; the newest of a case and a question counts. Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "case_verdict"
    __table_args__ = (
        CheckConstraint("about IN ('first', 'late', 'missed')", name="ck_case_verdict_about"),
        Index("ix_case_verdict_of", "case_id", "about", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id")
    about: str
    upheld: bool
    words: str = Field(sa_type=Text)
    decided_by: int = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=UtcTime)
