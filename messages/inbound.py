"""What comes in: one shape for every door.

An adapter hands over an `Inbound`; nobody behind it can tell which door it came through.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

HOUSE = "house"
"""The door of what the house tells itself: due moments, pictures that are ready."""


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"


class MediaKind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"
    FILE = "file"


class Refused(StrEnum):
    """Why something that was sent cannot be kept as what it claims to be."""

    TOO_LARGE = "too_large"
    NOT_A_PICTURE = "not_a_picture"
    TOO_MANY_PIXELS = "too_many_pixels"
    BROKEN = "broken"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"
    LOCKED = "locked"


@dataclass(frozen=True)
class Upload:
    """Bytes that came with a message: in `stored` on disk already, or still at `remote`."""

    kind: MediaKind
    name: str = ""
    stored: str = ""
    remote: str = ""
    refused: Refused | None = None


@dataclass(frozen=True)
class Place:
    """Where somebody says it is, in degrees (WGS 84)."""

    latitude: float
    longitude: float


def _nothing(value: object) -> bool:
    return not value


@dataclass(frozen=True)
class Said:
    """One message of a person: words, a pressed button, a place, pictures, in any mixture.

    `album` ties messages together that were sent as one. `message` is the platform's name of the
    message within its chat, where it has one; with `edited` it is that message once more, in new
    words. These two are left out of what is stored where they say nothing, so that a body keeps
    the digest it had before there were edits.
    """

    text: str = ""
    press: str = ""
    place: Place | None = None
    uploads: tuple[Upload, ...] = ()
    album: str = ""
    kind: Literal["said"] = "said"
    message: Annotated[str, Field(exclude_if=_nothing)] = ""
    edited: Annotated[bool, Field(exclude_if=_nothing)] = False


@dataclass(frozen=True)
class Joined:
    """The bot, or somebody, came into a chat."""

    kind: Literal["joined"] = "joined"


@dataclass(frozen=True)
class Due:
    """A moment of the town's plan has come for an area."""

    task: str
    area_id: int
    due_at: datetime
    kind: Literal["due"] = "due"


@dataclass(frozen=True)
class MediaSettled:
    """A picture somebody sent is ready, or is not to be had (`refused`)."""

    media_id: int
    refused: Refused | None = None
    kind: Literal["media"] = "media"


@dataclass(frozen=True)
class ChatLost:
    """Nothing reaches a chat any more: the bot was blocked or put out."""

    chat_id: int
    kind: Literal["lost"] = "lost"


@dataclass(frozen=True)
class CaseDue:
    """The time has come at which a case is to be looked at, or a press nobody answered, or what
    was asked for and nobody decided.
    """

    case_id: int
    due_at: datetime
    press_id: int = 0
    request_id: int = 0
    kind: Literal["case_due"] = "case_due"


@dataclass(frozen=True)
class TaskDue:
    """The time has come at which a temporary task is to be looked at."""

    task_id: int
    due_at: datetime
    kind: Literal["task_due"] = "task_due"


@dataclass(frozen=True)
class ReportLeft:
    """The time has come at which somebody is reminded of a report they never tapped."""

    due_at: datetime
    kind: Literal["report_left"] = "report_left"


@dataclass(frozen=True, kw_only=True)
class Brought:
    """A matter that came by another way than its reporter's own chat (代录).

    `by` is the person of the room who answers for it, `key` its one cause, so that it is filed
    once; `source` one of rules/case_sources.py. `kind_code` is the item's code, or with
    `is_category` the category's while no item is known.
    """

    by: int
    source: str
    source_words: str = ""
    key: str = ""
    number: str = ""
    wanted_by: str = ""
    name: str = ""
    telephone: str = ""
    words: str = ""
    address: str = ""
    area_id: int
    kind_code: str
    is_category: bool = False
    place: Place | None = None
    is_private: bool = False
    kind: Literal["brought"] = "brought"


AnyBody = Said | Joined | Due | MediaSettled | ChatLost | CaseDue | TaskDue | ReportLeft | Brought
_BODY: TypeAdapter[AnyBody] = TypeAdapter(Annotated[AnyBody, Field(discriminator="kind")])


@dataclass(frozen=True)
class Sender:
    """An account at a door, by the platform's own id."""

    account: str
    name: str = ""


@dataclass(frozen=True)
class ChatRef:
    """A chat at a door, by the platform's own id."""

    id: str
    kind: ChatKind = ChatKind.PRIVATE
    title: str = ""


@dataclass(frozen=True)
class Inbound:
    """One message as an adapter hands it over; `id` is unique for door and bot."""

    door: str
    bot: str
    id: str
    sender: Sender
    chat: ChatRef
    body: Said | Joined


def write_body(body: AnyBody) -> str:
    """The body as JSON, the same text for the same body."""
    return _BODY.dump_json(body).decode()


def read_body(text: str) -> AnyBody:
    """The body back from `write_body`; raises pydantic.ValidationError for anything else."""
    return _BODY.validate_json(text)
