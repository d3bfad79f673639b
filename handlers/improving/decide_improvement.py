"""A hearing is answered: the entry stays, or is dropped; each with a reason, told to who spoke.

Whoever noted an entry does not answer what was said against it, and nobody decides for their own
household.
"""

from handlers.buttons import ImprovementButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.improving import improvements
from handlers.points import another_decides
from handlers.turn import Turn
from rules.improvements import Act, State
from storage.improvements import Improvement

flow = Flow("decide_improvement", needs=improvements.DECIDING, where=Where.PRIVATE)

LONGEST = 300


@flow.opens_on(ImprovementButton.KEEP)
def ask_why_kept(turn: Turn, entry_id: int) -> None:
    """It stays, and why."""
    _ask(turn, entry_id, Act.KEEP)


@flow.opens_on(ImprovementButton.DROP)
def ask_why_dropped(turn: Turn, entry_id: int) -> None:
    """It is taken off, and why."""
    _ask(turn, entry_id, Act.DROP)


@flow.formal_step
def take_reason(turn: Turn, heard: Heard) -> None:
    """Done once; whoever comes second is told where it stands."""
    reason = heard.text.strip()
    if not 0 < len(reason) <= LONGEST:
        turn.ask_again("improve-needs-words")
        return
    act = Act(turn.recall("act"))
    entry = _entry(turn, turn.recall("entry_id"), act)
    if not turn.store.improvements.move(entry, act, turn.now, by=turn.me.id, words=reason):
        raise Refuse("improve-too-late", state=improvements.state_of(turn, entry))
    if act is Act.DROP:
        improvements.take_off(turn, entry, "group-improve-off")
    key = "concerned-kept" if act is Act.KEEP else "concerned-dropped"
    improvements.tell_concerned(turn, entry, key)
    improvements.say_card(turn, turn.store.improvements.get(entry.id), "improve-decided")


def _ask(turn: Turn, entry_id: int, act: Act) -> None:
    entry = _entry(turn, entry_id, act)
    turn.remember(entry_id=entry.id, act=act.value)
    turn.ask(f"improve-why-{act.value}", then=take_reason, place=entry.place)


def _entry(turn: Turn, entry_id: int, act: Act) -> Improvement:
    entry = improvements.require(turn, entry_id, *improvements.DECIDING)
    improvements.require_move(turn, entry, act)
    if entry.concerned_id is not None:
        another_decides.require(turn, entry.concerned_id)
    if act is Act.KEEP and entry.state is State.HEARD and entry.noted_by == turn.me.id:
        raise Refuse("improve-another-answers")
    return entry
