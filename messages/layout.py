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


def degraded(message: Outgoing, channel: Channel) -> Outgoing:
    """The same message with its buttons as numbers, if the channel cannot carry them all."""
    if len(message.buttons) <= channel.buttons:
        return message
    return replace(message, text=numbered(message.text, message.buttons), buttons=())


def split(text: str, channel: Channel) -> tuple[str, ...]:
    """The text in pieces the channel takes, cut at a line's end where there is one near."""
    pieces: list[str] = []
    rest = text
    while channel.size(rest) > channel.text:
        cut = _longest_fit(rest, channel)
        line_end = rest.rfind("\n", cut // 2, cut)
        head = rest[: line_end if line_end > 0 else cut]
        pieces.append(head)
        rest = rest[len(head) :].removeprefix("\n")
    return (*pieces, rest)


def lay_out(message: Outgoing, channel: Channel) -> tuple[Part, ...]:
    """The message in the order it is sent; the buttons stand on the last piece."""
    message = degraded(message, channel)
    *before, last = split(message.text, channel)
    albums = [
        message.photos[start : start + channel.photos]
        for start in range(0, len(message.photos), channel.photos)
    ]
    *early_albums, last_album = albums or [()]
    parts = [Part("", photos=album) for album in early_albums]
    parts += [Part(piece) for piece in before]
    return (*parts, Part(last, message.buttons, last_album, message.files))


def _longest_fit(text: str, channel: Channel) -> int:
    """How many characters of the text fit (at least one, so that splitting ends)."""
    if not channel.text_in_bytes:
        return channel.text
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if channel.size(text[:middle]) <= channel.text:
            low = middle
        else:
            high = middle - 1
    return low
