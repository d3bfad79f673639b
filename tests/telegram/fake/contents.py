"""What a message can hold: each is made where it is sent, when the platform has kept its files."""

from collections.abc import Callable
from typing import Any

from tests.telegram.fake.entities import entities_of
from tests.telegram.fake.files import FileRoom

Content = Callable[[FileRoom], dict[str, Any]]


def text(words: str) -> Content:
    """Words; commands, mentions, links and hashtags in them are marked as entities."""
    marks = entities_of(words)
    return lambda _: {"text": words} | ({"entities": marks} if marks else {})


def photo(content: bytes, caption: str = "") -> Content:
    return lambda files: {"photo": files.photo(content)} | captioned(caption)


def document(
    content: bytes,
    name: str = "file.bin",
    caption: str = "",
    mime_type: str = "application/octet-stream",
) -> Content:
    return lambda files: (
        {
            "document": files.keep(content, "document", name).as_json()
            | {"file_name": name, "mime_type": mime_type}
        }
        | captioned(caption)
    )


def voice(
    content: bytes, seconds: int = 3, caption: str = "", mime_type: str = "audio/ogg"
) -> Content:
    return lambda files: (
        {
            "voice": files.keep(content, "voice", "voice.oga").as_json()
            | {"duration": seconds, "mime_type": mime_type}
        }
        | captioned(caption)
    )


def video(content: bytes, seconds: int = 5, caption: str = "") -> Content:
    shape = {"width": 640, "height": 480, "duration": seconds, "mime_type": "video/mp4"}
    return lambda files: (
        {"video": files.keep(content, "video", "video.mp4").as_json() | shape} | captioned(caption)
    )


def sticker(emoji: str = "👍", content: bytes = b"RIFF....WEBP") -> Content:
    shape = {"type": "regular", "width": 512, "height": 512, "emoji": emoji}
    flags = {"is_animated": False, "is_video": False}
    return lambda files: {
        "sticker": files.keep(content, "sticker", "sticker.webp").as_json() | shape | flags
    }


def location(latitude: float, longitude: float) -> Content:
    """A place, in degrees."""
    return lambda _: {"location": {"latitude": latitude, "longitude": longitude}}


def venue(latitude: float, longitude: float, title: str, address: str) -> Content:
    """A named place: the API tells its location a second time beside it."""
    place = {"latitude": latitude, "longitude": longitude}
    named = {"location": place, "title": title, "address": address}
    return lambda _: {"venue": named, "location": place}


def contact(phone: str, first_name: str, user_id: int | None = None) -> Content:
    card: dict[str, Any] = {"phone_number": phone, "first_name": first_name}
    return lambda _: {"contact": card | ({"user_id": user_id} if user_id else {})}


def captioned(caption: str) -> dict[str, Any]:
    """A caption with its marks, if there is one."""
    if not caption:
        return {}
    marks = entities_of(caption)
    return {"caption": caption} | ({"caption_entities": marks} if marks else {})
