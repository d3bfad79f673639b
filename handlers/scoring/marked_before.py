"""What stands in the ledger before a panel looks at a household: the clerk's marks, mostly.

A panel fills what nobody has marked. What stands it changes only item by item.
"""

from handlers.points.standing_marks import last_of_each
from handlers.turn import Turn
from rules.periods import Period
from rules.scheme_items import BaseItem
from storage.ledger_lines import LedgerLine
from storage.score_sheets import Sheet


def marked_before(turn: Turn, sheet: Sheet) -> dict[str, LedgerLine]:
    """The base items that have a mark already for the sheet's period, each with the one that holds.

    What is scored once in a longer period than the panel's has one from earlier in that period too.
    """
    period = Period.parse(sheet.period)
    scheme = turn.regulations.scheme_for(period)
    whole = Period.holding(scheme.period, period.last_day)
    first = min(whole.first_day, period.first_day)
    marks = []
    for line in turn.store.ledger.counted_lines(sheet.household_id, first, period.last_day):
        item = scheme.by_code.get(line.item)
        if not isinstance(item, BaseItem):
            continue
        if item.every == "period" or line.happened_on >= period.first_day:
            marks.append(line)
    return last_of_each(marks)
