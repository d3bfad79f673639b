"""Who asked for a person's data, to have it or to have it erased, and what was done."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class DataRequestRow(SQLModel, table=True):
    """One request, by the person's code; `asked_by` is what the operator wrote of who asked.

    Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "data_request"
    id: int | None = Field(default=None, primary_key=True)
    person_code: str = Field(index=True)
    act: str
    asked_by: str
    at: datetime = Field(sa_type=UtcTime)
