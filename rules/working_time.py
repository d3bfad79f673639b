"""Working time: the hours in which a town's office is open, holidays left out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rules.case_limits import Clock

IsWorkday = Callable[[date], bool]

_LOOK_AHEAD_DAYS = 3 * 366
"""Three years: the longest limit is one, and a year without a workday is a wrong calendar."""


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The town's clock: its zone, when its office is open, and which days are workdays."""

    zone: ZoneInfo
    spans: tuple[tuple[time, time], ...]
    is_workday: IsWorkday

    def after(self, start: datetime, span: timedelta, clock: Clock) -> datetime:
        """The moment at which so much time of a clock has gone by since `start`.

        A span of nothing, or less, is over at once. The answer is in the zone of `start`.
        Raises ValueError for a time without its zone, or if no workday is found in three years.
        """
        _require_zone(start)
        if clock is Clock.ROUND_THE_CLOCK or span <= timedelta():
            return start + max(span, timedelta())
        left = span
        for opens, closes in self._open_from(start):
            if left <= closes - opens:
                return (opens + left).astimezone(start.tzinfo)
            left -= closes - opens
        raise ValueError("no workday is left in the calendar")

    def on_workdays(self, start: datetime, span: timedelta) -> datetime:
        """So much time after `start`, day and night but on workdays alone, and never before the
        office opens: what is asked on a Friday is answered on Monday.

        Raises ValueError for a time without its zone, or if no workday is found in three years.
        """
        _require_zone(start)
        due, day = start + span, start.astimezone(self.zone).date()
        while day <= due.astimezone(self.zone).date():
            if not self.is_workday(day):
                due += timedelta(days=1)
            day += timedelta(days=1)
            if due - start > timedelta(days=_LOOK_AHEAD_DAYS):
                raise ValueError("no workday is left in the calendar")
        for opens, _ in self._open_from(due):
            return max(due, opens.astimezone(due.tzinfo))
        raise ValueError("no workday is left in the calendar")

    def between(self, start: datetime, end: datetime, clock: Clock) -> timedelta:
        """How much time of a clock lies between two moments; nothing if `end` comes first.

        Raises ValueError for a time without its zone.
        """
        _require_zone(start)
        _require_zone(end)
        if clock is Clock.ROUND_THE_CLOCK or end <= start:
            return max(end - start, timedelta())
        worked = timedelta()
        for opens, closes in self._open_from(start):
            if opens >= end:
                break
            worked += min(closes, end) - opens
        return worked

    def _open_from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Each span in which the office is open, from `start` on, as moments in UTC order."""
        first = start.astimezone(self.zone).date()
        for ahead in range(_LOOK_AHEAD_DAYS):
            day = first + timedelta(days=ahead)
            if not self.is_workday(day):
                continue
            for opens, closes in self.spans:
                # In UTC: a subtraction within one zone would not see the clocks being put forward.
                begins, ends = (
                    datetime.combine(day, moment, self.zone).astimezone(_UTC)
                    for moment in (opens, closes)
                )
                if ends > start:
                    yield max(begins, start.astimezone(_UTC)), ends


_UTC = ZoneInfo("UTC")


def _require_zone(moment: datetime) -> None:
    if moment.tzinfo is None:
        raise ValueError("a time needs its zone")
