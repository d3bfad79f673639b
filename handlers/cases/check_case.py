"""The command room checks what a unit says is done: it closes the case, or sends it back."""

from handlers.buttons import CaseButton
from handlers.cases import case_card, case_moves
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.points import propose
from handlers.room import canned
from handlers.turn import Turn
from rules.case_life import Move
from rules.roles import Role
from storage.cases import Case

flow = Flow("check_case", needs=Role.COMMAND_ROOM)

LEAD, ALL = "+lead", "+all"
"""Choices beside the units that helped; no unit's code begins like them."""


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.REWORK, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.PASS_CHECK)
def close(turn: Turn, case_id: int) -> None:
    """核查通过: the case is closed, and everybody who had a part in it hears it."""
    case = turn.store.cases.get(case_id)
    case = case_moves.make(turn, Move.PASS_CHECK, case).case
    letters = turn.button("button-letters", CaseButton.LETTERS, case.id)
    turn.say("check-passed", buttons=[letters], number=case.number)
    propose.from_case(turn, case)


@flow.opens_on(CaseButton.REWORK)
def ask_what_is_wrong(turn: Turn, case_id: int) -> None:
    """返工: the unit must know what is still to be done."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.REWORK, case)
    turn.remember(case_id=case_id, lead=True, helpers=[])
    parts = _parts(turn, case)
    if not parts:
        _ask_for_words(turn, case)
        return
    lead = turn.words("rework-lead", unit=case_card.unit_name(turn, case.unit, turn.locale))
    choices = [(LEAD, lead)]
    choices += [(part, case_card.unit_name(turn, part, turn.locale)) for part in parts]
    choices.append((ALL, turn.words("rework-all")))
    turn.ask("rework-whose", then=take_whose, choices=choices, free=False, number=case.number)


@flow.step
def take_whose(turn: Turn, heard: Heard) -> None:
    """Whose part is not right: the lead's, one helper's, or all of them."""
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.REWORK, case)
    parts = _parts(turn, case)
    helpers = parts if heard.choice == ALL else [part for part in parts if part == heard.choice]
    turn.remember(lead=heard.choice in (LEAD, ALL), helpers=helpers)
    _ask_for_words(turn, case)


def _parts(turn: Turn, case: Case) -> list[str]:
    """The units that helped; none where no unit has the case any more."""
    parts = turn.store.case_units.parts(case.id) if case.unit else ()
    return [part.unit for part in parts if part.unit != case.unit]


def _ask_for_words(turn: Turn, case: Case) -> None:
    replies = canned.choices(turn, Move.REWORK)
    turn.ask("rework-what-is-wrong", then=send_back, choices=replies, number=case.number)


@flow.formal_step
def send_back(turn: Turn, heard: Heard) -> None:
    """The unit has the case again, with the room's reason; so has who helped, where it is theirs.

    Their part is open again before anybody reads of it, and the lead finishes after them.
    """
    words = canned.said(turn, heard)
    if not words:
        turn.ask_again("rework-needs-words")
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.REWORK, case)
    helpers = turn.recall("helpers") or []
    if helpers:
        turn.store.case_units.open_again(case.id, helpers)
    again = (case.unit, *helpers) if turn.recall("lead") else helpers
    notice = Notice(words, units=tuple(again) if helpers else ())
    case = case_moves.make(turn, Move.REWORK, case, notice).case
    turn.say("rework-sent", number=case.number)
