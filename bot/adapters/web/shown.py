"""What a chat page keeps of a message: text, buttons, and ids of pictures and files."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from messages.outbound import Button


@dataclass(frozen=True)
class Shown:
    """A message as the page shows it."""

    text: str
    buttons: tuple[Button, ...] = ()
    photos: tuple[int, ...] = ()
    files: tuple[int, ...] = ()


_SHOWN: TypeAdapter[Shown] = TypeAdapter(Shown)


def write_shown(shown: Shown) -> str:
    """The message as JSON."""
    return _SHOWN.dump_json(shown).decode()


def read_shown(text: str) -> Shown:
    """The message back from `write_shown`."""
    return _SHOWN.validate_json(text)
