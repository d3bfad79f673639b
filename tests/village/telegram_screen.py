"""A Telegram chat in the terms every villager's screen is told in."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tests.telegram.fake.screen import BOT, Shown
from tests.village.seen import Seen


def as_seen(chat: int | str, owner: str, messages: Iterable[Shown]) -> Iterator[Seen]:
    """The messages of a chat in order, on the phone of its owner.

    Pictures and files of the bot belong to the words right after them. Who came and went is not
    told.
    """
    loose: list[Seen] = []
    for number, shown in enumerate(messages, start=1):
        if shown.kind == "service":
            continue
        seen = _seen(chat, number, shown)
        if seen.sender == owner:
            seen = replace(seen, sender="me")
        if shown.sender == BOT and not seen.text:
            loose.append(seen)
            continue
        if shown.sender == BOT:
            seen = _with(seen, loose)
        else:
            yield from loose
        loose = []
        yield seen
    yield from loose


def _with(seen: Seen, loose: list[Seen]) -> Seen:
    photos = tuple(each for one in loose for each in one.photos)
    files = tuple(each for one in loose for each in one.files)
    return replace(seen, photos=photos + seen.photos, files=files + seen.files)


def _seen(chat: int | str, number: int, shown: Shown) -> Seen:
    return Seen(
        seq=number,
        id=str(shown.id),
        sender=shown.sender,
        text=shown.text,
        buttons=tuple((each.label, each.data or "") for each in shown.buttons),
        photos=(f"photo/{chat}/{shown.id}",) if shown.photo else (),
        files=tuple(f"file/{chat}/{shown.id}" for _ in shown.files),
        edited=shown.edited,
    )
