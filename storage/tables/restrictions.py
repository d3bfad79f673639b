"""Restrictions: which household does not redeem, by which document, from when to when."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class RestrictionRow(SQLModel, table=True):
    """One document's effect on one member's household; `lifted_on` is the first day without it.

    Triggers refuse to remove one, and any change but lifting it once.
    """

    __tablename__ = "restriction"
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id", index=True)
    household_id: int = Field(foreign_key="household.id", index=True)
    member_id: int = Field(foreign_key="member.id")
    item: str
    document: str
    since: date
    until: date | None = None
    recorded_by: int = Field(foreign_key="person.id")
    recorded_at: datetime = Field(sa_type=UtcTime)
    source: str = Field(unique=True)
    lifted_on: date | None = None
    lifted_by: int | None = Field(default=None, foreign_key="person.id")
