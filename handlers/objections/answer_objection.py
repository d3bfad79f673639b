"""不成立: whoever answers an objection rejects it, with a reason the household can read."""

from handlers.buttons import ObjectionButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.objections import objection_circle
from handlers.publication.final_month import after_an_answer
from handlers.publication.result_board import objection_telephone
from handlers.reporting.report_content import within_measure
from handlers.turn import Turn
from rules.objections import State
from storage.objections import Objection

flow = Flow("answer_objection", needs=objection_circle.REVIEWERS)


@flow.opens_on(ObjectionButton.REJECT)
def ask_why(turn: Turn, objection_id: int) -> None:
    """Asks for the reason; without one nothing is rejected."""
    objection = turn.store.objections.get(objection_id)
    objection_circle.require_may_decide(turn, objection)
    turn.remember(objection_id=objection.id)
    turn.ask("reject-why", then=reject, number=objection.number, head=objection.head)


@flow.formal_step
def reject(turn: Turn, heard: Heard) -> None:
    """It is rejected; the household hears why, and where it can turn to."""
    if not heard.text:
        turn.ask_again("reject-needs-words")
        return
    objection = turn.store.objections.get(turn.recall("objection_id"))
    objection_circle.require_may_decide(turn, objection)
    objection = decide(turn, objection, State.REJECTED, within_measure(turn, heard.text))
    village = turn.store.areas.get(objection.village_id)
    turn.say("rejected", number=objection.number)
    objection_circle.tell_household(
        turn,
        objection,
        "household-rejected",
        reason=objection.reason,
        telephone=objection_telephone(turn, village),
    )
    after_an_answer(turn, village)


def decide(turn: Turn, objection: Objection, to: State, reason: str) -> Objection:
    """Decides it by its one row, and rewrites its cards; Refuse if another was faster."""
    if not turn.store.objections.decide(objection, to, turn.me.id, reason, turn.now):
        raise Refuse("refused-objection-decided", number=objection.number)
    decided = turn.store.objections.get(objection.id)
    objection_circle.bring_up_to_date(turn, decided)
    return decided
