"""Seals of what was decided in rows that no chain covers."""

from sqlmodel import Field, SQLModel


class SealRow(SQLModel, table=True):
    """That a row reached a stage with just these values; triggers refuse UPDATE and DELETE."""

    __tablename__ = "seal"
    stage: str = Field(primary_key=True)
    row_id: int = Field(primary_key=True)
    digest: str
