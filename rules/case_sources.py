"""By which way a case came in: somebody's own chat, or one of the other ways in (代录)."""

from enum import StrEnum


class Source(StrEnum):
    """GOVERNANCE.md, section 2; the values are kept in every case's row."""

    CHAT = "chat"
    """Whoever reported it wrote to the house themself."""
    CALL = "call"
    """来电: somebody rang the room."""
    VISIT = "visit"
    """来访: somebody came to the room."""
    HOTLINE = "hotline"
    """12345: the hotline's work order."""
    ABOVE = "above"
    """上级交办: a task from above."""
    OPEN311 = "open311"
    """Another program filed it through the Open311 door."""


RECORDED = (Source.CALL, Source.VISIT, Source.HOTLINE, Source.ABOVE)
"""What the room records for somebody else (代录), in the order in which it is offered."""

RUNG = frozenset({Source.CALL, Source.VISIT, Source.HOTLINE})
"""Who of these hears by a call of the room what became of it (回访); another program follows by
itself, and whoever gave a task from above gets a letter."""

CALLED = frozenset({*RUNG, Source.OPEN311})
"""Behind these stands somebody of flesh and blood; behind a task from above an office."""
