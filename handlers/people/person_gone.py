"""Whose roles follow their household, and what ends when somebody has died."""

from datetime import date, datetime, timedelta

from rules.roles import Role
from storage.store import Store

A_DAY = timedelta(days=1)


def roles_follow(store: Store, person_id: int, day: date) -> None:
    """From a day on a grown member speaks for the households they belong to, and for no other."""
    homes = {
        store.households.get(each.household_id).grid_id
        for each in store.members.of_person(person_id, day)
        if not each.is_minor
    }
    held = set(store.people.areas_with_role(person_id, Role.HOUSEHOLD, day))
    if held == homes:
        return
    if held - homes:
        store.people.withdraw(person_id, Role.HOUSEHOLD, day - A_DAY)
        held = set()
    for grid_id in sorted(homes - held):
        store.people.grant(person_id, Role.HOUSEHOLD, grid_id, day)


def person_gone(store: Store, person_id: int, today: date, now: datetime) -> None:
    """Somebody has died: at once no notice is sent to them any more.

    1. Every role ends, so that no prompt is asked of them and nothing is given to them.
    2. What was queued for their private chats is not sent.
    3. Their accounts are nobody's any more, and no code binds one to them.
    """
    for role in Role:
        store.people.withdraw(person_id, role, today - A_DAY)
    for account in store.chats.accounts_of(person_id):
        chat = store.chats.private_of(account.id)
        if chat is not None:
            store.outbox.withhold(chat.id)
    store.chats.unbind(person_id)
    store.binding.end_codes(person_id, now)
