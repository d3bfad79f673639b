"""What a channel can show: its adapter declares it, the layout and the pacing obey it."""

from dataclasses import dataclass


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
    the most one message holds, counted in UTF-8 bytes where `text_in_bytes`, else in characters.
    """

    buttons: int
    text: int
    text_in_bytes: bool = False
    photos: int = 10
    pace: Pace = Pace()

    def size(self, text: str) -> int:
        """How long a text is by this channel's count."""
        return len(text.encode()) if self.text_in_bytes else len(text)
