"""Which mark of an item counts: the later day's, and of one day the one entered later."""

from collections.abc import Iterable, Mapping

from storage.marks import Mark

Key = tuple[int, str]
"""A household's id and an item's code."""

SHEET_SOURCE = "sheet:"
"""How the source of a mark begins that came in by a score sheet."""


def in_force(marks: Iterable[Mark], up_to: int | None = None) -> Mapping[Key, Mark]:
    """The mark that counts for each household and item (GOVERNANCE.md section 4).

    `up_to` is the number of the last line that counts: how it was when that line was the last.
    """
    found: dict[Key, Mark] = {}
    for mark in marks:
        if not _stood(mark, up_to):
            continue
        key = mark.household_id, mark.item
        there = found.get(key)
        if there is None or _order(mark) > _order(there):
            found[key] = mark
    return found


def _stood(mark: Mark, up_to: int | None) -> bool:
    """Whether a mark was there, and had not been taken back."""
    if up_to is None:
        return mark.reversed_by is None
    return mark.seq <= up_to and (mark.reversed_by is None or mark.reversed_by > up_to)


def _order(mark: Mark) -> tuple[int, int]:
    return mark.happened_on.toordinal(), mark.seq
