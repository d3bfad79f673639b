"""The life of a case (巡 — 派 — 办): its states, and who may move it from one to the next.

GOVERNANCE.md, section 2. `MOVES` is the one table; a later move (return, extend, suspend, void,
escalate, merge) is one more row in it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from rules.roles import Grant, Role, require_area_path


class State(StrEnum):
    """Where a case stands."""

    REPORTED = "reported"
    """已受理: taken in, nobody has it yet."""
    DISPATCHED = "dispatched"
    """已派单: a handling unit has it."""
    FINISHED = "finished"
    """待核查: the unit says it is done; to be checked."""
    CLOSED = "closed"
    """已办结: checked, or handled on the spot."""


class Move(StrEnum):
    """What a person does to a case."""

    REPORT = "report"
    """上报."""
    DISPATCH = "dispatch"
    """派单."""
    FINISH = "finish"
    """办结, to be checked."""
    PASS_CHECK = "pass_check"  # noqa: S105 - no password: 核查通过
    """核查通过."""
    REWORK = "rework"
    """返工: the check failed, the same unit does it again."""
    HANDLE_ON_SPOT = "handle_on_spot"
    """自巡自办."""


class Refusal(StrEnum):
    """Why a move is not made; the answer to the person is chosen by it."""

    NO_SUCH_ROLE = "no_such_role"
    """The person holds none of the roles that make this move, anywhere."""
    NOT_YOURS = "not_yours"
    """The role is right, but the case is of another area, another unit or another reporter."""
    WRONG_STATE = "wrong_state"
    """The case does not stand where this move starts; mostly somebody was faster."""
    OWN_WORK = "own_work"
    """Nobody checks what they handled themselves."""
    NEEDS_DISPATCH = "needs_dispatch"
    """The item list does not let this item be handled on the spot."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """As much of a case as the moves ask for.

    `state` is None while the case is only being reported. `handler_id` is whoever last said it was
    done. `spot_possible` is what the item list says of the case's item (its way is "spot").
    Raises ValueError for an area path not written as "/1/4/17/".
    """

    state: State | None
    area_path: str
    reporter_id: int
    unit: str | None = None
    handler_id: int | None = None
    spot_possible: bool = True

    def __post_init__(self) -> None:
        require_area_path(self.area_path)


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person and the roles they hold today."""

    id: int
    roles: tuple[Grant, ...]


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition beyond role, area and state; `says` is its line in the documentation."""

    says: str
    refusal: Refusal
    holds: Callable[[CaseView, PersonView, Grant], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. None among `starts` is a case that does not exist yet."""

    starts: frozenset[State | None]
    ends: State
    by: tuple[Role, ...]
    guards: tuple[Guard, ...] = ()


_OWN_UNIT = Guard(
    "dispatched to the person's own unit",
    Refusal.NOT_YOURS,
    lambda case, _, grant: case.unit is not None and grant.unit == case.unit,
)
_OWN_REPORT = Guard(
    "the person reported it",
    Refusal.NOT_YOURS,
    lambda case, person, _: case.reporter_id == person.id,
)
_SPOT_POSSIBLE = Guard(
    "the item may be handled on the spot",
    Refusal.NEEDS_DISPATCH,
    lambda case, *_: case.spot_possible,
)
# A case that does not say who handled it cannot be checked by anybody: it might be the checker.
_CHECKED_BY_ANOTHER = Guard(
    "somebody else handled it",
    Refusal.OWN_WORK,
    lambda case, person, _: case.handler_id is not None and case.handler_id != person.id,
)

MOVES: Mapping[Move, Rule] = MappingProxyType(
    {
        Move.REPORT: Rule(
            starts=frozenset({None}),
            ends=State.REPORTED,
            by=(Role.GRID_WORKER, Role.GRID_LEADER, Role.COMMAND_ROOM, Role.HOUSEHOLD),
        ),
        Move.HANDLE_ON_SPOT: Rule(
            starts=frozenset({State.REPORTED}),
            ends=State.CLOSED,
            by=(Role.GRID_WORKER,),
            guards=(_OWN_REPORT, _SPOT_POSSIBLE),
        ),
        Move.DISPATCH: Rule(
            starts=frozenset({State.REPORTED}),
            ends=State.DISPATCHED,
            by=(Role.COMMAND_ROOM,),
        ),
        Move.FINISH: Rule(
            starts=frozenset({State.DISPATCHED}),
            ends=State.FINISHED,
            by=(Role.HANDLING_UNIT,),
            guards=(_OWN_UNIT,),
        ),
        Move.PASS_CHECK: Rule(
            starts=frozenset({State.FINISHED}),
            ends=State.CLOSED,
            by=(Role.COMMAND_ROOM,),
            guards=(_CHECKED_BY_ANOTHER,),
        ),
        Move.REWORK: Rule(
            starts=frozenset({State.FINISHED}),
            ends=State.DISPATCHED,
            by=(Role.COMMAND_ROOM,),
            guards=(_CHECKED_BY_ANOTHER,),
        ),
    }
)


def may(move: Move, case: CaseView, person: PersonView) -> Refusal | None:
    """None if the person may make this move now, or the reason why not.

    Asked in this order: a role, its area, the state of the case, the guards. One single grant must
    satisfy all of them; two halves of two grants do not make a right.
    """
    rule = MOVES[move]
    grants = [grant for grant in person.roles if grant.role in rule.by]
    if not grants:
        return Refusal.NO_SUCH_ROLE
    grants = [grant for grant in grants if grant.reaches(case.area_path)]
    if not grants:
        return Refusal.NOT_YOURS
    if case.state not in rule.starts:
        return Refusal.WRONG_STATE
    for guard in rule.guards:
        grants = [grant for grant in grants if guard.holds(case, person, grant)]
        if not grants:
            return guard.refusal
    return None


def moves_table() -> str:
    """The table as Markdown, for the documentation; the roles' areas always reach downwards."""
    lines = ["| move | from | to | by | only if |", "| --- | --- | --- | --- | --- |"]
    for move, rule in MOVES.items():
        starts = ", ".join(sorted(state or "–" for state in rule.starts))
        guards = "; ".join(guard.says for guard in rule.guards) or "–"
        lines.append(f"| {move} | {starts} | {rule.ends} | {', '.join(rule.by)} | {guards} |")
    return "\n".join(lines) + "\n"
