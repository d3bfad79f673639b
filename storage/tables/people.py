"""Who is who: areas, people and their roles, households, accounts, chats, binding."""

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime


class AreaRow(SQLModel, table=True):
    """A node of the tree town > village > grid; `path` is "/1/4/17/", its own id last."""

    __tablename__ = "area"
    id: int | None = Field(default=None, primary_key=True)
    parent_id: int | None = Field(default=None, foreign_key="area.id", index=True)
    kind: str
    code: str = Field(unique=True)
    name: str
    path: str = Field(default="", index=True)
    telephone: str = ""


class PersonRow(SQLModel, table=True):
    """A person of the town, reached through any number of accounts."""

    __tablename__ = "person"
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    name: str = Field(index=True)
    telephone: str = ""
    locale: str | None = None


class GrantRow(SQLModel, table=True):
    """A role in an area from a date to a date; it reaches everything below the area."""

    __tablename__ = "role_grant"
    __table_args__ = (
        UniqueConstraint("person_id", "role", "area_id", "unit", "since"),
        Index("ix_role_grant_role", "role", "area_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    role: str
    area_id: int = Field(foreign_key="area.id", index=True)
    unit: str = ""
    since: date
    until: date | None = None


class HouseholdRow(SQLModel, table=True):
    """A household, the holder of points.

    `head` is who is its head now; `headship` says who was when. `since` is empty for one that was
    there before anybody wrote dates down; `until` is its last day, `spend_until` the last day on
    which one that is gone may still spend.
    """

    __tablename__ = "household"
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    village_id: int = Field(foreign_key="area.id", index=True)
    grid_id: int = Field(foreign_key="area.id", index=True)
    group_no: str = ""
    head: str
    resident: bool = True
    name_may_be_published: bool = False
    since: date | None = None
    until: date | None = None
    spend_until: date | None = None


class MemberRow(SQLModel, table=True):
    """A person of a household; `person_id` is set once the member is a person who chats."""

    __tablename__ = "member"
    id: int | None = Field(default=None, primary_key=True)
    household_id: int = Field(foreign_key="household.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    name: str
    is_minor: bool = False
    since: date
    until: date | None = None


class AccountRow(SQLModel, table=True):
    """One account at one door; a person has several, or it is nobody's yet."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("door", "bot", "external_id"),)
    id: int | None = Field(default=None, primary_key=True)
    door: str
    bot: str
    external_id: str
    name: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    last_seen_at: datetime | None = Field(default=None, sa_type=UtcTime)


class ChatRow(SQLModel, table=True):
    """A private chat with an account, or a group; a group may be bound to a village."""

    __tablename__ = "chat"
    __table_args__ = (UniqueConstraint("door", "bot", "external_id"),)
    id: int | None = Field(default=None, primary_key=True)
    door: str
    bot: str
    external_id: str
    kind: str
    title: str = ""
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    area_id: int | None = Field(default=None, foreign_key="area.id", index=True)
    unreachable: str = ""
    not_before: datetime | None = Field(default=None, sa_type=UtcTime)


class FormerChatIdRow(SQLModel, table=True):
    """An id a chat had at its platform before: what is told under it later still means the chat."""

    __tablename__ = "former_chat_id"
    door: str = Field(primary_key=True)
    bot: str = Field(primary_key=True)
    external_id: str = Field(primary_key=True)
    chat_id: int = Field(foreign_key="chat.id", index=True)


class ChatMemberRow(SQLModel, table=True):
    """Who has been seen in a group, and so may read it on the chat page."""

    __tablename__ = "chat_member"
    chat_id: int = Field(foreign_key="chat.id", primary_key=True)
    account_id: int = Field(foreign_key="account.id", primary_key=True)


class ConsentRow(SQLModel, table=True):
    """That a person saw a notice (告知书) and agreed; `notice` names its version."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("person_id", "notice"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    account_id: int = Field(foreign_key="account.id")
    notice: str
    at: datetime = Field(sa_type=UtcTime)


class BindingCodeRow(SQLModel, table=True):
    """A single-use code that binds an account to a person; only its digest is kept."""

    __tablename__ = "binding_code"
    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(unique=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    issued_by: int | None = Field(default=None, foreign_key="person.id")
    issued_at: datetime = Field(sa_type=UtcTime)
    expires_at: datetime = Field(sa_type=UtcTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcTime)
    account_id: int | None = Field(default=None, foreign_key="account.id")


class BindingTryRow(SQLModel, table=True):
    """A code that did not fit: counted per account and per code."""

    __tablename__ = "binding_try"
    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    digest: str = Field(index=True)
    at: datetime = Field(sa_type=UtcTime)
