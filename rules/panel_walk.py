"""A panel's way from household to household: which comes next, and how far it has come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class SheetState(StrEnum):
    """How far the scoring of one household has come."""

    OPEN = "open"
    """Nobody has said that it is done."""
    SCORED = "scored"
    SKIPPED = "skipped"
    """Passed over for now, nobody at home for instance; taken up again at the end."""
    RETURNED = "returned"
    """To be looked at again: the leader sent it back, or the household declared something new."""


WAITING = (SheetState.OPEN, SheetState.RETURNED)


@dataclass(frozen=True, slots=True)
class Stop:
    """One household on the way, in its order. `for_me` is whether this member may score it,
    `taken` whether another member is there now."""

    sheet_id: int
    state: SheetState
    for_me: bool = True
    taken: bool = False


def next_stop(stops: Sequence[Stop], after: int | None = None) -> Stop | None:
    """The household to go to after that one: the next that waits, around to the first again.

    None if none waits that this member may take now. What was skipped is gone back to by choice.
    """
    here = next((at for at, stop in enumerate(stops) if stop.sheet_id == after), -1)
    around = (*stops[here + 1 :], *stops[: here + 1])
    return next(
        (stop for stop in around if stop.state in WAITING and stop.for_me and not stop.taken), None
    )


def scored(stops: Iterable[SheetState]) -> int:
    """How many households are scored."""
    return sum(state is SheetState.SCORED for state in stops)
