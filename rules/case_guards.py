"""The conditions of a case's moves beyond role, area and state; each has its line in the docs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rules.case_life import Asked, CaseView, Joined, PersonView, Refusal
from rules.roles import Grant, Role

LEADERS = (Role.DEPUTY_LEADER, Role.MAIN_LEADER)

GRANTED_BY: Mapping[Asked, tuple[Role, ...]] = MappingProxyType(
    {
        Asked.RETURN: (Role.COMMAND_ROOM,),
        Asked.EXTENSION: (Role.COMMAND_ROOM,),
        Asked.SUSPENSION: LEADERS,
        Asked.VOID: LEADERS,
        Asked.ESCALATION: LEADERS,
    }
)
"""Who decides what was asked for (our reading): the room what is between it and the units; a
leader what takes a matter off the town's desk."""


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition; `says` is its line in the documentation."""

    says: str
    refusal: Refusal
    holds: Callable[[CaseView, PersonView, Grant], bool]


def joined_by(case: CaseView, person: PersonView) -> tuple[Joined, ...]:
    """What somebody reported that goes on in this case; nothing for whoever reported this one."""
    if case.reporter_id == person.id and not case.by_caller:
        return ()
    return tuple(each for each in case.joined if each.by == person.id)


OWN_UNIT = Guard(
    "the person's own unit leads it",
    Refusal.NOT_YOURS,
    lambda case, _, grant: case.unit is not None and grant.unit == case.unit,
)
HELPING_UNIT = Guard(
    "the person's own unit helps with it",
    Refusal.NOT_YOURS,
    lambda case, _, grant: grant.unit in case.helping,
)
OF_ROOM = Guard(
    "the person is of the room",
    Refusal.NOT_YOURS,
    lambda *of: of[-1].role is Role.COMMAND_ROOM,
)
UNIT_OR_ROOM = Guard(
    "the person is of the room, or their own unit leads it",
    Refusal.NOT_YOURS,
    lambda case, person, grant: (
        grant.role is not Role.HANDLING_UNIT or OWN_UNIT.holds(case, person, grant)
    ),
)
PARTS_DONE = Guard(
    "every unit that helps has done its part",
    Refusal.PARTS_OPEN,
    lambda case, *_: not case.helping,
)
OWN_REPORT = Guard(
    "the person reported it",
    Refusal.NOT_YOURS,
    lambda case, person, _: case.reporter_id == person.id,
)
REPORTED_OR_RECORDED = Guard(
    "the person reported it or what was merged into it, or is of the room and it came by a caller",
    Refusal.NOT_YOURS,
    lambda case, person, grant: (
        joined_by(case, person) != ()
        or (grant.role is Role.COMMAND_ROOM if case.by_caller else case.reporter_id == person.id)
    ),
)
REPORTED_OR_ROOM = Guard(
    "the person reported it, or is of the room",
    Refusal.NOT_YOURS,
    lambda case, person, grant: (
        grant.role is Role.COMMAND_ROOM or (case.reporter_id == person.id and not case.by_caller)
    ),
)
NOT_PRIVATE = Guard(
    "it is not private yet",
    Refusal.ALREADY_PRIVATE,
    lambda case, *_: not case.is_private,
)
NOT_HARD = Guard(
    "it is not marked as hard yet",
    Refusal.ALREADY_HARD,
    lambda case, *_: not case.is_hard,
)
IS_HARD = Guard(
    "it is marked as hard",
    Refusal.NOT_HARD,
    lambda case, *_: case.is_hard,
)
NOT_BROUGHT_IN = Guard(
    "the leaders were not asked yet today",
    Refusal.ALREADY_BROUGHT_IN,
    lambda case, *_: not case.brought_in_today,
)
CALLER_WAITS = Guard(
    "a caller waits to be rung",
    Refusal.NOBODY_TO_CALL,
    lambda case, *_: case.caller_waits,
)
SPOT_POSSIBLE = Guard(
    "the item may be handled on the spot",
    Refusal.NEEDS_DISPATCH,
    lambda case, *_: case.spot_possible,
)
CHECKED_BY_ANOTHER = Guard(
    "somebody else handled it",
    Refusal.OWN_WORK,
    lambda case, person, _: person.id not in case.handled_by,
)
NOTHING_OPEN = Guard(
    "nothing asked for is still open",
    Refusal.ALREADY_ASKED,
    lambda case, *_: case.request is None,
)
SOMETHING_OPEN = Guard(
    "something was asked for",
    Refusal.NOTHING_ASKED,
    lambda case, *_: case.request is not None,
)
MAY_GRANT = Guard(
    "the person's role decides what was asked for",
    Refusal.NOT_YOURS_TO_GRANT,
    lambda case, _, grant: (
        case.request is not None and grant.role in GRANTED_BY[case.request.asked]
    ),
)
ASKED_BY_ANOTHER = Guard(
    "somebody else asked for it",
    Refusal.OWN_REQUEST,
    lambda case, person, _: case.request is not None and case.request.by != person.id,
)
ASKED_BY_OWN = Guard(
    "the person, their own unit or their room asked for it",
    Refusal.NOT_YOURS,
    lambda case, person, grant: (
        case.request is not None
        and (
            case.request.by == person.id
            or (OWN_UNIT if case.request.for_unit else OF_ROOM).holds(case, person, grant)
        )
    ),
)
MAY_EXTEND = Guard(
    "it was not extended too often",
    Refusal.NO_MORE_EXTENSIONS,
    lambda case, *_: case.may_extend,
)
IS_PRESSED = Guard(
    "a press waits for an answer",
    Refusal.NOTHING_TO_ANSWER,
    lambda case, *_: case.is_pressed,
)
IN_TIME_TO_OBJECT = Guard(
    "within the days the town gives, and not reopened too often",
    Refusal.TOO_LATE,
    lambda case, *_: case.may_object,
)
RATED_BY_ANOTHER = Guard(
    "the person did not handle it",
    Refusal.OWN_RATING,
    lambda case, person, _: person.id not in case.handled_by,
)
NOT_RATED = Guard(
    "the person has not rated it yet",
    Refusal.ALREADY_RATED,
    lambda case, person, _: (
        not any(each.is_rated for each in own)
        if (own := joined_by(case, person))
        else not case.is_rated
    ),
)
