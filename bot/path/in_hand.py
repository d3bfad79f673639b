"""What is worked on beside the path is in one pair of hands at a time, by a lease."""

from datetime import datetime, timedelta

from bot.path.writer import Writer

LEASE = timedelta(minutes=5)
"""So long it is held; what was cut off is taken over after it."""


def holds(writer: Writer, name: str, holder: str, now: datetime) -> bool:
    """Takes something in hand, or keeps it there; False while another has it."""
    until = now + LEASE
    return writer.do(lambda store: store.leases.hold(name, holder, now, until)).result() is not None
