"""The methods that send."""

import itertools
from typing import TYPE_CHECKING, Any

from tests.telegram.fake import contents
from tests.telegram.fake.access import answered, open_chat, topic_of
from tests.telegram.fake.contents import Content
from tests.telegram.fake.errors import bad_request
from tests.telegram.fake.given import Given, Upload
from tests.telegram.fake.limits import (
    check_file,
    check_photo,
    checked_caption,
    checked_markup,
    checked_text,
)

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

ATTACHED = "attach://"
ALBUM = range(2, 11)
_albums = itertools.count(13_000_000_000_000_001)


def send_message(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    return _send(fake, given, contents.text(checked_text(given)))


def send_photo(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    return _send_file(fake, given, "photo")


def send_document(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    return _send_file(fake, given, "document")


def send_voice(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    return _send_file(fake, given, "voice")


def send_location(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    place = contents.location(given.number("latitude"), given.number("longitude"))
    return _send(fake, given, place)


def send_media_group(fake: "FakeTelegram", given: Given) -> list[dict[str, Any]]:
    """An album: photos, or documents, not mixed."""
    media = given.value("media")
    if not isinstance(media, list) or not media:
        raise bad_request("There are no messages to send")
    if len(media) not in ALBUM:
        wrong = "Too many" if len(media) > max(ALBUM) else "Too few"
        raise bad_request(f"{wrong} messages to send as an album")
    if len({each.get("type") for each in media}) > 1:
        raise bad_request("Can't use the media of the specified type in the album")
    if given.value("reply_markup"):
        raise bad_request("reply markup can't be used in an album")
    chat = open_chat(fake, given)
    topic, reply_to = topic_of(chat, given), answered(chat, given)
    made = [medium(fake, given, each) for each in media]
    fake.rates.check(chat, given.method, len(made))
    album = {"media_group_id": str(next(_albums))}
    sent = [
        fake.put(chat, fake.bot.user, content(fake.files) | album, reply_to=reply_to, topic=topic)
        for content in made
    ]
    return [each.as_json() for each in sent]


def medium(fake: "FakeTelegram", given: Given, described: dict[str, Any]) -> Content:
    """The content an InputMedia describes."""
    kind = described.get("type")
    if kind not in {"photo", "document"}:
        raise bad_request("type of the media is invalid")
    caption = checked_caption(described.get("caption", ""), described.get("parse_mode", ""))
    return _file_content(kind, _upload(fake, given, described.get("media"), kind), caption)


def _send_file(fake: "FakeTelegram", given: Given, kind: str) -> dict[str, Any]:
    caption = checked_caption(given.text("caption"), given.text("parse_mode"))
    source = given.files.get(kind) or _upload(fake, given, given.fields.get(kind), kind)
    return _send(fake, given, _file_content(kind, source, caption))


def _send(fake: "FakeTelegram", given: Given, content: Content) -> dict[str, Any]:
    chat = open_chat(fake, given)
    topic, reply_to = topic_of(chat, given), answered(chat, given)
    markup = checked_markup(given, chat)
    fake.rates.check(chat, given.method)
    sent = fake.put(
        chat, fake.bot.user, content(fake.files), reply_to=reply_to, topic=topic, markup=markup
    )
    return sent.as_json()


def _file_content(kind: str, source: Upload, caption: str) -> Content:
    if kind == "photo":
        check_photo(source.content)
        return contents.photo(source.content, caption)
    check_file(source.content)
    if kind == "voice":
        return contents.voice(source.content, caption=caption)
    return contents.document(source.content, source.name, caption, source.mime_type)


def _upload(fake: "FakeTelegram", given: Given, named: object, kind: str) -> Upload:
    """A file of the body by its attach:// name, or one of the platform's by file_id."""
    if not isinstance(named, str) or not named:
        raise bad_request(f"there is no {kind} in the request")
    if named.startswith(ATTACHED):
        if (found := given.files.get(named.removeprefix(ATTACHED))) is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return found
    stored = fake.files.stored.get(named)
    if stored is None or stored.lost:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return Upload(stored.name, "application/octet-stream", stored.content)
