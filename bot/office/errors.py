"""What a command of the office refuses."""

from collections.abc import Sequence

from rules.faults import Fault
from storage.errors import HouseError


class OfficeError(HouseError):
    """One clear line for whoever typed the command; nothing was written."""


class RegulationFaulty(OfficeError):
    """A town's regulation that cannot be used; the line tells the first fault and how many more."""

    def __init__(self, file: str, faults: Sequence[Fault]) -> None:
        others = len(faults) - 1
        super().__init__(f"{file}: {faults[0]}" + (f" (and {others} more)" if others else ""))
        self.lines = tuple(f"{file}: {fault}" for fault in faults)
