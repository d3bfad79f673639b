"""Proposals of points: for whom a checked case speaks, and who may decide what is proposed.

GOVERNANCE.md sections 2 and 4: the software counts and proposes; a person decides, on evidence.
Our reading: whoever reports or handles as their work earns nothing by it, and nobody decides for
their own household.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rules.roles import Grant, Role

ON_DUTY = (Role.GRID_WORKER, Role.GRID_LEADER, Role.COMMAND_ROOM, Role.HANDLING_UNIT)
"""The roles whose work a case is."""


class State(StrEnum):
    """Where a proposal stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    DECLINED = "declined"


class Refusal(StrEnum):
    """Why somebody may not decide a proposal; what they are told is chosen by it."""

    DECIDED = "decided"
    REOPENED = "reopened"
    """Its case was reopened: the next check proposes it again."""
    OWN_HOUSEHOLD = "own_household"
    NOT_LOOKED_AT = "not_looked_at"
    """A claimed place waits for a look on site: a photo or words."""


@dataclass(frozen=True, slots=True)
class Contributor:
    """Somebody who had a part in a case: their roles today and the ids of their households."""

    roles: Sequence[Grant]
    households: Sequence[int]


def households_of(case_path: str, contributors: Iterable[Contributor]) -> tuple[int, ...]:
    """The households a checked case speaks for, each once; `case_path` is that of its area."""
    found: dict[int, None] = {}
    for person in contributors:
        if not any(grant.role in ON_DUTY and grant.reaches(case_path) for grant in person.roles):
            found.update(dict.fromkeys(person.households))
    return tuple(found)


def decide_by(proposed_on: date, days: int, scored_until: date) -> date:
    """The last day to decide a proposal: `days` after it was made, while its period is scored.

    Our reading: one made so late that its period is scored no more, or is today for the last
    time, still has one whole day.
    """
    return max(min(proposed_on + timedelta(days=days), scored_until), proposed_on + timedelta(1))


def why_not(
    state: State,
    family: Iterable[int],
    person_id: int,
    *,
    speaks: bool,
    needs_look: bool,
    looked_at: bool,
) -> Refusal | None:
    """None if the person may approve the proposal now, or the reason why not."""
    if state is not State.WAITING:
        return Refusal.DECIDED
    if not speaks:
        return Refusal.REOPENED
    if person_id in family:
        return Refusal.OWN_HOUSEHOLD
    if needs_look and not looked_at:
        return Refusal.NOT_LOOKED_AT
    return None
