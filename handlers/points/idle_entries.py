"""Entries of a once-only bonus that add nothing, because an earlier one counts already."""

from collections.abc import Iterable
from datetime import date

from handlers.turn import Turn
from messages.written import period_named
from rules.counted_once import once_in
from rules.periods import Period
from rules.schemes import Scheme
from storage.ledger_lines import Kind, LedgerLine


def counted_before(
    turn: Turn, household_id: int, scheme: Scheme, code: str, day: date
) -> Period | None:
    """The span in which the item counts for the household already; None if a note would count."""
    span = once_in(scheme, code, day)
    return span if span and code in _counting(turn, household_id, span) else None


def warned(
    turn: Turn, text: str, key: str, household_id: int, scheme: Scheme, code: str, day: date
) -> str:
    """A text; below it, worded by `key`, that another note of the item adds nothing, if so."""
    before = counted_before(turn, household_id, scheme, code, day)
    if before is None:
        return text
    return f"{text}\n{turn.words(key, period=period_named(str(before), turn.locale))}"


def idle_among(turn: Turn, lines: Iterable[LedgerLine]) -> dict[int, Period]:
    """Of a household's lines those that add nothing, by id, each with the span that has its one."""
    counting: dict[tuple[int, Period], dict[str, int]] = {}
    idle: dict[int, Period] = {}
    for line in lines:
        if line.kind != Kind.SCORE.value:
            continue
        scheme = turn.regulations.scheme_on(line.happened_on)
        span = once_in(scheme, line.item, line.happened_on)
        if span is None:
            continue
        at = line.household_id, span
        if at not in counting:
            counting[at] = _counting(turn, *at)
        # A line that was taken back may be the older one; what took it back says so by itself.
        if counting[at].get(line.item, line.id) < line.id:
            idle[line.id] = span
    return idle


def _counting(turn: Turn, household_id: int, span: Period) -> dict[str, int]:
    """The items noted in a span, each with the line that counts: the one entered first."""
    return turn.store.ledger.first_counted(household_id, span.first_day, span.last_day)
