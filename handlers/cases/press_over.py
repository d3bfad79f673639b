"""A press (督办) that nobody answered is over when the case leaves its unit; whoever pressed hears.

The new unit was not pressed, and answers for nothing the old one left: whoever wants it pressed
does it with one tap once it has the case. So it is with the case that another is merged into.
"""

from handlers.cases import case_acts, case_card, case_scope
from handlers.cases.case_view import view_of
from handlers.turn import Turn
from rules.case_life import ENDED, Move, State
from storage.case_history import PRESS_ENDED
from storage.case_presses import Press
from storage.cases import Case

_HAS_IT = frozenset({State.DISPATCHED, State.IN_HAND, State.FINISHED, State.SUSPENDED})
"""Where the unit still has the case, or gets it back if the check fails."""


def follow(turn: Turn, move: Move, before: Case, case: Case) -> None:
    """After a move: what was pressed of a unit that has the case no more is ended and told."""
    if before.state in _HAS_IT and (case.state not in _HAS_IT or case.unit != before.unit):
        _end(turn, before, case)
    if move is Move.DISPATCH:
        _offer_anew(turn, case)


def _end(turn: Turn, before: Case, case: Case) -> None:
    ended = turn.store.case_presses.end(case.id, turn.now)
    if not ended:
        return
    turn.store.case_history.stays(
        case.id, PRESS_ENDED, case.state, turn.me.id, before.unit, turn.now
    )
    if case.merged_into is not None:
        other = turn.store.cases.get(case.merged_into)
        _tell(turn, ended, other, "press-merged", unit=other.unit, merged=case.number)
    elif case.state not in ENDED:
        _tell(turn, ended, case, "press-ended", unit=before.unit)


def _offer_anew(turn: Turn, case: Case) -> None:
    """Whoever pressed the last unit in vain reads which has it now."""
    _tell(turn, turn.store.case_presses.in_vain(case.id), case, "press-anew", unit=case.unit)


def _tell(
    turn: Turn, presses: tuple[Press, ...], case: Case, key: str, unit: str, merged: str = ""
) -> None:
    """Who is of the case's office no more hears nothing of it."""
    view = view_of(turn, case)
    for person_id in dict.fromkeys(each.pressed_by for each in presses):
        if not case_scope.is_of_office(turn, case, person_id):
            continue
        person = turn.store.people.get(person_id)
        locale = turn.letters.locale_of(person)
        roles = turn.store.people.view(person_id, turn.today)
        turn.letters.to_person(
            person,
            key,
            buttons=case_acts.among((Move.PRESS,), case.id, view, roles),
            number=case.number,
            matter=case_card.matter(turn, case, locale),
            unit=case_card.unit_name(turn, unit, locale) if unit else "",
            merged=merged,
        )
