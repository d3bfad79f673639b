"""Whether a household takes part in points in a period: voluntary, with dates (section 1)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rules.periods import Period, PeriodKind

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """The days for which a household has consented; `until` is the last of them.

    One that ends before it begins was taken back before it ever held.
    """

    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


def takes_part(spans: Iterable[Span], period: Period) -> bool:
    """Whether a household takes part in a period: whether it does on the period's last day.

    Our reading: who joins within a period is scored for it, who left before its end is not, so
    that nobody is ranked after they withdrew, by whatever period the scheme counts.
    """
    return any(span.holds_on(period.last_day) for span in spans)


def joins_from(spans: Sequence[Span], period: Period) -> date | None:
    """The first day a household takes part if it consents in this period; None if it does.

    Who withdrew in this very period, and so is still scored for it, comes back with the next.
    """
    if any(span.until is None for span in spans):
        return None
    ended = [span.until for span in spans if span.until is not None and span.until >= span.since]
    return max([period.first_day, *(last + A_DAY for last in ended)])


def leaves_after(span: Span, period: Period) -> date:
    """The last day of a consent that is withdrawn in this period: from the next one on it is over.

    One that was to begin later never begins; the past stays.
    """
    return period.last_day if span.since <= period.last_day else span.since - A_DAY


def periods_taken(
    spans: Sequence[Span], kind: PeriodKind, period: Period
) -> tuple[Period, frozenset[Period]]:
    """The first period up to this one in which a household took part, and those it then stayed
    out of.

    Raises ValueError if it never took part.
    """
    begun = [Period.holding(kind, span.since) for span in spans if span.since <= period.last_day]
    if not begun:
        raise ValueError(f"takes no part up to {period}")
    first = min(begun)
    between = (Period.at(kind, ordinal) for ordinal in range(first.ordinal, period.ordinal + 1))
    apart = frozenset(each for each in between if not takes_part(spans, each))
    while first in apart:
        first = first.next
    return first, frozenset(each for each in apart if each > first)
