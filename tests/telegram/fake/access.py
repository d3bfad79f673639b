"""Whether the bot may speak to a chat, in a topic, in answer to a message."""

from typing import TYPE_CHECKING

from tests.telegram.fake.accounts import SUPERGROUP, Chat
from tests.telegram.fake.errors import bad_request, forbidden, upgraded
from tests.telegram.fake.given import Given
from tests.telegram.fake.message import Message

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram


def known_chat(fake: "FakeTelegram", given: Given) -> Chat:
    """The chat of a call that the bot may read."""
    if "chat_id" not in given.fields:
        raise bad_request("chat_id is empty")
    chat = fake.chats.get(given.chat_id or 0)
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise upgraded(chat.migrated_to)
    if chat.is_private:
        return chat
    status = chat.members.get(fake.bot.user.id, "left")
    kind = "supergroup" if chat.kind == SUPERGROUP else "group"
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if status == "left":
        raise forbidden(f"bot is not a member of the {kind} chat")
    return chat


def open_chat(fake: "FakeTelegram", given: Given) -> Chat:
    """The chat of a call that the bot may write to."""
    chat = known_chat(fake, given)
    if chat.deleted:
        raise forbidden("user is deactivated")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.is_private and not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def topic_of(chat: Chat, given: Given) -> int | None:
    """The topic a message goes to; None is the general one."""
    thread = given.whole("message_thread_id")
    if not thread:
        return None
    if thread not in chat.topics:
        raise bad_request("message thread not found")
    return thread


def answered(chat: Chat, given: Given) -> Message | None:
    """The message that is answered."""
    parameters = given.value("reply_parameters") or {}
    wanted = parameters.get("message_id") or given.whole("reply_to_message_id")
    if not wanted:
        return None
    found = chat.message(int(wanted))
    lenient = parameters.get("allow_sending_without_reply") or given.yes(
        "allow_sending_without_reply"
    )
    if found is None and not lenient:
        raise bad_request("message to be replied not found")
    return found
