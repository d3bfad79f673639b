"""What a case can be and what can be done to it: states, moves, and as much as the rules ask.

GOVERNANCE.md, section 2 (巡 — 派 — 办). Who may make which move stands in rules/cases.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from rules.case_limits import Phase
from rules.roles import Grant, require_area_path


class State(StrEnum):
    """Where a case stands."""

    REPORTED = "reported"
    """待受理: the room has not taken it in yet."""
    ACCEPTED = "accepted"
    """已受理: the room has it, no unit yet."""
    DISPATCHED = "dispatched"
    """已派单: a handling unit is to take it."""
    IN_HAND = "in_hand"
    """办理中: the unit has taken it."""
    FINISHED = "finished"
    """待核查: the unit says it is done; to be checked."""
    SUSPENDED = "suspended"
    """挂账: it cannot be done now, and its clock stands until a day."""
    ESCALATED = "escalated"
    """已上报: the county has it; the room tracks it."""
    CLOSED = "closed"
    """已办结, 销号: checked, or handled on the spot."""
    VOID = "void"
    """作废: it was no matter for the town."""
    MERGED = "merged"
    """并案: it is the same matter as another case, which goes on."""


ENDED = frozenset({State.CLOSED, State.VOID, State.MERGED})
"""Where a case waits for nobody any more."""
OPEN = frozenset(State) - ENDED
WITH_UNIT = frozenset({State.DISPATCHED, State.IN_HAND})
"""Where a handling unit has the case and its handling time runs."""

PHASES: Mapping[State, Phase] = MappingProxyType(
    {
        State.REPORTED: Phase.ACCEPT,
        State.ACCEPTED: Phase.DISPATCH,
        State.DISPATCHED: Phase.HANDLE,
        State.IN_HAND: Phase.HANDLE,
        State.FINISHED: Phase.CHECK,
    }
)
"""The phase whose clock runs while a case stands somewhere; elsewhere none runs."""


class Move(StrEnum):
    """What a person does to a case."""

    REPORT = "report"
    """上报."""
    ACCEPT = "accept"
    """受理."""
    DISPATCH = "dispatch"
    """派单, to one unit or to several of which one leads (主办)."""
    TAKE_BACK = "take_back"
    """收回, 改派: the room gives it to another unit, or knows better what it is."""
    TAKE = "take"
    """接单."""
    FINISH_PART = "finish_part"
    """协办完成: a unit that helps has done its part."""
    FINISH = "finish"
    """办结, to be checked."""
    PASS_CHECK = "pass_check"  # noqa: S105 - no password: 核查通过
    """核查通过, 销号."""
    REWORK = "rework"
    """返工: the check failed, the same unit does it again."""
    HANDLE_ON_SPOT = "handle_on_spot"
    """自巡自办."""
    ASK_RETURN = "ask_return"
    """申请退单: it is not this unit's."""
    ASK_EXTENSION = "ask_extension"
    """申请延期."""
    ASK_SUSPENSION = "ask_suspension"
    """申请挂账."""
    ASK_VOID = "ask_void"
    """申请作废."""
    ASK_ESCALATION = "ask_escalation"
    """申请上报县里."""
    WITHDRAW = "withdraw"
    """撤回申请: whoever asked, or their unit or the room, asks no more."""
    GRANT = "grant"
    """同意 what was asked for."""
    REFUSE = "refuse"
    """不同意 what was asked for."""
    RESUME = "resume"
    """恢复办理 after a suspension."""
    COUNTY_SOLVED = "county_solved"
    """县里办好了, to be checked."""
    COUNTY_RETURNED = "county_returned"
    """县里转回, to be dispatched."""
    TRACK = "track"
    """跟踪: what the county says of it."""
    MERGE = "merge"
    """并案."""
    PRESS = "press"
    """督办, with an answer required."""
    ANSWER_PRESS = "answer_press"
    """回复督办."""
    MARK_HARD = "mark_hard"
    """列为难案, for the weekly consultation (会商)."""
    UNMARK_HARD = "unmark_hard"
    """不再列难案: it is no hard one any more."""
    DECIDE = "decide"
    """会商决定."""
    BRING_IN = "bring_in"
    """请领导协调: the deputy or the main leaders."""
    OBJECT = "object"
    """异议重开: the reporter says it is not done."""
    RATE = "rate"
    """评价."""
    KEEP_PRIVATE = "keep_private"
    """保密: from now on the room alone reads who reported it."""
    CALL_BACK = "call_back"
    """回访: whoever called the room was told what became of it."""


SAYS_DONE = frozenset({Move.FINISH, Move.HANDLE_ON_SPOT})
"""Whoever makes one of these last is named as the one who did it."""
HANDLING = SAYS_DONE | {Move.TAKE, Move.FINISH_PART}
"""Whoever made one of these handled the case, and does not check it (our reading: whoever took it
for the unit did so too). What the county did was nobody's of the town."""


class Asked(StrEnum):
    """What needs somebody's approval."""

    RETURN = "return"
    EXTENSION = "extension"
    SUSPENSION = "suspension"
    VOID = "void"
    ESCALATION = "escalation"


CALLED_OFF = frozenset({Asked.RETURN, Asked.ESCALATION})
"""What takes a case from its units, once granted: those that help need not do their part."""


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
    PARTS_OPEN = "parts_open"
    """A unit that helps has not done its part yet."""
    ALREADY_ASKED = "already_asked"
    """Something asked for is still to be decided."""
    NOTHING_ASKED = "nothing_asked"
    """There is nothing to decide; mostly somebody was faster."""
    OWN_REQUEST = "own_request"
    """Nobody decides what they asked for themselves."""
    NOT_YOURS_TO_GRANT = "not_yours_to_grant"
    """This is decided by somebody else."""
    NO_MORE_EXTENSIONS = "no_more_extensions"
    """The limit was extended as often as the town allows."""
    NOTHING_TO_ANSWER = "nothing_to_answer"
    """No press waits for an answer."""
    TOO_LATE = "too_late"
    """The days in which a closed case may be objected to are over, or it was reopened enough."""
    OWN_RATING = "own_rating"
    """Nobody rates what they handled themselves."""
    ALREADY_RATED = "already_rated"
    """A closing is rated once."""
    ALREADY_PRIVATE = "already_private"
    """It is a private matter already."""
    ALREADY_HARD = "already_hard"
    """It is marked as hard; mostly a colleague was faster, and the leaders heard of it."""
    NOT_HARD = "not_hard"
    """It is not marked as hard; mostly a colleague has taken the mark off."""
    ALREADY_BROUGHT_IN = "already_brought_in"
    """The leaders were asked today."""
    NOBODY_TO_CALL = "nobody_to_call"
    """Nobody waits for a call; mostly a colleague has called them."""


@dataclass(frozen=True, slots=True)
class RequestView:
    """What was asked for and not yet decided; `for_unit`: by the unit that leads."""

    asked: Asked
    by: int
    for_unit: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """Who reported, from where, a case that was merged into this one; whether they rated it."""

    by: int
    area_path: str
    is_rated: bool


@dataclass(frozen=True, slots=True)
class CaseView:
    """As much of a case as the moves ask for.

    `state` is None while the case is only being reported. `unit` leads, `helping` are the units
    whose part is still open. `handled_by` are all who ever made a move of `HANDLING`.
    `spot_possible` is what the item list says of the case (its way is "spot"). `may_extend`,
    `may_object`: whether the town's terms still allow it. `by_caller`: it was recorded for
    somebody; `caller_waits`: they are still to be rung. `joined` are the reports merged into it
    whose reporters wrote themselves.
    Raises ValueError for an area path not written as "/1/4/17/".
    """

    state: State | None
    area_path: str
    reporter_id: int
    unit: str | None = None
    helping: frozenset[str] = frozenset()
    handled_by: frozenset[int] = frozenset()
    spot_possible: bool = True
    request: RequestView | None = None
    may_extend: bool = True
    may_object: bool = True
    is_pressed: bool = False
    is_rated: bool = False
    is_private: bool = False
    is_hard: bool = False
    by_caller: bool = False
    caller_waits: bool = False
    joined: tuple[Joined, ...] = ()
    brought_in_today: bool = False

    def __post_init__(self) -> None:
        require_area_path(self.area_path)


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person and the roles they hold today."""

    id: int
    roles: tuple[Grant, ...]
