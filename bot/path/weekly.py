"""The week's word about what is overdue becomes an inbound like any other, once a week and town."""

from datetime import datetime

from handlers.regulations import Regulations
from handlers.room.tell_overdue import WEEKLY
from messages.inbound import Due
from storage.clock import HELD
from storage.receiving import receive_due
from storage.store import Store


def keep_week(store: Store, regulations: Regulations, now: datetime) -> bool:
    """One unit of work: the first town that was not told this week; False if none is left.

    After a standstill it is said on the same day still, but at no quiet hour; a day that is over
    is not made up for, the next week comes.
    """
    word = regulations.room.overdue
    if word is None or regulations.is_quiet(now):
        return False
    is_workday = regulations.with_days(store.special_days.by_day).is_workday
    at = word.due_on(regulations.today(now), is_workday, regulations.zone)
    if at is None or now < at:
        return False
    for town in store.areas.tops():
        if store.clock.is_taken(WEEKLY, town.id, at):
            continue
        store.clock.take(WEEKLY, town.id, at, HELD, now)
        receive_due(store, Due(WEEKLY, town.id, at), now)
        return True
    return False


def next_week(store: Store, regulations: Regulations, after: datetime) -> datetime | None:
    """When it is said next."""
    word = regulations.room.overdue
    if word is None:
        return None
    is_workday = regulations.with_days(store.special_days.by_day).is_workday
    return word.next_after(after, is_workday, regulations.zone)
