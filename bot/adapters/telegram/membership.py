"""The bot comes into a chat, is put out of it, blocked or let back; a group changes its id."""

from telegram import Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Message

from bot.adapters.telegram.meaning import Back, Lost, Meaning, Moved
from bot.adapters.telegram.names import TELEGRAM, Me, chat_name
from bot.adapters.telegram.origin import chat_kind, chat_ref, sender, whole
from messages.inbound import ChatKind, Inbound, Joined

_IN = {ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER}


def came_or_went(update_id: int, change: ChatMemberUpdated, me: Me) -> Meaning | None:
    """Whether we may write now and could not before, or the other way round.

    A group is greeted when we come in. Who unblocks us in private is not: their own /start
    follows, and is answered.
    """
    kind = chat_kind(change.chat)
    before, after = _may_write(change.old_chat_member), _may_write(change.new_chat_member)
    chat = change.chat
    if kind is None or (before == after and after):
        return None
    if not after:
        return Lost(update_id, chat_name(whole(chat.id)), _why(chat, change.new_chat_member))
    was_in = _is_in(change.old_chat_member)
    if kind is ChatKind.PRIVATE or was_in:
        return Back(update_id, chat_name(whole(chat.id)))
    return Inbound(
        TELEGRAM, me.bot, str(update_id), sender(change.from_user), chat_ref(chat, kind), Joined()
    )


def moved(update_id: int, message: Message) -> Moved | None:
    """Both the old group and the new supergroup tell of the change; either is enough."""
    here = whole(message.chat.id)
    if message.migrate_to_chat_id is not None:
        return Moved(update_id, chat_name(here), chat_name(whole(message.migrate_to_chat_id)))
    if message.migrate_from_chat_id is not None:
        return Moved(update_id, chat_name(whole(message.migrate_from_chat_id)), chat_name(here))
    return None


def _is_in(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in _IN


def _may_write(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        return False
    return _is_in(member)


def _why(chat: Chat, member: ChatMember) -> str:
    if chat.type == Chat.PRIVATE:
        return "blocked"
    return "may not write" if _is_in(member) else "kicked"
