"""A restriction (暂停兑换) is about one member and goes where they go, at a change of the roster.

What was recorded stays as it is: the former household's is lifted from the day on, and what is
left of it is recorded for the household the member belongs to now, by the same document.
"""

from collections.abc import Mapping
from datetime import datetime

from storage.roster_changes import RosterChange
from storage.store import Store

Went = Mapping[int, tuple[int, int] | None]
"""The members who leave a household, by id: into which household, and as which member there.

None for who belongs to no household of the village any more.
"""


def restrictions_follow(store: Store, change: RosterChange, went: Went, now: datetime) -> None:
    """Ends what is about those who leave, and begins it where they go; done again, nothing."""
    if change.household_id is None or not went:
        return
    for each in store.restrictions.of_household(change.household_id):
        left = each.term.left_from(change.day)
        if each.member_id not in went or left is None:
            continue
        if not store.restrictions.lift(each.id, change.day, change.recorded_by):
            continue
        there = went[each.member_id]
        if there is None:
            continue
        household_id, member_id = there
        store.restrictions.record(
            village_id=each.village_id,
            household_id=household_id,
            member_id=member_id,
            item=each.item,
            document=each.document,
            since=left.since,
            until=left.until,
            by=change.recorded_by,
            now=now,
            source=f"roster:{change.id}:restriction:{each.id}",
        )
