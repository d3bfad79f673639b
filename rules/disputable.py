"""Which of a household's lines it may want to object to, and in which order it is shown them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rules.scheme_items import BaseItem, Deduction
from rules.schemes import Scheme


@dataclass(frozen=True, slots=True)
class NotedLine:
    """A score that counts: its row, item, day and hundredths (of a deduction, negative)."""

    id: int
    item: str
    day: date
    hundredths: int


def disputable(scheme: Scheme, lines: Sequence[NotedLine]) -> list[NotedLine]:
    """The lines worth objecting to: what cost most first, of equals the newest.

    `lines` are one household's of one period, as entered. Of a base item only the mark that counts
    (the later date's, of one date the later row) is shown, and only where it is below full.
    """
    marks: dict[str, NotedLine] = {}
    others: list[NotedLine] = []
    for line in lines:
        item = scheme.by_code.get(line.item)
        if not isinstance(item, BaseItem):
            others.append(line)
        elif line.item not in marks or line.day >= marks[line.item].day:
            marks[line.item] = line
    below_full = [line for line in marks.values() if _lost(scheme, line) > 0]
    found = [*below_full, *others]
    return sorted(found, key=lambda line: (-_lost(scheme, line), -line.day.toordinal(), -line.id))


def _lost(scheme: Scheme, line: NotedLine) -> int:
    """What the line cost the household, in hundredths."""
    match scheme.by_code.get(line.item):
        case BaseItem(max=most):
            return most - line.hundredths
        case Deduction():
            return max(-line.hundredths, 0)
        case _:
            return 0
