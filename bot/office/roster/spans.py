"""From when until when somebody holds a role: spans of days, which may overlap in the database."""

from collections.abc import Iterable
from datetime import date

Span = tuple[date, date | None]
"""The first day and the last; None where no end is known."""


def overlap(one: Span, other: Span) -> bool:
    """Whether there is a day in both."""
    return one[0] <= (other[1] or date.max) and other[0] <= (one[1] or date.max)


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same days in spans that do not overlap, earliest first."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda each: (each[0], each[1] or date.max)):
        if found and overlap(found[-1], span):
            first, last = found[-1]
            ends = None if last is None or span[1] is None else max(last, span[1])
            found[-1] = first, ends
        else:
            found.append(span)
    return found
