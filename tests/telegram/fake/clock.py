"""A clock moved by hand."""

from dataclasses import dataclass


@dataclass
class HandClock:
    """Unix seconds; begins on Friday, 20 November 2026, nine o'clock in the town."""

    now: float = 1_795_136_400.0

    def __call__(self) -> float:
        return self.now

    def later(self, seconds: float) -> None:
        self.now += seconds
