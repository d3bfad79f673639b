"""Objections (异议): their states, and who may answer one — never its recorder, never one's own.

GOVERNANCE.md, section 5: each is answered, upheld with a correction or rejected with a reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rules.case_life import PersonView
from rules.roles import Grant, Role, require_area_path


class State(StrEnum):
    """Where an objection stands."""

    OPEN = "open"
    """待答复."""
    UPHELD = "upheld"
    """成立: a correction follows."""
    REJECTED = "rejected"
    """不成立, with a reason."""


class FiledAs(StrEnum):
    """In which part somebody files an objection; kept with it."""

    HOUSEHOLD = "household"
    """A member, for the own household."""
    CLERK = "clerk"
    """The points clerk, for a household that rang or came."""
    GRID_WORKER = "grid_worker"
    """The grid worker, for a household without a phone."""


class Refusal(StrEnum):
    """Why somebody may not answer an objection; what they are told is chosen by it."""

    NO_SUCH_ROLE = "no_such_role"
    """Holds none of the roles that answer objections, anywhere."""
    ELSEWHERE = "elsewhere"
    """Holds such a role, for another area."""
    DECIDED = "decided"
    """It has been answered."""
    OWN_HOUSEHOLD = "own_household"
    """Belongs, or belonged, to the household."""
    OWN_ENTRY = "own_entry"
    """Recorded what is disputed."""
    OWN_FILING = "own_filing"
    """Filed it for the household: nobody changes a published result alone."""
    NOT_YOUR_TURN = "not_your_turn"
    """Somebody nearer may answer it, and its time is not over."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """As much of an objection as deciding asks for.

    `recorder_id` is None where nobody in person recorded the disputed line, or none is named.
    `family` are the people of the household, former ones too. `overdue` is when its last day is
    over. Raises ValueError for an area path not written as "/1/4/17/".
    """

    state: State
    village_path: str
    grid_path: str
    filed_by: int
    recorder_id: int | None
    family: frozenset[int]
    overdue: bool = False

    def __post_init__(self) -> None:
        require_area_path(self.village_path)
        require_area_path(self.grid_path)


def deciders(objection: Disputed, everybody: Sequence[PersonView]) -> tuple[int, ...]:
    """Who may answer it now, nearest circle that has anybody, in the order given.

    1. The clerks of the village.
    2. If none of them is free to, the grid leaders whose area reaches the household.
    3. If none of those is either, the clerks of the areas above.
    Once it is overdue, all three circles together. `everybody` are all who hold one of these roles
    over the household's grid.
    """
    circles = [
        tuple(
            person.id
            for person in everybody
            if _barred(objection, person.id) is None
            and any(_circle(objection, grant) == number for grant in person.roles)
        )
        for number in (1, 2, 3)
    ]
    if objection.overdue:
        return tuple(dict.fromkeys(each for circle in circles for each in circle))
    return next((circle for circle in circles if circle), ())


def may_decide(
    objection: Disputed, person: PersonView, everybody: Sequence[PersonView]
) -> Refusal | None:
    """None if the person may answer the objection now, or the reason why not."""
    roles = [grant for grant in person.roles if grant.role in (Role.CLERK, Role.GRID_LEADER)]
    if not roles:
        return Refusal.NO_SUCH_ROLE
    if not any(_circle(objection, grant) for grant in roles):
        return Refusal.ELSEWHERE
    if objection.state is not State.OPEN:
        return Refusal.DECIDED
    barred = _barred(objection, person.id)
    if barred is not None:
        return barred
    return None if person.id in deciders(objection, everybody) else Refusal.NOT_YOUR_TURN


def _circle(objection: Disputed, grant: Grant) -> int:
    """How near a grant is to the objection; 0 where it does not reach it."""
    if not grant.reaches(objection.grid_path):
        return 0
    if grant.role is Role.GRID_LEADER:
        return 2
    if grant.role is Role.CLERK:
        return 1 if grant.area_path.startswith(objection.village_path) else 3
    return 0


def _barred(objection: Disputed, person_id: int) -> Refusal | None:
    if person_id in objection.family:
        return Refusal.OWN_HOUSEHOLD
    if person_id == objection.recorder_id:
        return Refusal.OWN_ENTRY
    if person_id == objection.filed_by:
        return Refusal.OWN_FILING
    return None
