"""Which cases figures are wanted of, in the words storage/counted_cases.py asks for."""

from datetime import date, datetime, time, timedelta

from handlers.regulations import Regulations
from storage.counted_cases import Wanted


def wanted(
    regulations: Regulations,
    first: date,
    last: date,
    area_path: str,
    now: datetime,
    *,
    reporter_id: int | None = None,
    unit: str | None = None,
) -> Wanted:
    """Cases filed from the first day to the last, both whole, in the town's zone."""
    begins, ends = (
        datetime.combine(day, time.min, regulations.zone)
        for day in (first, last + timedelta(days=1))
    )
    return Wanted(
        area_path=area_path,
        since=begins,
        until=ends,
        first=first,
        last=last,
        now=now,
        bottom_line=[item.code for item in regulations.items.items if item.bottom_line],
        reporter_id=reporter_id,
        unit=unit,
    )
