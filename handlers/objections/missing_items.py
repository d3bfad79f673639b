"""What may have been missing where a household objects to no line: nobody noted or marked it."""

from handlers.points.score_entry import worth
from handlers.turn import Turn
from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Item
from storage.objections import Objection

BASE, BONUS = "base", "bonus"
KINDS = (BONUS, BASE)


def choices(turn: Turn, objection: Objection, kind: str) -> list[tuple[str, str]]:
    """The items of a kind that can be entered for the period: code, and name with its worth.

    A base item with a mark is not among them: its mark is a line, with a recorder who may not
    answer for it. No deduction is added because somebody objected.
    """
    period = Period.parse(objection.period)
    scheme, last_day = turn.regulations.scheme_for(period), period.last_day
    of_kind: dict[str, tuple[Item, ...]] = {
        BASE: scheme.items,
        BONUS: (*scheme.bonus, *scheme.year_bonus),
    }
    marked = _marked(turn, objection)
    return [
        (item.code, f"{turn.name_of(item)} {worth(item)}")
        for item in of_kind[kind]
        if not scheme.is_shut(item, last_day) and item.code not in marked
    ]


def _marked(turn: Turn, objection: Objection) -> set[str]:
    period = Period.parse(objection.period)
    lines = turn.store.ledger.counted_lines(
        objection.household_id, period.first_day, period.last_day
    )
    by_code = turn.regulations.scheme_for(period).by_code
    return {line.item for line in lines if isinstance(by_code.get(line.item), BaseItem)}
