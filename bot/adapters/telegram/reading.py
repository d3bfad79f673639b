"""An update as the platform sent it, and what it means. Nothing here waits or writes."""

from collections.abc import Iterable
from typing import Any

from telegram import Update

from bot.adapters.telegram import origin, saying
from bot.adapters.telegram.meaning import Understood, Unreadable
from bot.adapters.telegram.membership import came_or_went, moved
from bot.adapters.telegram.names import Me

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates the platform is asked for."""

_MESSAGE = (*saying.FIELDS, "migrate_to_chat_id", "migrate_from_chat_id")
_QUERY = ("id", "from", "chat_instance", "data", "message")
_CHANGE = ("chat", "from", "old_chat_member", "new_chat_member")
_KINDS = {"update_id", *Update.ALL_TYPES}

_ANY_DATE = 1
"""No date is read here, but the library will have one, and takes 0 for a message that is gone."""


def read_update(raw: object, me: Me) -> Understood:
    """Raises Unreadable, and nothing else, whatever it is given.

    The library builds only the parts that are read, so that a part nobody reads (a quotation, an
    entity of a kind that came later) spoils no message.
    """
    if not isinstance(raw, dict):
        raise Unreadable("no update")
    origin.whole(raw.get("update_id"))
    try:
        return _read(raw, me)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(type(error).__name__) from None


def _read(raw: dict[str, Any], me: Me) -> Understood:
    kind = next((kind for kind in ALLOWED if kind in raw), None)
    if kind is None:
        if raw.keys() <= _KINDS:
            return Understood(None)
        raise Unreadable("an update of an unknown kind")
    update = Update.de_json({"update_id": raw["update_id"], kind: _body(kind, raw[kind])})
    if update.message is not None:
        meaning = moved(update.update_id, update.message)
        if meaning is not None:
            return Understood(meaning)
        return Understood(saying.said(update.update_id, update.message, raw[kind], me))
    if update.edited_message is not None:
        return Understood(saying.edited(update.update_id, update.edited_message, me))
    if update.callback_query is not None:
        pressed = saying.pressed(update.update_id, update.callback_query, me)
        return Understood(pressed, update.callback_query.id)
    assert update.my_chat_member is not None, "one of the kinds was there"
    return Understood(came_or_went(update.update_id, update.my_chat_member, me))


def _body(kind: str, raw: object) -> dict[str, Any]:
    if kind == "my_chat_member":
        return _picked(raw, _CHANGE)
    if kind != "callback_query":
        return _picked(raw, _MESSAGE)
    query = _picked(raw, _QUERY)
    if "message" in query:
        query["message"] = _picked(query["message"], origin.FIELDS)
    del query["date"]
    return query


def _picked(raw: object, fields: Iterable[str]) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise Unreadable("a part is missing")
    picked = {field: raw[field] for field in fields if raw.get(field) is not None}
    return {**picked, "date": _ANY_DATE}
