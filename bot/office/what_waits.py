"""What waits for somebody and should not: messages, objections, publications, cases, replies."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import starmap
from zoneinfo import ZoneInfo

from bot.office.finding import Finding, Words
from bot.office.unpublished import unpublished
from storage.areas import VILLAGE
from storage.cases_unheard import unheard
from storage.store import Store

SHOWN = 10
"""Unreadable messages that are listed one by one; of more their number is said."""


def what_waits(store: Store, zone: ZoneInfo, now: datetime, words: Words) -> Iterator[Finding]:
    for inbox_id, lane, error in store.inbox.quarantined():
        number, why = str(inbox_id), {"lane": lane, "error": error}
        yield Finding(
            words("office-doctor-quarantine", number=number),
            words("office-doctor-replay", number=number, **why),
        )
    yield from _unreadable(store, zone, words)
    yield from _unanswered(store, now.astimezone(zone).date(), words)
    yield from starmap(Finding, unpublished(store, zone, now, words.locale))
    yield from _unheard(store, words)
    dead = store.outbox.counts().get("dead", 0)
    if dead:
        yield Finding(
            words("office-doctor-dead"), words("office-doctor-dead-count", count=str(dead))
        )


def _unanswered(store: Store, today: date, words: Words) -> Iterator[Finding]:
    """Objections that nobody answered in time; the month they are about cannot be final."""
    for village in store.areas.of_kind(VILLAGE):
        for objection in store.objections.open_in(village.id):
            if objection.answer_by < today:
                of = {"village": village.code, "number": str(objection.number)}
                since = str(objection.answer_by)
                yield Finding(
                    words("office-doctor-objection", **of),
                    words("office-doctor-unanswered", since=since),
                )


def _unheard(store: Store, words: Words) -> Iterator[Finding]:
    """Cases near their limit or over it, of which nobody could be told."""
    numbers = unheard(store.connection)
    if numbers:
        more = max(len(numbers) - SHOWN, 0)
        cases = tuple(numbers[:SHOWN])
        yield Finding(
            words("office-doctor-unheard", cases=cases, more=more),
            words("office-doctor-unheard-mend"),
        )


def _unreadable(store: Store, zone: ZoneInfo, words: Words) -> Iterator[Finding]:
    """What was written is not shown: only that something came, when, and why it was not read."""
    listed = store.unreadable.newest(SHOWN)
    for each in listed:
        when = f"{each.at.astimezone(zone):%Y-%m-%d %H:%M}"
        what = words("office-doctor-unreadable", number=str(each.id), when=when)
        yield Finding(what, words("office-doctor-unreadable-mend", reason=each.reason))
    more = store.unreadable.count() - len(listed)
    if more:
        yield Finding(
            words("office-doctor-unreadable-more", count=str(more)),
            words("office-doctor-send-again"),
        )
