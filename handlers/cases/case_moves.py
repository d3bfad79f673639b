"""Every move of a case goes through here: the right, the record, the clock, who hears of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.cases import (
    case_acts,
    case_card,
    case_notices,
    case_time,
    photo_use,
    press_over,
    shown_cards,
    tell_of_move,
)
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import may, view_of
from handlers.errors import Refuse
from handlers.recording import ring_back
from handlers.turn import Turn
from messages.catalogue import say
from rules import cases as rules
from rules.case_guards import GRANTED_BY
from rules.case_life import OPEN, SAYS_DONE, CaseView, Move, Refusal, State
from rules.cases import Hears
from rules.roles import Role
from storage.cases import Case, Filed
from storage.evidence import BEFORE

ANSWERS = SAYS_DONE | {Move.COUNTY_SOLVED, Move.ANSWER_PRESS}
"""What answers every press that waits: that it is done is an answer."""


@dataclass(frozen=True)
class Made:
    """A case after a move; `reached` are the kinds of people whom the word of it reached."""

    case: Case
    reached: frozenset[Hears]


def require(turn: Turn, move: Move, case: Case) -> None:
    """Ends the step with a clear answer if the person may not make the move."""
    _refuse_for(turn, move, case, may(turn, move, case))


def require_report(turn: Turn, area_path: str) -> None:
    """Ends the step if the person may not report from this area."""
    _refuse(_why_no_report(turn, area_path))


def may_report(turn: Turn, area_path: str) -> bool:
    """Whether the person may report from this area."""
    return _why_no_report(turn, area_path) is None


def _why_no_report(turn: Turn, area_path: str) -> Refusal | None:
    view = CaseView(state=None, area_path=area_path, reporter_id=turn.me.id)
    return rules.may(Move.REPORT, view, turn.view)


def file(turn: Turn, filed: Filed, shown: Iterable[int]) -> Case:
    """Files a case with what shows it, and its clock begins; the room is told apart."""
    require_report(turn, turn.store.areas.get(filed.area_id).path)
    case = turn.store.cases.file(filed, turn.today.year, turn.now)
    photo_use.attach(turn, case.id, shown, BEFORE)
    case_time.follow(turn.store, turn.regulations, Move.REPORT, case, turn.now)
    return turn.store.cases.get(case.id)


def make(
    turn: Turn, move: Move, case: Case, notice: Notice | None = None, **changes: object
) -> Made:
    """Makes a move the person may make, and tells everybody whom the table names for it.

    The presses it answers wait until then, so that whoever pressed is known.
    """
    notice = notice or Notice()
    moved = record(turn, move, case, notice.words, **changes)
    reached = tell_of_move.tell(turn, move, moved, notice)
    if move in ANSWERS:
        said = notice.words or say(turn.house.locale, "press-answered-done")
        turn.store.case_presses.answer(case.id, turn.me.id, said, turn.now)
    return Made(moved, reached)


def record(turn: Turn, move: Move, case: Case, words: str = "", **changes: object) -> Case:
    """Makes a move without telling of it yet.

    1. Whoever may not make it is refused with the reason; what waits to be decided is withdrawn
       by what leaves nothing to decide.
    2. The case moves on from where it was read, and the move is kept.
    3. The clock follows.
    4. The cards shown before are brought up to date, where the case stands elsewhere now.
    5. A press that nobody answered is over, where the case leaves its unit.
    6. Where it is reopened, a caller is rung once more when it has ended.
    """
    view = view_of(turn, case)
    _refuse_for(turn, move, case, rules.may(move, view, turn.view))
    if move in SAYS_DONE:
        changes["handler_id"] = turn.me.id
    if move in rules.WITHDRAWS:
        _withdraw(turn, case)
    to = rules.ends(move, view)
    moved = turn.store.cases.move(case, move, to, turn.me.id, turn.now, words=words, **changes)
    if moved.state is not case.state:
        # What leaves it where it stands leaves its clock, and whoever is to be reminded, alone.
        case_time.follow(turn.store, turn.regulations, move, moved, turn.now)
    moved = turn.store.cases.get(case.id)
    if (moved.state, moved.unit) != (case.state, case.unit):
        shown_cards.bring_up_to_date(turn, moved)
    press_over.follow(turn, move, case, moved)
    if move is Move.OBJECT:
        ring_back.again(turn, moved)
    return moved


def _withdraw(turn: Turn, case: Case) -> None:
    """Nothing is left to decide of what was asked for: the record says so, and who was to decide
    it, where that is not the room, which hears of the move itself.
    """
    request = turn.store.case_requests.open_of(case.id)
    if request is None:
        return
    turn.store.case_requests.withdraw(request, turn.me.id, turn.now)
    history = turn.store.case_history
    history.stays(case.id, Move.WITHDRAW.value, case.state, turn.me.id, "", turn.now)
    if Role.COMMAND_ROOM not in GRANTED_BY[request.asked]:
        tell_of_move.tell(turn, Move.WITHDRAW, case, Notice(request.words))


def tell_of_more(turn: Turn, case: Case, *, pictures_alone: bool = False) -> None:
    """Whoever has the case in hand sees what came later, with the step that is next.

    Pictures alone go along with a card that has not left yet, so that an album is one message.
    """
    done = shown_cards.complete_unsent(turn, case) if pictures_alone else frozenset()
    shown_cards.bring_up_to_date(turn, case, but=done)
    notice = Notice(but=done)
    case_notices.show(turn, Hears.ROOM, "room-added", case, notice)
    if case.state in (State.DISPATCHED, State.IN_HAND):
        case_notices.show(turn, Hears.UNITS, "room-added", case, notice)


def _refuse_for(turn: Turn, move: Move, case: Case, refusal: Refusal | None) -> None:
    """Says also whose part is open, so that the lead knows whom to ring; that the room is to say
    first what it is; or, to whoever reported it, that it is being handled.
    """
    if refusal is Refusal.WRONG_STATE and move in case_acts.AFTERWARDS and case.state in OPEN:
        raise Refuse("refused-case-not-ended", number=case.number)
    if refusal is Refusal.PARTS_OPEN:
        helping = turn.store.case_units.helping(case.id)
        units = tuple(case_card.unit_name(turn, unit, turn.locale) for unit in helping)
        raise Refuse("refused-case-parts-open", units=units)
    if refusal is Refusal.NEEDS_DISPATCH and not case.item:
        raise Refuse("refused-case-item-first", number=case.number)
    _refuse(refusal)


def _refuse(refusal: Refusal | None) -> None:
    """Each reason of the rules has its words, `refused-case-<reason>`."""
    if refusal is not None:
        raise Refuse(f"refused-case-{refusal.value.replace('_', '-')}")
