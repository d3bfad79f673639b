"""Made-up people for the sample town: names of every kind, and who lives together."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

RARE = 12
"""One name in so many has a single character of the rarer kind: 喆, 犇, 彧."""

SIZES = (1, 2, 2, 3, 3, 3, 4, 4, 5, 6)
"""How many live together, each as often as it stands here."""


@dataclass(frozen=True)
class Pool:
    """What names are made of: a given name is first + second, or single; children have `young`."""

    surnames: Sequence[str]
    first: Sequence[str]
    second: Sequence[str]
    single: Sequence[str]
    young: Sequence[str]


@dataclass(frozen=True)
class Relative:
    """Somebody who lives in a household; the head is the first."""

    name: str
    minor: bool


class Names:
    """Deals names; the same seed deals the same ones, and no two heads share a name."""

    def __init__(self, pool: Pool, rng: Random) -> None:
        self._pool = pool
        self._rng = rng
        self._taken: set[str] = set()

    def keep(self, name: str) -> None:
        """This name belongs to somebody already."""
        self._taken.add(name)

    def head(self) -> str:
        """A head's name that nobody else of the town has."""
        while (name := self._adult(self._surname())) in self._taken:
            continue
        self._taken.add(name)
        return name

    def household(self, head: str) -> tuple[Relative, ...]:
        """Who lives with a head: a spouse, then children and other kin; names differ."""
        names = {head: Relative(head, minor=False)}
        size = self._rng.choice(SIZES)
        # The longest that fits: a 欧阳 is no 欧.
        surname = max(filter(head.startswith, self._pool.surnames), key=len)
        while len(names) < size:
            minor = len(names) > 1 and self._rng.random() < 0.6
            if minor:
                name = surname + self._rng.choice(self._pool.young)
            else:
                name = self._adult(surname if len(names) > 1 else self._surname())
            names.setdefault(name, Relative(name, minor))
        return tuple(names.values())

    def _surname(self) -> str:
        return self._rng.choice(self._pool.surnames)

    def _adult(self, surname: str) -> str:
        if self._rng.randrange(RARE) == 0:
            return surname + self._rng.choice(self._pool.single)
        return surname + self._rng.choice(self._pool.first) + self._rng.choice(self._pool.second)
