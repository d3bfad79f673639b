"""When people are reminded of a temporary task, and when the house looks at it next.

GOVERNANCE.md, section 3: only the silent are reminded, once, and at no quiet hour. Our reading: at
80% of the time they were given, as with cases.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)
"""When somebody is told who came later, and who would have been reminded at a quiet hour."""

_SHARE = 0.8


def remind_at(
    asked_at: datetime,
    deadline: datetime,
    zone: ZoneInfo,
    is_quiet: Callable[[datetime], bool],
    is_workday: Callable[[date], bool],
) -> datetime | None:
    """When the silent are reminded: at 80% of the time, or the next workday's morning if that is a
    quiet hour or no workday; any hour that is not quiet, where none is left before the deadline.

    None if all that is left is quiet.
    """
    moment = asked_at + (deadline - asked_at) * _SHARE
    morning = next_morning(moment, zone)
    while morning < deadline and not is_workday(morning.astimezone(zone).date()):
        morning = next_morning(morning, zone)
    if not is_quiet(moment) and is_workday(moment.astimezone(zone).date()):
        return moment
    for other in (morning, moment, next_morning(moment, zone)):
        if other < deadline and not is_quiet(other):
            return other
    while is_quiet(moment) and moment > asked_at:
        moment -= timedelta(hours=1)
    return moment if moment > asked_at else None


def next_look(
    now: datetime, deadline: datetime, reminding: datetime | None, zone: ZoneInfo
) -> datetime | None:
    """The next moment after `now`: a morning, the reminder or the deadline; None after that."""
    moments = [next_morning(now, zone), deadline, *([reminding] if reminding else [])]
    return min((each for each in moments if now < each <= deadline), default=None)


def next_morning(moment: datetime, zone: ZoneInfo) -> datetime:
    """Nine o'clock in the town, strictly later."""
    local = moment.astimezone(zone)
    morning = datetime.combine(local.date(), MORNING, zone)
    return morning if morning > moment else morning + timedelta(days=1)
