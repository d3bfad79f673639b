"""Who may move a case from where to where, and who hears of it: the one table, `MOVES`.

GOVERNANCE.md, section 2. The states and moves themselves stand in rules/case_life.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from rules import case_guards as guards
from rules.case_guards import LEADERS, Guard
from rules.case_life import (
    OPEN,
    PHASES,
    WITH_UNIT,
    Asked,
    CaseView,
    Move,
    PersonView,
    Refusal,
    State,
)
from rules.roles import Role


class Hears(StrEnum):
    """Who is told of a move, besides whoever makes it."""

    REPORTER = "reporter"
    """Whoever reported it, and all who follow it."""
    ROOM = "room"
    UNITS = "units"
    """The unit that leads and those that help."""
    DECIDERS = "deciders"
    """Whoever may decide what is asked for."""
    ASKER = "asker"
    """Whoever asked for what was decided."""
    PRESSER = "presser"
    """Whoever pressed and waits for an answer; once, where they hear it as the room."""
    OTHER_UNITS = "other_units"
    """The units that have the case it was merged into."""
    RINGERS = "ringers"
    """The room, where a caller waits to be rung and told."""
    LEADERS = "leaders"
    DEPUTY = "deputy"
    MAIN = "main"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table.

    None among `starts` is a case that does not exist yet; None as `ends` leaves it where it stands.
    `hears_if` are those who hear besides, by what was asked for.
    """

    starts: frozenset[State | None]
    ends: State | None
    by: tuple[Role, ...]
    guards: tuple[Guard, ...] = ()
    hears: tuple[Hears, ...] = ()
    hears_if: Mapping[Asked, tuple[Hears, ...]] = field(default_factory=dict)


_ROOM = (Role.COMMAND_ROOM,)
_UNIT = (Role.HANDLING_UNIT,)
_RESIDENTS_TOO = (Role.GRID_WORKER, Role.GRID_LEADER, Role.COMMAND_ROOM, Role.HOUSEHOLD)
_TO_DISPATCH = frozenset({State.REPORTED, State.ACCEPTED})
_TO_SOLVE = frozenset({State.ACCEPTED}) | WITH_UNIT


def _ask(starts: frozenset[State], by: tuple[Role, ...], *guard: Guard) -> Rule:
    return Rule(frozenset(starts), None, by, (*guard, guards.NOTHING_OPEN), (Hears.DECIDERS,))


_GRANT_HEARD: Mapping[Asked, tuple[Hears, ...]] = MappingProxyType(
    {
        Asked.RETURN: (Hears.ROOM, Hears.UNITS),
        Asked.EXTENSION: (Hears.UNITS,),
        Asked.SUSPENSION: (Hears.UNITS, Hears.REPORTER),
        Asked.VOID: (Hears.REPORTER, Hears.RINGERS),
        Asked.ESCALATION: (Hears.UNITS, Hears.REPORTER),
    }
)
"""Besides whoever asked: the room has it again, units have longer or have it no more, a reporter
waits longer."""


def _decide(hears_if: Mapping[Asked, tuple[Hears, ...]] = MappingProxyType({})) -> Rule:
    by = (Role.COMMAND_ROOM, *LEADERS)
    conditions = (guards.SOMETHING_OPEN, guards.MAY_GRANT, guards.ASKED_BY_ANOTHER)
    return Rule(frozenset(OPEN), None, by, conditions, (Hears.ASKER,), hears_if)


MOVES: Mapping[Move, Rule] = MappingProxyType(
    {
        Move.REPORT: Rule(frozenset({None}), State.REPORTED, _RESIDENTS_TOO, hears=(Hears.ROOM,)),
        Move.ACCEPT: Rule(
            frozenset({State.REPORTED}), State.ACCEPTED, _ROOM, hears=(Hears.REPORTER,)
        ),
        Move.HANDLE_ON_SPOT: Rule(
            _TO_DISPATCH,
            State.CLOSED,
            (Role.GRID_WORKER,),
            (guards.OWN_REPORT, guards.SPOT_POSSIBLE, guards.NOTHING_OPEN),
            (Hears.ROOM, Hears.REPORTER, Hears.PRESSER, Hears.RINGERS),
        ),
        Move.DISPATCH: Rule(
            _TO_DISPATCH,
            State.DISPATCHED,
            _ROOM,
            (guards.NOTHING_OPEN,),
            (Hears.UNITS, Hears.REPORTER),
        ),
        Move.TAKE_BACK: Rule(
            WITH_UNIT,
            State.ACCEPTED,
            _ROOM,
            hears=(Hears.UNITS, Hears.REPORTER),
        ),
        Move.TAKE: Rule(
            frozenset({State.DISPATCHED}),
            State.IN_HAND,
            _UNIT,
            (guards.OWN_UNIT,),
            (Hears.REPORTER,),
        ),
        Move.FINISH_PART: Rule(WITH_UNIT, None, _UNIT, (guards.HELPING_UNIT,), (Hears.UNITS,)),
        Move.FINISH: Rule(
            WITH_UNIT,
            State.FINISHED,
            _UNIT,
            (guards.OWN_UNIT, guards.PARTS_DONE),
            (Hears.ROOM, Hears.REPORTER, Hears.PRESSER),
        ),
        Move.PASS_CHECK: Rule(
            frozenset({State.FINISHED}),
            State.CLOSED,
            _ROOM,
            (guards.CHECKED_BY_ANOTHER,),
            (Hears.REPORTER, Hears.UNITS, Hears.RINGERS),
        ),
        Move.REWORK: Rule(
            frozenset({State.FINISHED}),
            State.IN_HAND,
            _ROOM,
            (guards.CHECKED_BY_ANOTHER,),
            (Hears.UNITS, Hears.REPORTER),
        ),
        Move.ASK_RETURN: _ask(WITH_UNIT, _UNIT, guards.OWN_UNIT),
        Move.ASK_EXTENSION: _ask(WITH_UNIT, _UNIT, guards.OWN_UNIT, guards.MAY_EXTEND),
        Move.ASK_SUSPENSION: _ask(WITH_UNIT, (*_UNIT, *_ROOM), guards.UNIT_OR_ROOM),
        Move.ASK_VOID: _ask(_TO_DISPATCH, _ROOM),
        Move.ASK_ESCALATION: _ask(_TO_SOLVE, _ROOM),
        Move.WITHDRAW: Rule(
            frozenset(OPEN),
            None,
            (*_UNIT, *_ROOM),
            (guards.SOMETHING_OPEN, guards.ASKED_BY_OWN),
            (Hears.DECIDERS,),
        ),
        Move.GRANT: _decide(_GRANT_HEARD),
        Move.REFUSE: _decide(),
        Move.RESUME: Rule(
            frozenset({State.SUSPENDED}), State.IN_HAND, _ROOM, hears=(Hears.UNITS, Hears.REPORTER)
        ),
        Move.COUNTY_SOLVED: Rule(
            frozenset({State.ESCALATED}),
            State.FINISHED,
            _ROOM,
            hears=(Hears.ROOM, Hears.REPORTER, Hears.PRESSER),
        ),
        Move.COUNTY_RETURNED: Rule(
            frozenset({State.ESCALATED}), State.ACCEPTED, _ROOM, hears=(Hears.ROOM,)
        ),
        Move.TRACK: Rule(frozenset({State.ESCALATED}), None, _ROOM, hears=(Hears.REPORTER,)),
        Move.MERGE: Rule(
            _TO_SOLVE | {State.REPORTED},
            State.MERGED,
            _ROOM,
            hears=(Hears.REPORTER, Hears.UNITS, Hears.OTHER_UNITS),
        ),
        Move.PRESS: Rule(WITH_UNIT, None, (*_ROOM, *LEADERS), hears=(Hears.UNITS,)),
        Move.ANSWER_PRESS: Rule(
            WITH_UNIT,
            None,
            _UNIT,
            (guards.OWN_UNIT, guards.IS_PRESSED),
            (Hears.ROOM, Hears.PRESSER),
        ),
        Move.MARK_HARD: Rule(
            frozenset(OPEN), None, (*_ROOM, *LEADERS), (guards.NOT_HARD,), (Hears.LEADERS,)
        ),
        Move.UNMARK_HARD: Rule(frozenset(OPEN), None, _ROOM, (guards.IS_HARD,), (Hears.LEADERS,)),
        Move.DECIDE: Rule(
            frozenset(OPEN), None, (*_ROOM, *LEADERS), hears=(Hears.UNITS, Hears.ROOM)
        ),
        Move.BRING_IN: Rule(
            frozenset(OPEN), None, _ROOM, (guards.NOT_BROUGHT_IN,), (Hears.LEADERS,)
        ),
        Move.OBJECT: Rule(
            frozenset({State.CLOSED, State.VOID}),
            State.ACCEPTED,
            _RESIDENTS_TOO,
            (guards.REPORTED_OR_RECORDED, guards.IN_TIME_TO_OBJECT),
            (Hears.ROOM, Hears.UNITS, Hears.REPORTER),
        ),
        Move.RATE: Rule(
            frozenset({State.CLOSED}),
            None,
            _RESIDENTS_TOO,
            (guards.REPORTED_OR_RECORDED, guards.RATED_BY_ANOTHER, guards.NOT_RATED),
            (Hears.ROOM,),
        ),
        Move.KEEP_PRIVATE: Rule(
            frozenset(State),
            None,
            _RESIDENTS_TOO,
            (guards.REPORTED_OR_ROOM, guards.NOT_PRIVATE),
            (Hears.ROOM,),
        ),
        Move.CALL_BACK: Rule(
            frozenset({State.CLOSED, State.VOID, State.MERGED}),
            None,
            _ROOM,
            (guards.CALLER_WAITS,),
        ),
    }
)

GRANTED: Mapping[Asked, State | None] = MappingProxyType(
    {
        Asked.RETURN: State.ACCEPTED,
        Asked.EXTENSION: None,
        Asked.SUSPENSION: State.SUSPENDED,
        Asked.VOID: State.VOID,
        Asked.ESCALATION: State.ESCALATED,
    }
)
"""Where a case goes once what was asked for is granted; None leaves it where it stands."""

ASKED_BY: Mapping[Move, Asked] = MappingProxyType(
    {
        Move.ASK_RETURN: Asked.RETURN,
        Move.ASK_EXTENSION: Asked.EXTENSION,
        Move.ASK_SUSPENSION: Asked.SUSPENSION,
        Move.ASK_VOID: Asked.VOID,
        Move.ASK_ESCALATION: Asked.ESCALATION,
    }
)
"""What each asking move asks for."""

WITHDRAWS = frozenset({Move.FINISH, Move.TAKE_BACK, Move.MERGE})
"""What was asked for and not decided is withdrawn by these: nothing is left to decide of it."""


def may(move: Move, case: CaseView, person: PersonView) -> Refusal | None:
    """None if the person may make this move now, or the reason why not.

    Asked in this order: a role, its area, the state of the case, the guards. One single grant must
    satisfy all of them; two halves of two grants do not make a right.
    """
    rule = MOVES[move]
    grants = [grant for grant in person.roles if grant.role in rule.by]
    if not grants:
        return Refusal.NO_SUCH_ROLE
    grants = [grant for grant in grants if any(map(grant.reaches, _paths(rule, case, person)))]
    if not grants:
        return Refusal.NOT_YOURS
    if case.state not in rule.starts:
        return Refusal.WRONG_STATE
    for guard in rule.guards:
        grants = [grant for grant in grants if guard.holds(case, person, grant)]
        if not grants:
            return guard.refusal
    return None


def _paths(rule: Rule, case: CaseView, person: PersonView) -> tuple[str, ...]:
    """Where the case lies; for whoever's own report goes on in it, also where that one lay."""
    if guards.REPORTED_OR_RECORDED not in rule.guards:
        return (case.area_path,)
    joined = guards.joined_by(case, person)
    return (case.area_path, *(each.area_path for each in joined))


def ends(move: Move, case: CaseView) -> State:
    """Where a move that may be made leads. Raises ValueError for one that starts from nowhere."""
    if move is Move.GRANT and case.request is not None:
        to = GRANTED[case.request.asked]
    elif move is Move.REWORK and case.unit is None:
        # What the county did, with no unit of the town's: somebody is to be found for it.
        to = State.ACCEPTED
    else:
        to = MOVES[move].ends
    if to is not None:
        return to
    if case.state is None:
        raise ValueError(f"{move} needs a case")
    return case.state


def heard_by(move: Move, asked: Asked | None) -> tuple[Hears, ...]:
    """Who hears of a move, in the order they are told; `asked` is what a decision is about."""
    rule = MOVES[move]
    return (*rule.hears, *(rule.hears_if.get(asked, ()) if asked else ()))


def _hearers(rule: Rule) -> str:
    """Who hears of it, and in brackets of which decisions alone somebody does."""
    told = [each.value for each in rule.hears]
    for hears in Hears:
        if only := [asked.value for asked, some in rule.hears_if.items() if hears in some]:
            told.append(f"{hears} ({', '.join(only)})")
    return ", ".join(told) or "–"


def moves_table() -> str:
    """The table as Markdown, for the documentation; the roles' areas always reach downwards."""
    lines = [
        "| move | from | to | by | only if | who hears of it |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for move, rule in MOVES.items():
        starts = ", ".join(sorted(state or "–" for state in rule.starts))
        if rule.starts == OPEN:
            starts = "any open state"
        if rule.starts == frozenset(State):
            starts = "any state"
        to = "as was asked" if move is Move.GRANT else rule.ends or "stays"
        says = "; ".join(guard.says for guard in rule.guards) or "–"
        by = ", ".join(rule.by)
        lines.append(f"| {move} | {starts} | {to} | {by} | {says} | {_hearers(rule)} |")
    return "\n".join(lines) + "\n"


assert set(MOVES) == set(Move), "every move has its row"
assert set(PHASES) <= OPEN
