"""What failed is set aside for a while, longer each time, so that it keeps nothing else back."""

from collections.abc import Collection
from datetime import datetime, timedelta

LONGEST = timedelta(hours=1)


class SetAside:
    """Pieces of work by number, in memory alone: a restart tries all of them at once."""

    def __init__(self, first: timedelta = timedelta(minutes=1)) -> None:
        self._first = first
        self._until: dict[int, datetime] = {}
        self._rest: dict[int, timedelta] = {}

    def put(self, number: int, now: datetime) -> None:
        """It failed: it rests twice as long as the last time, at most an hour."""
        rest = min(self._rest.get(number, self._first / 2) * 2, LONGEST)
        self._rest[number], self._until[number] = rest, now + rest

    def holds(self, number: int, now: datetime) -> bool:
        """Whether it still rests."""
        return number in self._until and now < self._until[number]

    def keep_only(self, numbers: Collection[int]) -> None:
        """Forgets what is wanted no more."""
        for number in set(self._until).difference(numbers):
            del self._until[number], self._rest[number]
