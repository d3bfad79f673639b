"""What a villager sees on the screen: one message, and what can be read off it."""

import re
from dataclasses import dataclass
from typing import Any

_NUMBER = re.compile(r"\b20\d\d-\d{4,}\b")


@dataclass(frozen=True)
class Seen:
    """A message as it stands in the chat."""

    seq: int
    id: str
    sender: str
    text: str
    buttons: tuple[tuple[str, str], ...]
    photos: tuple[str, ...]
    files: tuple[str, ...]
    edited: bool

    @classmethod
    def of(cls, message: dict[str, Any]) -> "Seen":
        return cls(
            seq=message["seq"],
            id=message["id"],
            sender=message["from"],
            text=message["text"],
            buttons=tuple((each["label"], each["token"]) for each in message["buttons"]),
            photos=tuple(message["photos"]),
            files=tuple(each["url"] for each in message["files"]),
            edited=message["edited"],
        )

    @property
    def case(self) -> str:
        """The number of the case it speaks of."""
        found = _NUMBER.search(self.text)
        assert found, f"no case number in {self.text!r}"
        return found[0]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for label, _ in self.buttons)

    def token(self, label: str) -> str:
        """What the button of this label sends."""
        found = [token for each, token in self.buttons if each == label]
        assert found, f"no button {label!r} among {self.labels}"
        return found[0]
