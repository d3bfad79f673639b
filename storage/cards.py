"""Cards taken back: messages about a case in chats whose person may no longer see it."""

from sqlalchemy import Connection, bindparam, func, select

from storage.columns import table
from storage.tables.path import OutboxRow

_outbox = table(OutboxRow)
_newest = select(func.max(_outbox.c.id)).where(
    _outbox.c.subject == bindparam("subject"), _outbox.c.chat_id == bindparam("chat_id")
)


def taken_back(subject: str) -> str:
    """The subject of the edit that leaves nothing of a card but its number."""
    return f"{subject}:taken-back"


def is_taken_back(connection: Connection, subject: str, chat_id: int) -> bool:
    """Whether the last that a chat was told about a subject took its contents back."""
    told, blank = (
        connection.execute(_newest, {"subject": each, "chat_id": chat_id}).scalar_one()
        for each in (subject, taken_back(subject))
    )
    return blank is not None and (told is None or blank > told)
