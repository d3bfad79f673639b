"""What a villager does, in the terms of every door, done on a phone with Telegram."""

from typing import Any

from tests.telegram.fake import contents
from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.contents import Content
from tests.telegram.fake.people import Person


def acts(
    person: Person,
    group: Chat | None,
    fields: dict[str, Any],
    files: list[tuple[str, str, bytes]],
) -> None:
    """A press, a place, and words with their pictures, in the group or in private."""
    if "press" in fields:
        _presses(person, group or person.private, fields["press"])
    place = fields.get("location")
    if place:
        person.sends(contents.location(place["lat"], place["lon"]), group)
    words = fields.get("text", "")
    media = [
        _content(kind, name, content, "" if number else words)
        for number, (kind, name, content) in enumerate(files)
    ]
    if len(media) > 1:
        person.sends_album(media, group)
    elif media:
        person.sends(media[0], group)
    elif words:
        person.says(words, group)


def _presses(person: Person, chat: Chat, token: str) -> None:
    """The newest message that has such a button, or a forged press on the bot's newest."""
    bot = person.fake.bot.user
    ours = [each for each in chat.messages if each.sender is bot]
    having = [each for each in ours if token in str(each.inline_keyboard)]
    if not ours:
        # Whoever forges a press needs a message of ours to forge it on.
        ours.append(person.fake.add(chat, bot, {"text": "…"}))
    person.presses(token, (having or ours)[-1], forged=not having)


def _content(kind: str, name: str, content: bytes, words: str) -> Content:
    match kind:
        case "photo":
            return contents.photo(content, words)
        case "voice":
            return contents.voice(content, caption=words)
        case _:
            return contents.document(content, name, words)
