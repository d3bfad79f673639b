"""The methods that change a sent message, or answer a press."""

from typing import TYPE_CHECKING, Any

from tests.telegram.fake import contents
from tests.telegram.fake.access import open_chat
from tests.telegram.fake.errors import bad_request
from tests.telegram.fake.given import Given
from tests.telegram.fake.limits import checked_caption, checked_markup, checked_text
from tests.telegram.fake.message import Message
from tests.telegram.fake.sending import medium

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

LONGEST_ANSWER = 200
QUERY_LIVES = 150
MOST_DELETED = 100
DELETED_WITHIN = 48 * 3600
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
GONE_QUERY = "query is too old and response timeout expired or query ID is invalid"
CAPTIONED = ("photo", "document", "voice", "video")


def edit_text(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    words = checked_text(given)
    message = _editable(fake, given)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(fake, given, message, contents.text(words)(fake.files))


def edit_caption(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    caption = checked_caption(given.text("caption"), given.text("parse_mode"))
    message = _editable(fake, given)
    if not any(kind in message.content for kind in CAPTIONED):
        raise bad_request("there is no caption in the message to edit")
    kept = {
        key: value
        for key, value in message.content.items()
        if key not in {"caption", "caption_entities"}
    }
    return _change(fake, given, message, kept | contents.captioned(caption))


def edit_markup(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    message = _editable(fake, given)
    return _change(fake, given, message, message.content)


def edit_media(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    described = given.value("media")
    if not isinstance(described, dict):
        raise bad_request("media is not specified")
    message = _editable(fake, given)
    if "text" in message.content:
        raise bad_request("there is no media in the message to edit")
    made = medium(fake, given, described)(fake.files)
    if "media_group_id" in message.content:
        made["media_group_id"] = message.content["media_group_id"]
    return _change(fake, given, message, made)


def delete_messages(fake: "FakeTelegram", given: Given) -> bool:
    """Takes messages of the last 48 hours away; what is not there is passed over."""
    chat = open_chat(fake, given)
    numbers = given.value("message_ids")
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= MOST_DELETED:
        raise bad_request("message identifiers are not specified")
    gone = [each for each in chat.messages if each.id in numbers]
    if any(fake.clock() - each.date > DELETED_WITHIN for each in gone):
        raise bad_request("message can't be deleted for everyone")
    chat.messages[:] = [each for each in chat.messages if each not in gone]
    return True


def answer_press(fake: "FakeTelegram", given: Given) -> bool:
    """Answers a callback query, once, within 150 seconds."""
    words = given.text("text")
    query = fake.queries.get(given.text("callback_query_id"))
    if query is None or query.answered or fake.clock() > query.at + QUERY_LIVES:
        raise bad_request(GONE_QUERY)
    if len(words) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered = True
    query.told = words
    query.is_alert = given.yes("show_alert")
    return True


def _editable(fake: "FakeTelegram", given: Given) -> Message:
    chat = open_chat(fake, given)
    message = chat.message(given.whole("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender is not fake.bot.user or message.is_service:
        raise bad_request("message can't be edited")
    return message


def _change(
    fake: "FakeTelegram", given: Given, message: Message, content: dict[str, Any]
) -> dict[str, Any]:
    """Puts the new content and keyboard in; without a reply_markup the keyboard goes."""
    markup = checked_markup(given, message.chat)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    rows = (markup or {}).get("inline_keyboard", [])
    if _shown(content) == _shown(message.content) and rows == message.inline_keyboard:
        raise bad_request(SAME)
    message.content, message.markup = content, markup
    message.edited_at = int(fake.clock())
    return message.as_json()


def _shown(content: Any) -> Any:
    """A content with each file by what it is, not by the id it got this time."""
    if isinstance(content, dict):
        if "file_unique_id" in content:
            return content["file_unique_id"]
        return {key: _shown(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_shown(each) for each in content]
    return content
