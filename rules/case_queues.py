"""The command room's queues: which cases wait for it, and which of them first."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType

from rules.case_life import PHASES, State


class Queue(StrEnum):
    """One queue of the room's desk, in the order shown."""

    NEW = "new"
    """To be accepted or dispatched: emergencies first, then the nearest limit; without one last."""
    OVERDUE = "overdue"
    """Its limit has gone by, the longest overdue first."""
    TODAY = "today"
    """Its limit goes by before the day is over in the town, the nearest first."""
    TO_CHECK = "to_check"
    """Finished and to be checked, the nearest limit first."""
    ASKED = "asked"
    """Something asked for is to be decided by whoever looks, the longest waiting first."""
    HARD = "hard"
    """Marked as hard (难案), newest first."""
    ASIDE = "aside"
    """Suspended or with the county, newest first."""


BY_TIME = frozenset({Queue.NEW, Queue.OVERDUE, Queue.TODAY, Queue.TO_CHECK})
"""In these the limit decides the order; in the others the case's number."""


class Rank(IntEnum):
    """What stands before what in a queue; in each the limit, or the number, decides."""

    URGENT = 0
    CALM = 1
    TIMELESS = 2
    """No clock runs: brought in from elsewhere, and no limit was given."""


_RANKS: Mapping[Queue, tuple[Rank, ...]] = MappingProxyType({Queue.NEW: tuple(Rank)})


def ranks(queue: Queue) -> tuple[Rank, ...]:
    """The ranks a queue has, in their order; most have one."""
    return _RANKS.get(queue, (Rank.CALM,))


STATES: Mapping[Queue, tuple[State, ...]] = MappingProxyType(
    {
        Queue.NEW: (State.REPORTED, State.ACCEPTED),
        Queue.OVERDUE: tuple(PHASES),
        Queue.TODAY: tuple(PHASES),
        Queue.TO_CHECK: (State.FINISHED,),
        Queue.ASIDE: (State.SUSPENDED, State.ESCALATED),
    }
)
"""Where the cases of a queue stand; the hard ones and what is asked for stand anywhere."""

WAITING_FOR_ROOM = frozenset(
    {State.REPORTED, State.ACCEPTED, State.FINISHED, State.ESCALATED, State.SUSPENDED}
)
"""Where a case waits for the room to do something, in its 待办."""
