"""Made-up people for the sample town: names of every kind, and who lives together."""

from dataclasses import dataclass
from random import Random
from typing import Any

RARE = 12
"""One name in so many has a single character of the rarer kind: 喆, 犇, 彧."""

SIZES = (1, 2, 2, 3, 3, 3, 4, 4, 5, 6)
"""How many live together, each as often as it stands here."""


@dataclass(frozen=True)
class Relative:
    """Somebody who lives in a household; the head is the first."""

    name: str
    minor: bool


class Names:
    """Deals names; the same seed deals the same ones. No two heads share a name."""

    def __init__(self, dealt_from: dict[str, Any], rng: Random) -> None:
        self._from = dealt_from
        self._rng = rng
        self._taken: set[str] = set()

    def keep(self, name: str) -> None:
        """This name belongs to somebody already."""
        self._taken.add(name)

    def head(self) -> str:
        """A head's name that nobody else of the town has."""
        while (name := self._rng.choice(self._from["surnames"]) + self._given()) in self._taken:
            continue
        self._taken.add(name)
        return name

    def household(self, head: str) -> tuple[Relative, ...]:
        """Who lives with a head: a spouse, then children and grandparents; names differ."""
        names = {head: Relative(head, minor=False)}
        size = self._rng.choice(SIZES)
        surname = next(
            each
            for each in sorted(self._from["surnames"], key=len, reverse=True)
            if head.startswith(each)
        )
        while len(names) < size:
            if len(names) == 1:
                name, minor = self._rng.choice(self._from["surnames"]) + self._given(), False
            elif self._rng.random() < 0.6:
                name, minor = surname + self._rng.choice(self._from["young"]), True
            else:
                name, minor = surname + self._given(), False
            names.setdefault(name, Relative(name, minor))
        return tuple(names.values())

    def _given(self) -> str:
        if self._rng.randrange(RARE) == 0:
            return str(self._rng.choice(self._from["single"]))
        return str(self._rng.choice(self._from["first"]) + self._rng.choice(self._from["second"]))
