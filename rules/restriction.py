"""A restriction (暂停兑换): while a document has effect, a household does not redeem.

GOVERNANCE.md section 4, K9: points go on adding up; behind the dignity gate, about one
member, never published.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from rules.scheme_items import Deduction
from rules.schemes import Scheme


@dataclass(frozen=True, slots=True)
class Term:
    """From which day, by which item, and to which last day (None: as long as the gate is open).

    `lifted_on` is the first day on which it holds no more, if somebody lifted it.
    """

    item: str
    since: date
    until: date | None = None
    lifted_on: date | None = None

    @property
    def last_day(self) -> date | None:
        """The last day of its effect."""
        ends = [self.until] if self.until else []
        if self.lifted_on is not None:
            ends.append(self.lifted_on - timedelta(days=1))
        return min(ends, default=None)

    def holds(self, scheme: Scheme, day: date) -> bool:
        """Whether it keeps its household from redeeming on a day."""
        item = scheme.by_code.get(self.item)
        if not isinstance(item, Deduction) or not item.freezes or scheme.is_shut(item, day):
            return False
        return self.since <= day and (self.last_day is None or day <= self.last_day)

    def left_from(self, day: date) -> "Term | None":
        """What is left of it on the day its member goes elsewhere; None if it is over by then.

        Somebody has lifted one that has `lifted_on`: it goes nowhere.
        """
        if self.lifted_on is not None or (self.until is not None and self.until < day):
            return None
        return replace(self, since=max(self.since, day))


def freezing_items(scheme: Scheme, day: date) -> tuple[Deduction, ...]:
    """The items that freeze redemption and whose gate is open on a day."""
    return tuple(
        item for item in scheme.deductions if item.freezes and not scheme.is_shut(item, day)
    )
