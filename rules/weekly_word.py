"""When the week's word about what is overdue is said: once a week, on a workday of the town.

GOVERNANCE.md, section 2 knows the weekly consultation (会商); our reading: what was warned of three
times and is still overdue is told once a week, so that no case falls silent.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from rules.patrol_tasks import Weekday

IsWorkday = Callable[[date], bool]

_WEEK = timedelta(days=7)
_WEEKS_AHEAD = 60


class WeeklyWord(BaseModel):
    """On which day of the week, at what local time."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    weekday: Weekday
    at: Annotated[time, Field(strict=True)]

    def day_in(self, day: date, is_workday: IsWorkday) -> date | None:
        """The day on which it is said in the week of a day: its weekday, or the next workday of
        that week, or the last one before; None in a week without a workday."""
        monday = day - timedelta(days=day.weekday())
        first = tuple(Weekday).index(self.weekday)
        order = (*range(first, 7), *range(first - 1, -1, -1))
        days = (monday + timedelta(days=each) for each in order)
        return next((each for each in days if is_workday(each)), None)

    def due_on(self, day: date, is_workday: IsWorkday, zone: ZoneInfo) -> datetime | None:
        """The moment, if it is said on this day."""
        if self.day_in(day, is_workday) != day:
            return None
        return datetime.combine(day, self.at, zone)

    def next_after(
        self, moment: datetime, is_workday: IsWorkday, zone: ZoneInfo
    ) -> datetime | None:
        """The first moment after this one; None if there is none for more than a year."""
        return next((each for each in self._from(moment, is_workday, zone) if each > moment), None)

    def _from(self, moment: datetime, is_workday: IsWorkday, zone: ZoneInfo) -> Iterator[datetime]:
        week = moment.astimezone(zone).date()
        for _ in range(_WEEKS_AHEAD):
            day = self.day_in(week, is_workday)
            if day is not None:
                yield datetime.combine(day, self.at, zone)
            week += _WEEK
