"""What goes out: text, buttons, pictures and files, before any platform's limits."""

from dataclasses import dataclass, field

from pydantic import TypeAdapter

LONGEST_TOKEN = 64
"""UTF-8 bytes: what the narrowest platform gives back of a button."""


@dataclass(frozen=True)
class Button:
    """What a person reads, and what a press of it sends back.

    Raises ValueError for a token that not every platform could carry.
    """

    label: str
    token: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.token.encode()) <= LONGEST_TOKEN:
            raise ValueError(f"a button's token has 1 to {LONGEST_TOKEN} bytes")


@dataclass(frozen=True)
class Outgoing:
    """One message to one chat; pictures and files are ids of media.

    With `amounts` the buttons are figures: a number that is typed is a figure, not a place in
    their row, and where they become a list the list is not numbered.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    photos: tuple[int, ...] = ()
    files: tuple[int, ...] = field(default=())
    amounts: bool = False


_OUTGOING: TypeAdapter[Outgoing] = TypeAdapter(Outgoing)
_BUTTONS: TypeAdapter[tuple[Button, ...]] = TypeAdapter(tuple[Button, ...])


def write_outgoing(message: Outgoing) -> str:
    """The message as JSON."""
    return _OUTGOING.dump_json(message).decode()


def read_outgoing(text: str) -> Outgoing:
    """The message back from `write_outgoing`; raises pydantic.ValidationError otherwise."""
    return _OUTGOING.validate_json(text)


def write_buttons(buttons: tuple[Button, ...]) -> str:
    """A row of buttons as JSON."""
    return _BUTTONS.dump_json(buttons).decode()


def read_buttons(text: str) -> tuple[Button, ...]:
    """The buttons back from `write_buttons`."""
    return _BUTTONS.validate_json(text)
