"""The weights of a village's notes: those that are alike are weighed once."""

from collections.abc import Callable, Hashable
from typing import TypeVar

from rules.scoring import Score
from rules.weighing import Weighing, Weight

K = TypeVar("K", bound=Hashable)


class Weights(dict[K, Weight]):
    """The weight of each note; those that are alike are weighed once, when one is first met."""

    def __init__(
        self, weighing: Weighing, read: Callable[[K], Score], alike: Callable[[K], Hashable]
    ) -> None:
        super().__init__()
        self._weighing, self._read, self._alike = weighing, read, alike
        self._kinds: dict[Hashable, Weight] = {}
        self.freezing: set[K] = set()
        """The notes met so far that keep their household from redeeming."""

    def __missing__(self, note: K) -> Weight:
        weight = self[note] = self.weigh(note)
        return weight

    def weigh(self, note: K) -> Weight:
        """The weight of a note that was not met before."""
        kind = self._alike(note)
        weight = self._kinds.get(kind)
        if weight is None:
            weight = self._kinds[kind] = self._weighing.weight(self._read(note))
        if weight.freezes:
            self.freezing.add(note)
        return weight


class Here(dict[K, int]):
    """What each note brings to the settled period."""

    def __init__(self, weights: Weights[K]) -> None:
        super().__init__()
        self._weigh = weights.weigh

    def __missing__(self, note: K) -> int:
        found = self[note] = self._weigh(note).here
        return found
