"""When somebody is reminded of a report they sent and never tapped.

GOVERNANCE.md, section 3: once, and at no quiet hour. Our reading: what somebody began of their own
accord is no prompt, and is not counted in the day's budget.
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

REMIND_AFTER = timedelta(minutes=30)
"""Whoever walks on for another photo has sent it by then; whoever forgot the tap is still near."""


def remind_at(
    now: datetime, zone: ZoneInfo, is_quiet: Callable[[datetime], bool], quiet_to: time
) -> datetime:
    """Half an hour after the last word, or the end of the quiet hours where that is one of them."""
    moment = now + REMIND_AFTER
    if not is_quiet(moment):
        return moment
    morning = datetime.combine(moment.astimezone(zone).date(), quiet_to, zone)
    return morning if morning > moment else morning + timedelta(days=1)
