"""What a channel can show: its adapter declares it, the layout and the pacing obey it."""

from dataclasses import dataclass
from enum import Enum


class Measure(Enum):
    """What a channel counts a text in."""

    CHARACTERS = "characters"
    UTF16 = "utf-16 code units"
    BYTES = "utf-8 bytes"

    def of(self, text: str) -> int:
        """How long a text is by this measure."""
        match self:
            case Measure.CHARACTERS:
                return len(text)
            case Measure.UTF16:
                return len(text.encode("utf-16-le", "surrogatepass")) // 2
            case Measure.BYTES:
                return len(text.encode())


@dataclass(frozen=True)
class Pace:
    """How fast a channel takes messages; 0 = as fast as they come."""

    per_second: int = 0
    per_chat_second: int = 0
    per_group_minute: int = 0


@dataclass(frozen=True)
class Channel:
    """A channel's limits.

    `buttons` is the most one message carries (0 = none: they become a numbered list); `text` is
    the most one message holds, counted by `measure`; `photos` the most in one album.

    `caption` is the most text beside one picture, on a channel where a message is one thing: a
    text, a picture, an album or a file. None: a message holds all of them together, and can be
    rewritten with all of them.
    """

    buttons: int
    text: int
    measure: Measure = Measure.CHARACTERS
    photos: int = 10
    caption: int | None = None
    pace: Pace = Pace()

    def size(self, text: str) -> int:
        """How long a text is by this channel's count."""
        return self.measure.of(text)
