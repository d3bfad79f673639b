"""What is shown beside the boards: the picture wall, photos' end, households served in person."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class WallLookRow(SQLModel, table=True):
    """Somebody looked at an inspection photo: fit for the wall (no face, no child, no room) or not.

    The newest look of a photo counts; triggers keep every one as it was made.
    """

    __tablename__ = "wall_look"
    __table_args__ = (
        CheckConstraint("verdict IN ('fit', 'unfit', 'skipped')", name="ck_wall_look_verdict"),
        Index("ix_wall_look_photo", "sheet_id", "media_id", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    sheet_id: int = Field(foreign_key="score_sheet.id")
    media_id: int = Field(foreign_key="media.id")
    verdict: str
    looked_by: int = Field(foreign_key="person.id")
    looked_at: datetime = Field(sa_type=UtcTime)


class PictureWallRow(SQLModel, table=True):
    """A wall that was published; `published_by` is None where it went out with the result.

    Triggers refuse any change, as with its pictures.
    """

    __tablename__ = "picture_wall"
    __table_args__ = (UniqueConstraint("village_id", "period", "ordinal"),)
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    period: str
    ordinal: int
    published_by: int | None = Field(default=None, foreign_key="person.id")
    published_at: datetime = Field(sa_type=UtcTime)


class WallPictureRow(SQLModel, table=True):
    """A photo on a wall, by the look that confirmed it; a photo hangs once."""

    __tablename__ = "wall_picture"
    sheet_id: int = Field(foreign_key="score_sheet.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True)
    wall_id: int = Field(foreign_key="picture_wall.id", index=True)
    look_id: int = Field(foreign_key="wall_look.id")


class WallPageRow(SQLModel, table=True):
    """A page of a wall as it was drawn; it goes when the photos on it go."""

    __tablename__ = "wall_page"
    wall_id: int = Field(foreign_key="picture_wall.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True)


class PhotosTermRow(SQLModel, table=True):
    """The day on which a result was found to be final: its scoring photos' days count from it."""

    __tablename__ = "photos_term"
    settlement_id: int = Field(foreign_key="settlement.id", primary_key=True)
    since: date


class PhotoGoneRow(SQLModel, table=True):
    """That a scoring photo was there, the name (SHA-256) of its file, and when it went."""

    __tablename__ = "photo_gone"
    media_id: int = Field(foreign_key="media.id", primary_key=True)
    file: str
    gone_at: datetime = Field(sa_type=UtcTime)


class HouseholdServiceRow(SQLModel, table=True):
    """Somebody got a household's slip for it, because nobody there has a phone; kept for it.

    `cause` is the message that asked: the same one again serves no second time.
    """

    __tablename__ = "household_service"
    __table_args__ = (
        UniqueConstraint("household_id", "cause"),
        CheckConstraint(
            "served_as IN ('clerk', 'grid_worker')", name="ck_household_service_served_as"
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    household_id: int = Field(foreign_key="household.id")
    served_by: int = Field(foreign_key="person.id")
    served_as: str
    cause: int
    served_at: datetime = Field(sa_type=UtcTime)


class SlipBatchRow(SQLModel, table=True):
    """The slips of all households of an area without a phone, a few a step, file by file.

    `media_id` gathers the next of them; `upto` is the code of the last household that has its
    slip. One person has one batch of an area under way at a time.
    """

    __tablename__ = "slip_batch"
    __table_args__ = (
        Index(
            "ux_slip_batch_open",
            "area_id",
            "asked_by",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index("ix_slip_batch_village", "village_id", "ended_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    village_id: int = Field(foreign_key="area.id")
    area_id: int = Field(foreign_key="area.id")
    asked_by: int = Field(foreign_key="person.id")
    served_as: str
    cause: int
    media_id: int = Field(foreign_key="media.id")
    upto: str = ""
    households: int = 0
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
