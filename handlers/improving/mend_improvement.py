"""A place is mended (改好了): an officer confirms it with a photo, and it is off the list.

Nobody confirms it for their own household.
"""

from handlers.buttons import ImprovementButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.improving import improvements
from handlers.points import another_decides
from handlers.turn import Turn
from rules.improvements import Act
from storage.improvements import Improvement

flow = Flow("mend_improvement", needs=improvements.OFFICERS, where=Where.PRIVATE)


@flow.opens_on(ImprovementButton.MEND)
def ask_photo(turn: Turn, entry_id: int) -> None:
    """Asks for a photo of the place as it is now."""
    entry = _entry(turn, entry_id)
    turn.remember(entry_id=entry.id)
    turn.ask("improve-mended-photo", then=take_photo, place=entry.place)


@flow.step_with_pictures
def take_photo(turn: Turn, heard: Heard) -> None:
    """Off the list; the groups that were shown it see that it is, and nothing else of it."""
    if not heard.photos:
        turn.ask_again("improve-needs-photo")
        return
    entry = _entry(turn, turn.recall("entry_id"))
    photo = heard.photos[0].id
    if not turn.store.improvements.move(
        entry, Act.MEND, turn.now, by=turn.me.id, mended_photo_id=photo
    ):
        raise Refuse("improve-too-late", state=improvements.state_of(turn, entry))
    improvements.take_off(turn, entry, "group-improve-mended")
    improvements.tell_concerned(turn, entry, "concerned-mended")
    turn.say("improve-mended", place=entry.place)


def _entry(turn: Turn, entry_id: int) -> Improvement:
    entry = improvements.require(turn, entry_id, *improvements.OFFICERS)
    improvements.require_move(turn, entry, Act.MEND)
    if entry.concerned_id is not None:
        another_decides.require(turn, entry.concerned_id)
    return entry
