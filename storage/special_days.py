"""The days off and make-up workdays the town entered; a later entry of a day replaces it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from rules.holidays import Holiday, SpecialDay
from storage.columns import table
from storage.tables.special_days import SpecialDayRow

_day = table(SpecialDayRow)
_all = select(_day.c.day, _day.c.is_workday, _day.c.holidays).order_by(_day.c.id)


class SpecialDays:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_day(self) -> Mapping[date, SpecialDay]:
        """What holds of each day that was ever entered."""
        rows = self._connection.execute(_all)
        return {
            row.day: SpecialDay(
                row.day, row.is_workday, tuple(Holiday(each) for each in row.holidays.split())
            )
            for row in rows
        }

    def enter(self, days: Iterable[SpecialDay], by: int | None, now: datetime) -> int:
        """Keeps what is new in days; returns of how many that was."""
        there = self.by_day()
        new = [each for each in days if there.get(each.day) != each]
        if new:
            self._connection.execute(
                insert(_day),
                [
                    {
                        "day": each.day,
                        "is_workday": each.is_workday,
                        "holidays": " ".join(each.of),
                        "entered_by": by,
                        "entered_at": now,
                    }
                    for each in new
                ],
            )
        return len(new)
