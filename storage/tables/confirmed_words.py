"""What people confirmed their reports to be about, as counted bigrams; no report, no person."""

from sqlmodel import Field, SQLModel


class ConfirmedWordRow(SQLModel, table=True):
    """How many reports of an item had a bigram; under the empty one, how many there were.

    A row a bigram and item, so that a million cases leave no more of them than the language has.
    """

    __tablename__ = "confirmed_word"
    __table_args__ = {"sqlite_with_rowid": False}
    pair: str = Field(primary_key=True)
    item: str = Field(primary_key=True)
    reports: int
