"""The parts of a period that are scored and published by themselves: the quarters of a star year.

GOVERNANCE.md section 4, scheme B: each quarter's score is looked at on site, confirmed, published
and final; the year takes the mean of the four, and adds what is declared once. A part credits
nothing and gives no honour: the year does, which is worked out from the same entries.
"""

from datetime import date

from rules.periods import Period, PeriodKind
from rules.scheme_items import BaseItem
from rules.schemes import Scheme


def part_kind(scheme: Scheme) -> PeriodKind | None:
    """By which kind of period a scheme's periods are published in parts; None: as a whole only."""
    return "quarter" if any(item.every == "quarter" for item in scheme.items) else None


def is_part(scheme: Scheme, period: Period) -> bool:
    """Whether a period is only a part of one by which the scheme counts."""
    return period.kind == part_kind(scheme)


def last_part(scheme: Scheme, period: Period) -> Period | None:
    """The last part of a whole period; None for a part, and where there are none."""
    kind = part_kind(scheme)
    if kind is None or period.kind != scheme.period:
        return None
    return Period.holding(kind, period.last_day)


def closed_by(scheme: Scheme, day: date) -> tuple[Period, ...]:
    """The periods of which any that is worked out takes no more entries of that day."""
    kinds = (part_kind(scheme), scheme.period)
    return tuple(Period.holding(kind, day) for kind in kinds if kind is not None)


def settled_with(scheme: Scheme, code: str, day: date) -> Period:
    """The period whose result an entry of that day waits for: its part's, its own, or, for what is
    credited once a year, that of the year's end."""
    if code in scheme.year_codes:
        return Period.holding(scheme.period, day.replace(month=12, day=31))
    kind = part_kind(scheme)
    if kind is not None and settles_in(scheme, code, part := Period.holding(kind, day)):
        return part
    return Period.holding(scheme.period, day)


def counts_in(scheme: Scheme, code: str, period: Period) -> bool:
    """Whether an entry of an item is of this period's result: of a part's, only what comes with it;
    the whole counts all that its parts did."""
    return not is_part(scheme, period) or settles_in(scheme, code, period)


def settles_in(scheme: Scheme, code: str, period: Period) -> bool:
    """Whether an entry of an item is published with this period, and so is open to objection in it.

    What is scored once a year comes with the year; everything else with its quarter, if there are
    quarters.
    """
    if part_kind(scheme) is None:
        return True
    item = scheme.by_code.get(code)
    with_the_whole = isinstance(item, BaseItem) and item.every == "period"
    return (with_the_whole or code in scheme.year_codes) is not is_part(scheme, period)
