"""What one message carries: words, a place, a picture, a voice, a file, or what is not taken."""

from collections.abc import Mapping
from typing import Any

from telegram import Audio, Document, Message, PhotoSize, Voice

from bot.adapters.telegram.names import TELEGRAM
from bot.adapters.telegram.words import MOST_NAME, MOST_TEXT, clean
from messages.inbound import MediaKind, Place, Refused, Upload

MOST_BYTES = 20 * 1024 * 1024
"""The platform gives no larger file to a bot."""

FIELDS = (
    *("text", "caption", "photo", "voice", "audio", "document"),
    *("location", "venue", "contact", "media_group_id"),
)
"""The fields of a message this file reads."""

_NOT_TAKEN = (
    *("animation", "sticker", "video", "video_note", "poll", "dice", "game", "story"),
    *("paid_media", "checklist", "giveaway", "giveaway_winners", "invoice"),
)
"""What people send and the house does not keep: it is answered in the chat, never fetched."""

_File = PhotoSize | Voice | Audio | Document


def words_of(message: Message) -> str:
    """The text, the caption, a venue's title, or a contact's name and number."""
    if message.contact:
        contact = message.contact
        words = " ".join(filter(None, (contact.first_name, contact.last_name)))
        return clean(f"{words} {contact.phone_number}".strip(), MOST_TEXT)
    if message.venue:
        return clean(message.venue.title, MOST_TEXT)
    return clean(message.text or message.caption or "", MOST_TEXT)


def place_of(message: Message) -> Place | None:
    """Where the message says it is. Raises ValueError for what is nowhere on earth."""
    if message.location is None:
        return None
    latitude, longitude = message.location.latitude, message.location.longitude
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise ValueError("a place that is none")
    return Place(float(latitude), float(longitude))


def uploads_of(message: Message, raw: Mapping[str, Any]) -> tuple[Upload, ...]:
    """What came with the message; `raw` is the message as the platform sent it."""
    # An animation also comes as a document: what is not taken goes first.
    for kind in _NOT_TAKEN:
        if raw.get(kind):
            return (Upload(MediaKind.FILE, kind, refused=Refused.NOT_ALLOWED),)
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return (_upload(MediaKind.PHOTO, largest),)
    if message.voice:
        return (_upload(MediaKind.VOICE, message.voice),)
    if message.audio:
        return (_upload(MediaKind.VOICE, message.audio, message.audio.file_name),)
    if message.document:
        # Whoever sends a photo without loss sends it as a file; it is a photo all the same.
        shown = (message.document.mime_type or "").startswith("image/")
        sent_as = MediaKind.PHOTO if shown else MediaKind.FILE
        return (_upload(sent_as, message.document, message.document.file_name),)
    return ()


def _upload(kind: MediaKind, file: _File, name: str | None = None) -> Upload:
    name = clean(name or "", MOST_NAME)
    if (file.file_size or 0) > MOST_BYTES:
        return Upload(kind, name, refused=Refused.TOO_LARGE)
    return Upload(kind, name, remote=f"{TELEGRAM}:{clean(file.file_id, MOST_TEXT)}")
