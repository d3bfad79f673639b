"""Honours: selections that were confirmed, whom they name, lots, withdrawals, and their words."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class HonourSelectionRow(SQLModel, table=True):
    """That an honour of a period was given; triggers refuse UPDATE and DELETE.

    `round` 1 is the first; places that a withdrawal freed are given in the next. `count`
    households are named, of `places` that were free. `seal` covers all that was decided.
    """

    __tablename__ = "honour_selection"
    __table_args__ = (
        UniqueConstraint("village_id", "honour", "period", "round"),
        CheckConstraint("count >= 1 AND count <= places", name="ck_honour_selection_places"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    settlement_id: int = Field(foreign_key="settlement.id", index=True)
    honour: str
    name: str
    name_en: str
    yuan: int = 0
    period: str
    round: int
    places: int
    count: int
    confirmed_by: int = Field(foreign_key="person.id")
    confirmed_at: datetime = Field(sa_type=UtcTime)
    seal: str


class HonourRow(SQLModel, table=True):
    """One household's honour. Triggers refuse UPDATE, DELETE, and more than were confirmed.

    `how`: proposed | chosen | drawn. `token` opens the check page. The why lies in `honour_text`.
    """

    __tablename__ = "honour"
    __table_args__ = (UniqueConstraint("selection_id", "household_id"),)
    id: int | None = Field(default=None, primary_key=True)
    selection_id: int = Field(foreign_key="honour_selection.id")
    household_id: int = Field(foreign_key="household.id", index=True)
    how: str
    token: str = Field(unique=True)
    text_digest: str = ""


class HonourPassedOverRow(SQLModel, table=True):
    """A household that ranks proposed and the panel left out, with the digest of its why."""

    __tablename__ = "honour_passed_over"
    selection_id: int = Field(foreign_key="honour_selection.id", primary_key=True)
    household_id: int = Field(foreign_key="household.id", primary_key=True)
    text_digest: str


class HonourLotRow(SQLModel, table=True):
    """How equals drew: `method` panel | program; entrants and winners are JSON lists of codes.

    `text_digest` is of who was there, where the panel drew.
    """

    __tablename__ = "honour_lot"
    selection_id: int = Field(foreign_key="honour_selection.id", primary_key=True)
    method: str
    seed: str = ""
    entrants: str = Field(sa_type=Text)
    winners: str = Field(sa_type=Text)
    text_digest: str = ""


class HonourWithdrawalRow(SQLModel, table=True):
    """That an honour was given by mistake and stands no more; triggers refuse any change."""

    __tablename__ = "honour_withdrawal"
    honour_id: int = Field(foreign_key="honour.id", primary_key=True)
    withdrawn_by: int = Field(foreign_key="person.id")
    withdrawn_at: datetime = Field(sa_type=UtcTime)
    text_digest: str
    seal: str


class HonourTextRow(SQLModel, table=True):
    """Words under the digest that frozen rows know them by; they can be erased."""

    __tablename__ = "honour_text"
    digest: str = Field(primary_key=True)
    salt: str
    words: str = Field(sa_type=Text)


class HonourPictureRow(SQLModel, table=True):
    """The pictures of an honour; they can be made again."""

    __tablename__ = "honour_picture"
    honour_id: int = Field(foreign_key="honour.id", primary_key=True)
    certificate_id: int = Field(foreign_key="media.id")
    plate_id: int = Field(foreign_key="media.id")
