"""Publications that did not come off: wanted for longer than a night, and still not out."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.path.drafting import FAILED
from messages.catalogue import say
from storage.store import Store

A_NIGHT = timedelta(hours=12)
"""So long a publication may wait for people to be awake again; longer, and something is wrong."""


def unpublished(
    store: Store, zone: ZoneInfo, now: datetime, locale: str
) -> Iterator[tuple[str, str]]:
    """Of each what it is, and how it is mended."""
    for each in store.settlements.wanted():
        since = each.publish_wanted_at
        if since is None or now - since <= A_NIGHT:
            continue
        village = store.areas.get(each.village_id)
        of = {"village": village.code, "period": each.period}
        what = say(locale, "office-doctor-publication", **of, correction=each.revision - 1)
        moment = f"{since.astimezone(zone):%Y-%m-%d %H:%M}"
        yield what, say(locale, "office-doctor-unpublished", since=moment, failed=FAILED)
