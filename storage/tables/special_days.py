"""Days off and make-up workdays, as the town entered them from the year's notice."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class SpecialDayRow(SQLModel, table=True):
    """A day that is no workday, or one although it is a weekend's; the newest row of a day counts.

    `holidays` are the codes of those it is of, with spaces between.
    `entered_by` is None where an operator's command entered it. Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "special_day"
    id: int | None = Field(default=None, primary_key=True)
    day: date = Field(index=True)
    is_workday: bool
    holidays: str
    entered_by: int | None = Field(default=None, foreign_key="person.id")
    entered_at: datetime = Field(sa_type=UtcTime)
