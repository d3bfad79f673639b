"""What a step hears: words, a chosen value, a place, pictures — however they were given."""

from dataclasses import dataclass

from messages.inbound import MediaKind, Place
from storage.media import Medium


@dataclass(frozen=True)
class Heard:
    """One answer. `choice` is the value of the button, whether pressed, typed or numbered.

    `message` is the platform's name of the message, where it has one; `album` of what it is part.
    """

    text: str = ""
    choice: str = ""
    place: Place | None = None
    media: tuple[Medium, ...] = ()
    album: str = ""
    message: str = ""

    @property
    def usable(self) -> tuple[Medium, ...]:
        """What can be shown, now or once it is ready."""
        return tuple(medium for medium in self.media if medium.usable)

    @property
    def refused(self) -> tuple[Medium, ...]:
        """What was sent and cannot be kept."""
        return tuple(medium for medium in self.media if not medium.usable)

    @property
    def photos(self) -> tuple[Medium, ...]:
        """The usable photos."""
        return tuple(medium for medium in self.usable if medium.kind is MediaKind.PHOTO)
