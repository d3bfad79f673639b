"""What figures propose of a case and a person decides (GOVERNANCE.md, section 2).

A first report may be credited, what was late but remedied may be forgiven, what the grid missed
may count against it: "the software counts and proposes; a person decides".
"""

from enum import StrEnum


class About(StrEnum):
    """What is decided of a case."""

    FIRST = "first"
    """首报记功."""
    LATE = "late"
    """晚了从宽: it had no effect."""
    MISSED = "missed"
    """漏报追责: it had a bad effect."""
