"""What the library's errors mean: to a message that did not arrive, and to whoever runs the house.

A reason is one of our own words, never the platform's: nothing that somebody wrote gets into it.
"""

import re
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.adapters.door import DeliveryError

TOKEN_REFUSED_REST = timedelta(minutes=5)
"""A wrong token is mended by hand; until then no message is given up for it."""

_FORBIDDEN = (
    ("blocked", "blocked"),
    ("initiate conversation", "not started"),
    ("deactivated", "account deleted"),
    ("kicked", "kicked"),
    ("not a member", "kicked"),
    ("deleted", "group deleted"),
)
_GONE = (
    ("chat not found", "chat not found"),
    ("peer_id_invalid", "chat not found"),
    ("thread not found", "topic deleted"),
    ("topic_deleted", "topic deleted"),
    ("topic_closed", "topic closed"),
    ("send text messages", "may not write"),
    ("have no rights to send a message", "may not write"),
    ("chat_write_forbidden", "may not write"),
    ("chat_restricted", "may not write"),
)
_KIND_FORBIDDEN = re.compile(r"not enough rights to send|chat_send_\w+_forbidden")
"""Of one kind of content, where words may still be written (the words for those are in _GONE)."""

_REFUSED = (
    ("too long", "too long"),
    ("text is empty", "empty"),
    ("button_data_invalid", "button data"),
    ("too big", "file too big"),
    ("photo_invalid_dimensions", "photo too long or thin"),
    ("image_process_failed", "photo not read"),
    ("file must be non-empty", "file empty"),
)


def delivery_error(error: TelegramError) -> DeliveryError:
    """What becomes of the message that met this error."""
    if isinstance(error, RetryAfter):
        return DeliveryError("flood", retry_after=rest_of(error))
    if isinstance(error, ChatMigrated):
        return DeliveryError("moved", moved_to=str(error.new_chat_id))
    if isinstance(error, Forbidden):
        return DeliveryError(_found(_FORBIDDEN, error) or "forbidden", chat_gone=True)
    if isinstance(error, BadRequest):
        gone = _found(_GONE, error)
        if gone:
            return DeliveryError(gone, chat_gone=True)
        if is_kind_forbidden(error):
            return DeliveryError("may not send this kind", permanent=True)
        return DeliveryError(_found(_REFUSED, error) or "refused", permanent=True)
    if isinstance(error, InvalidToken):
        return DeliveryError("token refused", retry_after=TOKEN_REFUSED_REST)
    return DeliveryError(trouble_of(error))


def trouble_of(error: TelegramError | TimeoutError) -> str:
    """A short word for /health: why the platform cannot be worked with just now."""
    match error:
        case Conflict():
            # 409 either way; only the words tell whether a webhook or another poll is there.
            return "webhook set elsewhere" if _has(error, "webhook") else "conflict"
        case InvalidToken():
            return "token refused"
        case RetryAfter():
            return "flood"
        case BadRequest() | Forbidden():
            return "refused"
        case TimedOut():
            return "timed out"
        case NetworkError():
            return "unreachable"
        case TimeoutError():
            return "stalled"
    return "unreadable answer"


def rest_of(error: RetryAfter) -> timedelta:
    """The time the platform named; the library gives it as seconds or as what it is."""
    named = error.retry_after
    return named if isinstance(named, timedelta) else timedelta(seconds=named)


def named_rest_s(error: TelegramError | TimeoutError) -> float:
    """The rest the platform named, in seconds; 0 if it named none."""
    return rest_of(error).total_seconds() if isinstance(error, RetryAfter) else 0.0


def is_kind_forbidden(error: BadRequest) -> bool:
    """Whether the chat takes no pictures (files, voice notes) from us, but does take words."""
    words = str(error).lower()
    return not _found(_GONE, error) and _KIND_FORBIDDEN.search(words) is not None


def is_unchanged(error: BadRequest) -> bool:
    """Whether the message stands there already as it was to be rewritten."""
    return _has(error, "is not modified")


def is_past_rewriting(error: BadRequest) -> bool:
    """Whether the message to be rewritten is not there any more, or not to be changed."""
    return any(
        _has(error, words)
        for words in (
            *("to edit not found", "can't be edited", "message_id_invalid"),
            *("no text in the message", "no caption in the message"),
        )
    )


def is_too_big(error: BadRequest) -> bool:
    """Whether a file is more than the platform gives to a bot."""
    return _has(error, "too big")


def _found(table: tuple[tuple[str, str], ...], error: TelegramError) -> str:
    return next((reason for words, reason in table if _has(error, words)), "")


def _has(error: Exception, words: str) -> bool:
    return words in str(error).lower()
