"""What a person sees in a chat."""

from dataclasses import dataclass
from typing import Any

from tests.telegram.fake.accounts import Chat, User
from tests.telegram.fake.files import FileRoom
from tests.telegram.fake.message import Message

BOT = "bot"
KINDS = ("photo", "document", "voice", "video", "sticker", "venue", "location", "contact", "text")


@dataclass(frozen=True)
class Button:
    """A button under a message: it sends `data`, or opens `url`."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Shown:
    """One message as it stands now.

    `sender` is "bot" or a person's first name; `text` the text or caption; `kind` one of KINDS,
    or "service"; `photo` the largest size's bytes; `files` (name, bytes) of what else hangs on
    it; `album` the media_group_id; `choices` the labels of a reply keyboard sent with it.
    """

    id: int
    sender: str
    kind: str
    text: str
    rows: tuple[tuple[Button, ...], ...]
    choices: tuple[tuple[str, ...], ...]
    photo: bytes | None
    files: tuple[tuple[str, bytes], ...]
    album: str | None
    topic: int | None
    reply_to: int | None
    edited: bool
    at: int

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(button for row in self.rows for button in row)


def shown(message: Message, bot: User, files: FileRoom) -> Shown:
    content = message.content
    kind = next((each for each in KINDS if each in content), "service")
    photo = content["photo"][-1]["file_id"] if kind == "photo" else None
    other = content[kind] if kind in {"document", "voice", "video", "sticker"} else None
    keyboard = (message.markup or {}).get("keyboard", [])
    return Shown(
        id=message.id,
        sender=BOT if message.sender is bot else message.sender.first_name,
        kind=kind,
        text=message.words,
        rows=tuple(tuple(_button(each) for each in row) for row in message.inline_keyboard),
        choices=tuple(tuple(_label(each) for each in row) for row in keyboard),
        photo=files.content(photo) if photo else None,
        files=((_name(other, files), files.content(other["file_id"])),) if other else (),
        album=content.get("media_group_id"),
        topic=message.topic,
        reply_to=message.reply_to.id if message.reply_to else None,
        edited=message.edited_at is not None,
        at=message.date,
    )


def screen(chat: Chat, bot: User, files: FileRoom) -> list[Shown]:
    """Everything in a chat, oldest first."""
    return [shown(each, bot, files) for each in chat.messages]


def _button(button: dict[str, Any]) -> Button:
    return Button(button["text"], button.get("callback_data"), button.get("url"))


def _label(button: Any) -> str:
    return str(button["text"] if isinstance(button, dict) else button)


def _name(medium: dict[str, Any], files: FileRoom) -> str:
    return str(medium.get("file_name") or files.stored[medium["file_id"]].name)
