"""The scores that count, by month and household: what a period is worked out from at once."""

from sqlalchemy import Text
from sqlmodel import Field, SQLModel


class ScoreTallyRow(SQLModel, table=True):
    """A household's scores of a month that nothing has taken back, in the order they were entered.

    Written by triggers of the ledger alone, in the line's own transaction, so that it holds what
    the ledger holds whoever writes there; `audit` proves it. `said` has a line for each score:
    item, quantity, hundredths and day, with a space between.
    """

    __tablename__ = "score_tally"
    __table_args__ = {"sqlite_with_rowid": False}
    month: str = Field(primary_key=True)
    household_id: int = Field(foreign_key="household.id", primary_key=True)
    said: str = Field(sa_type=Text)
