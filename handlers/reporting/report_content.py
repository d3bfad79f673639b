"""What a report consists of while it is being made: pictures, voice, words and a place."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.dialogue import Dialogue
from handlers.heard import Heard
from handlers.turn import Turn
from storage.media import Medium

MOST_THINGS = 20
"""Photos, voice notes and files of one report."""


MOST_WORDS = 5_000
"""Characters of one report's words, and of one addition to it."""


_REMINDED = "reminded"

MATTER = "matter"
"""Under it a report remembers what it began with: reports of two matters may be open at once."""


def begin_empty(turn: Turn) -> None:
    """A report of which nothing has come yet."""
    empty: dict[str, Any] = {"media": [], "words": "", "place": None, "album": "", "said": {}}
    turn.remember(**empty, **{MATTER: turn.cause})


def media_of(turn: Turn) -> list[Medium]:
    """What was sent and can be shown; a picture that came to nothing is not counted."""
    sent = [turn.store.media.get(media_id) for media_id in turn.recall("media")]
    return [medium for medium in sent if medium.usable]


def wants_a_reminder(kept: Mapping[str, Any]) -> bool:
    """Whether a report holds anything and its reporter was not reminded of it yet."""
    return holds_anything(kept) and not kept.get(_REMINDED)


def holds_anything(kept: Mapping[str, Any]) -> bool:
    """Whether anything was sent for the report that remembers this."""
    return any(kept.get(name) for name in ("media", "words", "place"))


def was_reminded(report: Dialogue) -> None:
    """Nobody is reminded of one report twice."""
    report.data[_REMINDED] = True


def is_empty(turn: Turn) -> bool:
    """Whether there is nothing that could be filed."""
    return not (media_of(turn) or turn.recall("words") or turn.recall("place"))


def gather(turn: Turn, heard: Heard) -> None:
    """Adds what was just sent; what cannot be kept, or is too much, is said."""
    media = [*turn.recall("media"), *(medium.id for medium in heard.usable)]
    words = within_measure(turn, heard.text, before=turn.recall("words"))
    place = turn.recall("place")
    if heard.place is not None:
        place = [heard.place.latitude, heard.place.longitude]
    if len(media) > MOST_THINGS:
        turn.say("file-enough-photos", most=MOST_THINGS)
    turn.remember(
        media=media[:MOST_THINGS],
        words=words,
        place=place,
        album=heard.album or turn.recall("album"),
        # Begun before an upgrade, it may not know the messages it was made of.
        said={**(turn.recall("said") or {}), heard.message: heard.text},
    )
    say_refused(turn, heard)


def put_right(turn: Turn, heard: Heard) -> bool:
    """Puts the new words of a message in the place of its old ones; False if it has no part in it.

    A caption given only afterwards comes last.
    """
    said = turn.recall("said") or {}
    if heard.message not in said:
        return False
    words, old = turn.recall("words"), said[heard.message]
    if old and old in words:
        words = words.replace(old, heard.text, 1)[:MOST_WORDS]
    else:
        words = within_measure(turn, heard.text, before=words)
    turn.remember(words=words, said={**said, heard.message: heard.text})
    return True


def messages_of(turn: Turn) -> tuple[str, ...]:
    """The messages it was made of, by the platform's names."""
    return tuple(turn.recall("said") or {})


def within_measure(turn: Turn, words: str, before: str = "") -> str:
    """The words after those that came before, as many as a report takes; says if there are more."""
    together = "\n".join(part for part in (before, words) if part)
    if len(together) > MOST_WORDS:
        turn.say("file-enough-words", most=MOST_WORDS)
    return together[:MOST_WORDS]


def say_refused(turn: Turn, heard: Heard) -> None:
    """Says of each thing that cannot be kept why, and what to do instead."""
    for medium in heard.refused:
        turn.say(f"media-refused-{medium.reason.replace('_', '-')}")


def told(turn: Turn) -> str:
    """What has come in so far, in words: 照片 2 张、语音 1 段、位置."""
    parts = []
    kinds = [medium.kind.value for medium in media_of(turn)]
    for kind in ("photo", "voice", "file"):
        if kind in kinds and kind == "photo" and turn.recall("album"):
            # More of them may be on their way; a number would be wrong the moment it is read.
            parts.append(turn.words("got-album"))
        elif kind in kinds:
            parts.append(turn.words(f"got-{kind}", count=kinds.count(kind)))
    if turn.recall("words"):
        parts.append(turn.words("got-words"))
    if turn.recall("place"):
        parts.append(turn.words("got-place"))
    return turn.words("list-mark").join(parts)


def place_of(turn: Turn) -> Sequence[float] | None:
    """Latitude and longitude in degrees, if they were sent."""
    found: Sequence[float] | None = turn.recall("place")
    return found
