"""What time it is in the house: the real time, or a rehearsal's that runs ahead of it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class TownTime(Protocol):
    """Whatever tells the time, aware and in UTC."""

    def now(self) -> datetime: ...


class RealTime:
    """The time of the machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class RehearsalTime:
    """The machine's time plus an advance that only grows; it ticks on by itself."""

    def __init__(
        self, ahead: timedelta, real: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.ahead = ahead
        self._real = real

    def now(self) -> datetime:
        return self._real() + self.ahead

    def jump(self, moment: datetime) -> None:
        """Moves on to a moment; one that has passed changes nothing."""
        self.ahead = max(self.ahead, moment - self._real())
