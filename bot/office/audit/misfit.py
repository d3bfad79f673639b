"""What a proof of the books found that does not fit: a key of the catalogue and its values."""

from collections.abc import Mapping
from dataclasses import dataclass

from messages.catalogue import say


@dataclass(frozen=True)
class Misfit:
    """The first row that does not fit; points in it are written as people read them."""

    key: str
    values: Mapping[str, str]

    def told(self, locale: str) -> str:
        """In one line, in words."""
        return say(locale, self.key, **self.values)


def misfit(key: str, **values: object) -> Misfit:
    """A misfit of the catalogue's `key`."""
    return Misfit(key, {name: str(value) for name, value in values.items()})
