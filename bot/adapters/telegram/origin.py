"""Who sent something, and in which chat; what no person said to us has no origin."""

from typing import TypeGuard

from telegram import Chat, Message, User

from bot.adapters.telegram.meaning import Unreadable
from bot.adapters.telegram.names import chat_name
from bot.adapters.telegram.words import MOST_NAME, clean
from messages.inbound import ChatKind, ChatRef, Sender

FIELDS = (
    *("message_id", "chat", "from", "sender_chat"),
    *("is_topic_message", "message_thread_id"),
)
"""The fields of a message this file reads."""

_KINDS = {
    Chat.PRIVATE: ChatKind.PRIVATE,
    Chat.GROUP: ChatKind.GROUP,
    Chat.SUPERGROUP: ChatKind.GROUP,
}


def whole(value: object) -> int:
    """A number that is one. Raises Unreadable."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unreadable("a number is none")
    return value


def sender(user: User) -> Sender:
    """The account, by the name its person shows."""
    return Sender(str(whole(user.id)), clean(user.full_name, MOST_NAME))


def chat_kind(chat: Chat) -> ChatKind | None:
    """Private or a group; None for a channel."""
    return _KINDS.get(chat.type)


def place_of_talk(message: Message) -> ChatRef | None:
    """The chat, or the topic of it that the message stands in; None for a channel."""
    kind = chat_kind(message.chat)
    if kind is None:
        return None
    in_topic = kind is ChatKind.GROUP and message.is_topic_message
    topic = whole(message.message_thread_id) if in_topic else None
    return chat_ref(message.chat, kind, topic)


def chat_ref(chat: Chat, kind: ChatKind, topic: int | None = None) -> ChatRef:
    """The chat as the house keeps it."""
    return ChatRef(chat_name(whole(chat.id), topic), kind, clean(chat.title or "", MOST_NAME))


def is_person(user: User | None) -> TypeGuard[User]:
    """Whether somebody is there, and is no bot."""
    return user is not None and not user.is_bot
