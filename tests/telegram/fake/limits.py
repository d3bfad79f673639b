"""What a text, a caption, a keyboard and a picture may be, and how the rest is refused."""

import io
import warnings
from typing import Any

from PIL import Image

from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.entities import units
from tests.telegram.fake.errors import bad_request
from tests.telegram.fake.files import MEBIBYTE
from tests.telegram.fake.given import Given

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_DATA = 64
LONGEST_ROW = 8
MOST_BUTTONS = 100
LARGEST_PHOTO = 10 * MEBIBYTE
LARGEST_FILE = 50 * MEBIBYTE


def checked_text(given: Given) -> str:
    """The text as it will stand: without the white space around it."""
    _no_parse_mode(given.text("parse_mode"))
    words = given.text("text").strip()
    if not words:
        raise bad_request("message text is empty")
    if units(words) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return words


def checked_caption(caption: str, parse_mode: str = "") -> str:
    _no_parse_mode(parse_mode)
    words = caption.strip()
    if units(words) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return words


def _no_parse_mode(parse_mode: str) -> None:
    """No markup language is imitated here; a bot that uses one must hear of it."""
    if parse_mode:
        raise bad_request("unsupported parse_mode")


def checked_markup(given: Given, chat: Chat) -> dict[str, Any] | None:
    """The reply_markup, if there is one that may stand in this chat."""
    markup = given.value("reply_markup")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    for kind in ("inline_keyboard", "keyboard"):
        if kind in markup:
            _check_rows(markup[kind])
            for button in (each for row in markup[kind] for each in row):
                if kind == "inline_keyboard":
                    _check_inline(button)
                elif not chat.is_private:
                    _check_group_button(button)
    return markup


def _check_rows(rows: Any) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse keyboard: expected an array of arrays of buttons")
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > LONGEST_ROW for row in rows):
        raise bad_request("reply markup is too long")


def _check_inline(button: dict[str, Any]) -> None:
    if not button.get("text"):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if "callback_data" in button:
        if not 1 <= len(button["callback_data"].encode()) <= LONGEST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "url" not in button:
        raise bad_request("Text buttons are unallowed in the inline keyboard")


def _check_group_button(button: Any) -> None:
    asked = button if isinstance(button, dict) else {}
    for field, what in (("request_location", "location"), ("request_contact", "phone number")):
        if asked.get(field):
            raise bad_request(f"{what} can be requested in private chats only")


def check_photo(content: bytes) -> None:
    """A photo must be a picture, not too large, not too long and thin."""
    if len(content) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    try:
        with warnings.catch_warnings(action="ignore"):
            width, height = Image.open(io.BytesIO(content)).size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def check_file(content: bytes) -> None:
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > LARGEST_FILE:
        raise bad_request("file is too big")
