"""看依据: what shows a disputed line, for whoever may answer the objection to it, when they ask.

Photos of a household are nobody's to look at who has nothing to decide (GOVERNANCE.md section 5).
"""

from handlers.buttons import ObjectionButton
from handlers.flow import Flow, Where
from handlers.objections import objection_circle
from handlers.objections.objection_card import acts, disputed_line
from handlers.points import points_proof
from handlers.turn import Turn
from messages.outbound import Button

flow = Flow("objection_proof", needs=objection_circle.REVIEWERS, where=Where.PRIVATE)


@flow.opens_on(ObjectionButton.PROOF)
def show(turn: Turn, objection_id: int) -> None:
    """The photos, or that they are gone meanwhile, with the choice once more."""
    objection = turn.store.objections.get(objection_id)
    objection_circle.require_may_decide(turn, objection)
    line = disputed_line(turn.store, objection)
    found = dict(points_proof.of_line(turn, line)) if line else {}
    key = "objection-proof-shown" if found else "objection-proof-none"
    buttons = [Button(turn.words(label), sent) for label, sent in acts(objection)]
    points_proof.say_shown(turn, turn.words(key, number=objection.number), found, buttons)
