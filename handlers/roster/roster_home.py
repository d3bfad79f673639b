"""Households as the rules of roster changes read them, and which months are closed to changes."""

from datetime import date

from rules.periods import Period
from rules.roster import Home, Member
from storage.households import Household
from storage.store import Store


def home_of(store: Store, household: Household, but_for: int | None = None) -> Home:
    """A household with everybody who ever belonged to it, its balance, and what waits for it.

    `but_for` is a waiting change that does not wait for itself.
    """
    waiting = [
        change
        for change in store.roster_changes.waiting(household.village_id)
        if change.id != but_for and household.id in (change.household_id, change.other_id)
    ]
    return Home(
        id=household.id,
        code=household.code,
        village_id=household.village_id,
        head=household.head,
        members=tuple(
            Member(each.id, each.name, each.is_minor, each.since, each.until)
            for each in store.members.ever(household.id)
        ),
        balance=store.ledger.balance(household.id),
        since=household.since,
        until=household.until,
        spend_until=household.spend_until,
        last_change=store.roster_changes.last_day(household.id),
        waits=bool(waiting),
    )


def final_until(store: Store, village_id: int) -> date | None:
    """The last day of a village's last final period; None before there is one."""
    periods = store.settlements.final_periods(village_id)
    return max((Period.parse(each).last_day for each in periods), default=None)
