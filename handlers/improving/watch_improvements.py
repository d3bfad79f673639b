"""Each morning: what nobody spoke against is shown to the village's groups; what is over goes."""

from datetime import datetime

from handlers.flow import Flow
from handlers.improving import improvements
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Outgoing
from rules.improvements import Act, State, due
from storage.areas import Area
from storage.improvements import Improvement

flow = Flow("watch_improvements")

WATCHED = "improvements_watched"
"""The task of the plan."""

LONGEST_SHOWN = 30
"""Days that an entry may be shown whatever a regulation says (GOVERNANCE.md section 4)."""


@flow.opens_on_due(WATCHED)
def watch(turn: Turn, village: Area, due_at: datetime) -> None:
    """Every entry by the rules; with the gate shut all of them go."""
    del due_at
    opened = improvements.gate(turn)
    for entry in turn.store.improvements.open_in(village.id):
        act = due(
            entry.standing,
            turn.today,
            gate_open=opened is not None,
            shown_days=opened.shown_days if opened else LONGEST_SHOWN,
        )
        if act is Act.SHOW:
            _show(turn, village, entry)
        elif act is Act.LAPSE:
            lapsed = turn.store.improvements.move(entry, Act.LAPSE, turn.now, by=None)
            if lapsed and entry.state is State.SHOWN:
                improvements.take_off(turn, entry, "group-improve-off")


def _show(turn: Turn, village: Area, entry: Improvement) -> None:
    """Place and fact to the groups; the photo stays with the officers, for it cannot be taken back
    everywhere, and words can."""
    if not turn.store.improvements.move(entry, Act.SHOW, turn.now, by=None, shown_on=turn.today):
        return
    text = say(
        turn.house.locale,
        "group-improve",
        number=entry.number,
        place=entry.place,
        fact=entry.fact,
    )
    for group in turn.store.chats.groups_of(village.id):
        turn.letters.to_chat(group.id, Outgoing(text), entry.subject)
