"""Which mark of a base item holds where a period has several: the last one of the last day."""

from collections.abc import Iterable

from handlers.turn import Turn
from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.settlement import mark_that_holds
from storage.ledger_lines import Kind, LedgerLine


def last_of_each(lines: Iterable[LedgerLine]) -> dict[str, LedgerLine]:
    """Of marks in the order they came, each item's that holds."""
    by_item: dict[str, list[LedgerLine]] = {}
    for line in lines:
        by_item.setdefault(line.item, []).append(line)
    return {
        item: mark_that_holds(marks, lambda line: line.happened_on)
        for item, marks in by_item.items()
    }


def replaced_among(turn: Turn, lines: Iterable[LedgerLine]) -> set[int]:
    """Of a household's lines the marks that another mark has replaced, by id.

    A mark that was taken back is none of them: the line that took it back says so.
    """
    standing: dict[tuple[int, Period], tuple[set[int], dict[str, LedgerLine]]] = {}
    replaced = set()
    for line in lines:
        span = _span(turn, line)
        if span is None:
            continue
        at = line.household_id, span
        if at not in standing:
            counted = turn.store.ledger.counted_lines(
                line.household_id, span.first_day, span.last_day
            )
            standing[at] = {each.id for each in counted}, last_of_each(counted)
        ids, last = standing[at]
        if line.id in ids and last[line.item].id != line.id:
            replaced.add(line.id)
    return replaced


def _span(turn: Turn, line: LedgerLine) -> Period | None:
    """The span in which a mark holds for its item; None for what is no mark."""
    if line.kind != Kind.SCORE.value:
        return None
    scheme = turn.regulations.scheme_on(line.happened_on)
    item = scheme.by_code.get(line.item)
    if not isinstance(item, BaseItem):
        return None
    return Period.holding("quarter" if item.every == "quarter" else scheme.period, line.happened_on)
