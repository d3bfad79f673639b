"""Drafts: what is to be published, worked out beside the writer, so that a step only puts it down.

They are in memory alone. One that is gone, or rests on what has changed since, is made anew
(bot/path/drafting.py); nothing is published twice, because a settlement is frozen once.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from storage.period_records import PeriodRecord
from storage.settlements import Settlement
from storage.store import Store

Change = tuple[str, str, str, str]
"""Household code, masked name or nothing, points before and after, as written."""


@dataclass(frozen=True)
class Grounds:
    """What a draft rests on and may change: the town's day, how households are named (by how often
    that has changed), the meeting that passed the result."""

    day: date
    naming: int
    meeting: PeriodRecord | None


@dataclass(frozen=True)
class Draft:
    """A publication as it would be frozen; `boards` are the recipes of its pages.

    `changes` and `items` (codes) are what a correction says; empty for a first publication.
    """

    settlement_id: int
    grounds: Grounds
    until: date
    body: str
    digest: str
    count: int
    boards: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    items: tuple[str, ...] = ()


class Drafts:
    """The drafts there are, by settlement. One part puts them in, steps only look."""

    def __init__(self) -> None:
        self._made: dict[int, Draft] = {}

    def put(self, draft: Draft) -> None:
        """In the place of the one before."""
        self._made[draft.settlement_id] = draft

    def keep_only(self, settlement_ids: Collection[int]) -> None:
        """Drops what has been published since."""
        for each in set(self._made).difference(settlement_ids):
            del self._made[each]

    def standing(self, store: Store, settlement: Settlement, day: date) -> Draft | None:
        """The settlement's draft, unless what it rests on has changed."""
        made = self._made.get(settlement.id)
        if made is None or made.grounds.day != day:
            return None
        return made if made.grounds == grounds_of(store, settlement, day) else None


def grounds_of(store: Store, settlement: Settlement, day: date) -> Grounds:
    """What a draft made now would rest on."""
    return Grounds(
        day,
        store.households.naming(settlement.village_id),
        store.period_records.meeting(settlement.village_id, settlement.period),
    )
