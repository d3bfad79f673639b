"""Outcomes: what becomes of a message, by what its platform said of the part that was sent."""

from datetime import datetime, timedelta

from bot.adapters.door import DeliveryError
from bot.path.readying import Ready
from storage.receiving import receive_lost
from storage.store import Store

RESTS = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 1800, 3600))
"""How long a message rests after each failed try; after the last it is a dead letter."""


def write_down(store: Store, ready: Ready, outcome: str | DeliveryError, now: datetime) -> None:
    """One unit of work: what became of a part.

    That a chat is gone is an older word than what has come in from it since: then it is not, and
    the part is tried again like any other.
    """
    parcel = ready.parcel
    if isinstance(outcome, str):
        store.parcels.part_sent(parcel, outcome, now, last=ready.last)
        return
    # Its chat may have been merged into another while it was on its way.
    chat = store.chats.get(store.parcels.chat_of(parcel.id))
    reason = str(outcome)
    if outcome.moved_to:
        store.chats.move(chat.door, chat.bot, chat.external_id, outcome.moved_to)
        store.parcels.put_off(parcel, reason, now)
    elif outcome.needs_word:
        store.parcels.needs_word(parcel, reason)
    elif outcome.chat_gone and store.inbox.came_after(parcel.heard, chat.id):
        _try_again(store, ready, reason, now)
    elif outcome.permanent and not outcome.chat_gone and not ready.last:
        # A picture nobody may send there: the words that come after it still arrive.
        store.parcels.part_sent(parcel, "", now, last=False)
    elif outcome.permanent:
        store.parcels.dead_letter(parcel, reason)
        if outcome.chat_gone:
            receive_lost(store, chat.id, reason, f"{parcel.id}-{parcel.attempts}", now)
    elif outcome.retry_after is not None:
        store.parcels.put_off(parcel, reason, now + outcome.retry_after)
        for each in store.chats.counted_with(chat):
            store.chats.rest_until(each, now + outcome.retry_after)
    else:
        _try_again(store, ready, reason, now)


def _try_again(store: Store, ready: Ready, reason: str, now: datetime) -> None:
    parcel = ready.parcel
    if parcel.failures < len(RESTS):
        store.parcels.try_again(parcel, reason, now + RESTS[parcel.failures])
    else:
        store.parcels.dead_letter(parcel, reason)
