"""What of a group reaches a bot."""

from tests.telegram.fake.accounts import BotAccount
from tests.telegram.fake.entities import said
from tests.telegram.fake.message import Message


def reaches(bot: BotAccount, message: Message) -> bool:
    """In private everything, unless blocked; in a group what its membership and privacy allow."""
    chat = message.chat
    if chat.is_private:
        return not chat.blocked
    if not chat.holds(bot.user):
        return False
    if bot.can_read_all_group_messages or chat.members[bot.user.id] == "administrator":
        return True
    answers_bot = message.reply_to is not None and message.reply_to.sender is bot.user
    return message.is_service or answers_bot or _names(bot, message)


def _names(bot: BotAccount, message: Message) -> bool:
    """A command that is not another bot's, or a mention."""
    marks = message.content.get("entities") or message.content.get("caption_entities") or []
    for mark in marks:
        words = said(mark, message.words)
        _, _, name = words.partition("@")
        if mark["type"] == "bot_command" and name in ("", bot.user.username):
            return True
        if mark["type"] == "mention" and name == bot.user.username:
            return True
    return False
