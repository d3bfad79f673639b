"""Lays a message out within a channel's limits: long texts are split, buttons degrade."""

from dataclasses import dataclass, replace

from messages.channel import Channel
from messages.outbound import Button, Outgoing


@dataclass(frozen=True)
class Part:
    """One piece as the platform will take it; pictures and files are ids of media."""

    text: str
    buttons: tuple[Button, ...] = ()
    photos: tuple[int, ...] = ()
    files: tuple[int, ...] = ()


def numbered(text: str, buttons: tuple[Button, ...]) -> str:
    """The buttons as a numbered list below the text: each is answered by its number."""
    lines = [f"{number}. {button.label}" for number, button in enumerate(buttons, start=1)]
    return "\n".join([*([text] if text else []), *lines])


def listed(text: str, buttons: tuple[Button, ...]) -> str:
    """Buttons that are figures as a list below the text: each is answered by itself."""
    return "\n".join([*([text] if text else []), *(f"· {button.label}" for button in buttons)])


def degraded(message: Outgoing, channel: Channel) -> Outgoing:
    """The same message with its buttons as a list, if the channel cannot carry them all."""
    if len(message.buttons) <= channel.buttons:
        return message
    as_list = listed if message.amounts else numbered
    return replace(message, text=as_list(message.text, message.buttons), buttons=())


def split(text: str, channel: Channel) -> tuple[str, ...]:
    """The text in pieces the channel takes, cut at a line's end where there is one near.

    What is blank around a cut is left out: no piece is blank, which a platform would refuse.
    """
    pieces: list[str] = []
    rest = text
    while channel.size(rest) > channel.text:
        cut = _longest_fit(rest, channel)
        line_end = rest.rfind("\n", cut // 2, cut)
        head = rest[: line_end if line_end > 0 else cut]
        if said := head.rstrip():
            pieces.append(said)
        rest = rest[len(head) :].lstrip()
    return (*pieces, rest) if rest or not pieces else tuple(pieces)


def lay_out(message: Outgoing, channel: Channel) -> tuple[Part, ...]:
    """The message in the order it is sent; the buttons stand on the last piece."""
    message = degraded(message, channel)
    if channel.caption is not None:
        return _one_thing_each(message, channel, channel.caption)
    *before, last = split(message.text, channel)
    *early_albums, last_album = _albums(message, channel) or [()]
    parts = [Part("", photos=album) for album in early_albums]
    parts += [Part(piece) for piece in before]
    return (*parts, Part(last, message.buttons, last_album, message.files))


def _one_thing_each(message: Outgoing, channel: Channel, caption: int) -> tuple[Part, ...]:
    """Pictures, then files, then words with the buttons; a single picture carries the words."""
    if message.buttons and not message.text:
        message = degraded(message, replace(channel, buttons=0))
    single = len(message.photos) == 1 and not message.files
    if single and channel.size(message.text) <= caption:
        return (Part(message.text, message.buttons, message.photos),)
    parts = [Part("", photos=album) for album in _albums(message, channel)]
    parts += [Part("", files=(file,)) for file in message.files]
    if message.text:
        *before, last = split(message.text, channel)
        parts += [*map(Part, before), Part(last, message.buttons)]
    return tuple(parts)


def _albums(message: Outgoing, channel: Channel) -> list[tuple[int, ...]]:
    return [
        message.photos[start : start + channel.photos]
        for start in range(0, len(message.photos), channel.photos)
    ]


def _longest_fit(text: str, channel: Channel) -> int:
    """How many characters of the text fit (at least one, so that splitting ends)."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if channel.size(text[:middle]) <= channel.text:
            low = middle
        else:
            high = middle - 1
    return low
