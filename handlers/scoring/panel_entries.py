"""A panel's lines in a household's statement: what is simply full is one line, not nine."""

from collections.abc import Iterable
from functools import cache

from handlers.points.standing_marks import replaced_among
from handlers.turn import Turn
from messages.written import day
from rules.panel_items import is_simply_full
from storage.ledger_lines import LedgerLine

SOURCE = "panel"
"""A panel's line is `panel:<sheet>:<item>` (handlers/scoring/confirm_panel.py)."""

MORE = 12
"""So many further lines are looked at, so that a panel's full marks hide nothing older."""


def folded(turn: Turn, lines: Iterable[LedgerLine]) -> list[tuple[LedgerLine, int]]:
    """The lines with how many each stands for: full marks of one sheet by one hand are one.

    Those that hold and those that were replaced since are told apart.
    """
    lines = tuple(lines)
    replaced = replaced_among(turn, lines)
    scheme_on = cache(turn.regulations.scheme_on)
    found: list[tuple[LedgerLine, int]] = []
    places: dict[tuple[object, ...], int] = {}
    for line in lines:
        source, _, rest = line.source.partition(":")
        sheet = rest.partition(":")[0]
        item = scheme_on(line.happened_on).by_code.get(line.item)
        if source != SOURCE or not is_simply_full(item, line.hundredths):
            found.append((line, 1))
            continue
        key = (sheet, line.recorded_by, line.reason, line.happened_on, line.id in replaced)
        if key in places:
            before, count = found[places[key]]
            found[places[key]] = (before, count + 1)
        else:
            places[key] = len(found)
            found.append((line, 1))
    return found


def full_marks(turn: Turn, line: LedgerLine, count: int) -> str:
    """So many items full, when, why and by whom."""
    why = turn.words("list-mark").join(part for part in (line.reason, line.recorder) if part)
    when = day(line.happened_on, turn.locale)
    return turn.words("entry-panel-full", day=when, number=str(count), why=why or "—")
