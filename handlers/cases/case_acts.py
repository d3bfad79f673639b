"""The buttons under a case: what whoever reads it may do with it now."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from handlers.buttons import CaseButton
from handlers.flow import token
from rules import cases as rules
from rules.case_guards import LEADERS
from rules.case_life import CaseView, Move, PersonView, State
from rules.roles import Role

LABELS: Mapping[Move, tuple[str, CaseButton]] = MappingProxyType(
    {
        Move.DISPATCH: ("button-dispatch", CaseButton.DISPATCH),
        Move.TAKE: ("button-take", CaseButton.TAKE),
        Move.FINISH: ("button-finish", CaseButton.FINISH),
        Move.FINISH_PART: ("button-finish-part", CaseButton.FINISH_PART),
        Move.PASS_CHECK: ("button-pass", CaseButton.PASS_CHECK),
        Move.REWORK: ("button-rework", CaseButton.REWORK),
        Move.HANDLE_ON_SPOT: ("button-on-spot", CaseButton.ON_SPOT),
        Move.GRANT: ("button-grant", CaseButton.GRANT),
        Move.REFUSE: ("button-refuse", CaseButton.REFUSE),
        Move.RESUME: ("button-resume", CaseButton.RESUME),
        Move.COUNTY_SOLVED: ("button-county-solved", CaseButton.COUNTY_SOLVED),
        Move.COUNTY_RETURNED: ("button-county-returned", CaseButton.COUNTY_RETURNED),
        Move.ANSWER_PRESS: ("button-answer-press", CaseButton.ANSWER_PRESS),
        Move.TAKE_BACK: ("button-take-back", CaseButton.TAKE_BACK),
        Move.ACCEPT: ("button-accept", CaseButton.ACCEPT),
        Move.WITHDRAW: ("button-withdraw", CaseButton.WITHDRAW),
        Move.ASK_RETURN: ("button-ask-return", CaseButton.ASK_RETURN),
        Move.ASK_EXTENSION: ("button-ask-extension", CaseButton.ASK_EXTENSION),
        Move.ASK_SUSPENSION: ("button-ask-suspension", CaseButton.ASK_SUSPENSION),
        Move.ASK_VOID: ("button-ask-void", CaseButton.ASK_VOID),
        Move.ASK_ESCALATION: ("button-ask-escalation", CaseButton.ASK_ESCALATION),
        Move.PRESS: ("button-press", CaseButton.PRESS),
        Move.TRACK: ("button-track", CaseButton.TRACK),
        Move.MERGE: ("button-merge", CaseButton.MERGE),
        Move.BRING_IN: ("button-bring-in", CaseButton.BRING_IN),
        Move.MARK_HARD: ("button-mark-hard", CaseButton.MARK_HARD),
        Move.UNMARK_HARD: ("button-unmark-hard", CaseButton.UNMARK_HARD),
        Move.DECIDE: ("button-decide", CaseButton.DECIDE),
        Move.OBJECT: ("button-case-object", CaseButton.OBJECT),
        Move.RATE: ("button-rate", CaseButton.RATE),
        Move.CALL_BACK: ("button-called-back", CaseButton.CALLED_BACK),
        Move.KEEP_PRIVATE: ("button-keep-private", CaseButton.KEEP_PRIVATE),
    }
)
"""The label and the verb of each move that has a button of its own, in the order shown."""

AT_HAND = (
    Move.DISPATCH,
    Move.TAKE,
    Move.FINISH,
    Move.FINISH_PART,
    Move.PASS_CHECK,
    Move.REWORK,
    Move.HANDLE_ON_SPOT,
    Move.GRANT,
    Move.REFUSE,
    Move.RESUME,
    Move.COUNTY_SOLVED,
    Move.COUNTY_RETURNED,
    Move.ANSWER_PRESS,
    Move.CALL_BACK,
    Move.WITHDRAW,
)
"""What stands under a card at once."""

BEHIND = frozenset(LABELS).difference(AT_HAND)
"""What is behind 更多."""

NO_LETTERS = frozenset({State.REPORTED, State.ACCEPTED})
"""Where no unit has it yet, and nobody outside has anything to be told."""

AFTERWARDS = (Move.RATE, Move.OBJECT)
"""What stands under the word that a case is closed, for whoever reported it."""

Acts = Sequence[tuple[str, str]]


def at_hand(case_id: int, view: CaseView, person: PersonView) -> Acts:
    """What stands under a card for somebody, with 更多 where there is more."""
    shown = among([*AT_HAND, *_asked_of(view, person)], case_id, view, person)
    if not behind(case_id, view, person):
        return shown
    return [*shown, ("button-case-more", token(CaseButton.MORE, case_id))]


def behind(case_id: int, view: CaseView, person: PersonView) -> Acts:
    """What stands behind 更多 for somebody: moves, and for the room its letters."""
    found = list(among(BEHIND.difference(_asked_of(view, person)), case_id, view, person))
    if may_write_letters(person, view.area_path) and view.state not in NO_LETTERS:
        found.append(("button-letters", token(CaseButton.LETTERS, case_id)))
    return found


def is_asked_to_coordinate(view: CaseView, person: PersonView) -> bool:
    """Whether a leader was brought in to whom the case belongs, and nobody has answered yet."""
    return view.awaits_leader and any(
        grant.role in LEADERS and grant.reaches(view.area_path) for grant in person.roles
    )


def _asked_of(view: CaseView, person: PersonView) -> tuple[Move, ...]:
    """What is one tap away because the person was asked for it."""
    return (Move.DECIDE,) if is_asked_to_coordinate(view, person) else ()


def may_write_letters(person: PersonView, area_path: str) -> bool:
    """Whether somebody is of the room that has a case of this area."""
    return any(
        grant.role is Role.COMMAND_ROOM and grant.reaches(area_path) for grant in person.roles
    )


def among(moves: Collection[Move], case_id: int, view: CaseView, person: PersonView) -> Acts:
    """(label's key, token) of each of these moves the person may make now."""
    return [
        (_label(move, label, view, person), token(verb, case_id))
        for move, (label, verb) in LABELS.items()
        if move in moves and rules.may(move, view, person) is None
    ]


def _label(move: Move, label: str, view: CaseView, person: PersonView) -> str:
    """The room speaks for whoever reported it, or called; a leader who was asked answers."""
    if move is Move.KEEP_PRIVATE and (view.by_caller or view.reporter_id != person.id):
        return "button-keep-them-private"
    if move is Move.DECIDE and is_asked_to_coordinate(view, person):
        return "button-answer-bring-in"
    return label
