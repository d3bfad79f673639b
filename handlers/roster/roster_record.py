"""A change of the roster as it is written down and read back: terms, before and after as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from handlers.roster.roster_home import home_of
from rules.roster import Change, Kind, Terms
from rules.roster_after import State, after, before
from storage.roster_changes import NewChange, RosterChange
from storage.store import Store


def new_change(
    change: Change, village_id: int, spend_days: int, reason: str, recorded_by: int, source: str
) -> NewChange:
    """A change to be written down; names of members stay where they are, ids stand for them."""
    return NewChange(
        village_id=village_id,
        kind=change.kind.value,
        day=change.day,
        household_id=change.home.id if change.home else None,
        other_id=change.other.id if change.other else None,
        terms=json.dumps(asdict(change.terms), ensure_ascii=False),
        before=written(before(change)),
        after=written(after(change, spend_days)),
        reason=reason,
        recorded_by=recorded_by,
        source=source,
    )


def read_change(store: Store, recorded: RosterChange) -> Change:
    """The change with its households as they stand now."""
    said = json.loads(recorded.terms)
    households = [
        store.households.get(each) if each is not None else None
        for each in (recorded.household_id, recorded.other_id)
    ]
    home, other = (home_of(store, each, recorded.id) if each else None for each in households)
    terms = Terms(**{**said, "members": tuple(said["members"])})
    return Change(Kind(recorded.kind), recorded.day, terms, home, other)


def written(states: Sequence[State]) -> str:
    """States as JSON, the same text for the same states."""
    return json.dumps([asdict(state) for state in states], ensure_ascii=False, default=_day)


def _day(value: object) -> str:
    assert isinstance(value, date), "a state holds nothing else that JSON does not know"
    return value.isoformat()
