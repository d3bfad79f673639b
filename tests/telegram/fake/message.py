"""A message as it stands in a chat, and as the Bot API tells it."""

from dataclasses import dataclass
from typing import Any

from tests.telegram.fake.accounts import Chat, User

SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_created",
)


@dataclass(eq=False)
class Message:
    """`content` holds the fields the API names: text, caption, photo, location, …

    `date` and `edited_at` are Unix seconds. `markup` is the whole reply_markup as the bot sent
    it; the API tells only inline keyboards back.
    """

    id: int
    chat: Chat
    sender: User
    date: int
    content: dict[str, Any]
    reply_to: "Message | None" = None
    topic: int | None = None
    forward_origin: dict[str, Any] | None = None
    markup: dict[str, Any] | None = None
    edited_at: int | None = None

    @property
    def words(self) -> str:
        """The text or the caption."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def is_service(self) -> bool:
        return any(name in self.content for name in SERVICE)

    @property
    def inline_keyboard(self) -> list[list[dict[str, Any]]]:
        return list((self.markup or {}).get("inline_keyboard", []))

    def as_json(self, *, with_reply: bool = True) -> dict[str, Any]:
        told: dict[str, Any] = {
            "message_id": self.id,
            "from": self.sender.as_json(),
            "chat": self.chat.as_json(),
            "date": self.date,
        }
        if self.topic is not None:
            told |= {"message_thread_id": self.topic, "is_topic_message": True}
        if self.edited_at is not None:
            told["edit_date"] = self.edited_at
        if self.forward_origin is not None:
            told["forward_origin"] = self.forward_origin
        answered = self._answered()
        if with_reply and answered is not None:
            told["reply_to_message"] = answered.as_json(with_reply=False)
        if self.inline_keyboard:
            told["reply_markup"] = {"inline_keyboard": self.inline_keyboard}
        return told | self.content

    def _answered(self) -> "Message | None":
        """In a topic, what answers nothing counts as an answer to the topic's first message."""
        if self.reply_to is not None or self.topic is None:
            return self.reply_to
        opening = self.chat.topics.get(self.topic)
        return opening if opening is not self else None
