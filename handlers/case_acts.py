"""The buttons under a case: what whoever reads it may do with it now."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from handlers.buttons import CaseButton
from handlers.flow import token
from rules import cases as rules
from rules.case_life import CaseView, Move, PersonView

LABELS: Mapping[Move, tuple[str, CaseButton]] = MappingProxyType(
    {
        Move.DISPATCH: ("button-dispatch", CaseButton.DISPATCH),
        Move.TAKE: ("button-take", CaseButton.TAKE),
        Move.FINISH: ("button-finish", CaseButton.FINISH),
        Move.PASS_CHECK: ("button-pass", CaseButton.PASS_CHECK),
        Move.REWORK: ("button-rework", CaseButton.REWORK),
        Move.HANDLE_ON_SPOT: ("button-on-spot", CaseButton.ON_SPOT),
        Move.ACCEPT: ("button-accept", CaseButton.ACCEPT),
    }
)
"""The label and the verb of each move that has a button of its own, in the order shown."""

AT_HAND = (
    Move.DISPATCH,
    Move.TAKE,
    Move.FINISH,
    Move.PASS_CHECK,
    Move.REWORK,
    Move.HANDLE_ON_SPOT,
)
"""What stands under a card at once; the rest is behind 更多."""

Acts = Sequence[tuple[str, str]]


def acts(case_id: int, view: CaseView, person: PersonView, moves: Sequence[Move] = AT_HAND) -> Acts:
    """(label's key, token) of each of these moves the person may make now."""
    return [
        (label, token(verb, case_id))
        for move, (label, verb) in LABELS.items()
        if move in moves and rules.may(move, view, person) is None
    ]
