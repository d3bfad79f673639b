"""What a person says to the bot: a message, the same message in new words, a press of a button."""

from collections.abc import Mapping
from typing import Any

from telegram import CallbackQuery, Message

from bot.adapters.telegram import contents, origin
from bot.adapters.telegram.meaning import Unreadable
from bot.adapters.telegram.names import TELEGRAM, Me
from bot.adapters.telegram.words import MOST_TEXT, clean, spoken
from messages.inbound import ChatKind, Inbound, Said

FIELDS = (*origin.FIELDS, *contents.FIELDS)

_KNOWN = {*Message.__slots__, *FIELDS, "date"}
"""Every field the library has ever heard of; what stands in no other is a service message."""


def said(update_id: int, message: Message, raw: Mapping[str, Any], me: Me) -> Inbound | None:
    """A message of a person; None for whoever else speaks, and for what has no meaning to us.

    `raw` is the message as the platform sent it. Raises Unreadable for what nobody knows yet.
    """
    words = _words(message, me)
    if words is None:
        return None
    body = Said(
        text=words,
        place=contents.place_of(message),
        uploads=contents.uploads_of(message, raw),
        album=clean(message.media_group_id or "", MOST_TEXT),
        message=str(origin.whole(message.message_id)),
    )
    if not (body.text or body.place or body.uploads):
        if raw.keys() <= _KNOWN:
            return None
        raise Unreadable("a message of an unknown kind")
    return _inbound(update_id, message, body, me)


def edited(update_id: int, message: Message, me: Me) -> Inbound | None:
    """The same message in new words. A live place that moves is none, nor is a new picture."""
    words = _words(message, me)
    if not words or message.location is not None:
        return None
    body = Said(text=words, message=str(origin.whole(message.message_id)), edited=True)
    return _inbound(update_id, message, body, me)


def pressed(update_id: int, query: CallbackQuery, me: Me) -> Inbound | None:
    """A button under a message of ours; None for any other's.

    Of a message that is too old to be shown nobody is told who wrote it: its chat is enough,
    and the handlers look at what its button may still do.
    """
    message = query.message
    if not isinstance(message, Message) or not query.data or not origin.is_person(query.from_user):
        return None
    if message.from_user is not None and message.from_user.id != me.id:
        return None
    chat = origin.place_of_talk(message)
    if chat is None:
        return None
    body = Said(press=clean(query.data, MOST_TEXT))
    sender = origin.sender(query.from_user)
    return Inbound(TELEGRAM, me.bot, str(update_id), sender, chat, body)


def _words(message: Message, me: Me) -> str | None:
    """None where no person speaks, or to another bot."""
    if message.sender_chat is not None or not origin.is_person(message.from_user):
        return None
    in_group = origin.chat_kind(message.chat) is ChatKind.GROUP
    return spoken(contents.words_of(message), me, in_group=in_group)


def _inbound(update_id: int, message: Message, body: Said, me: Me) -> Inbound | None:
    chat = origin.place_of_talk(message)
    if chat is None or message.from_user is None:
        return None
    return Inbound(TELEGRAM, me.bot, str(update_id), origin.sender(message.from_user), chat, body)
