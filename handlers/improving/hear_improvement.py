"""Whoever answers for a place speaks (申辩) before anything is shown; an officer may write it down
for a household without a phone."""

from handlers.buttons import ImprovementButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.improving import improvements
from handlers.turn import Turn
from rules.improvements import Act
from storage.improvements import Improvement

flow = Flow("hear_improvement", where=Where.PRIVATE)

LONGEST = 300


@flow.opens_on(ImprovementButton.SPEAK)
def ask_words(turn: Turn, entry_id: int) -> None:
    """Asks what there is to say; the days to speak must not be over."""
    entry = _entry(turn, entry_id)
    turn.remember(entry_id=entry.id)
    turn.ask("improve-speak", then=take_words, place=entry.place)


@flow.step
def take_words(turn: Turn, heard: Heard) -> None:
    """Kept as it was said; nothing is shown until somebody else than who noted it has answered."""
    words = heard.text.strip()
    if not 0 < len(words) <= LONGEST:
        turn.ask_again("improve-needs-words")
        return
    entry = _entry(turn, turn.recall("entry_id"))
    improvements.require_move(turn, entry, Act.SPEAK)
    if not turn.store.improvements.move(entry, Act.SPEAK, turn.now, by=turn.me.id, words=words):
        raise Refuse("improve-too-late", state=improvements.state_of(turn, entry))
    turn.say("improve-spoken", place=entry.place)
    village = turn.store.areas.get(entry.village_id)
    show = f"{ImprovementButton.SHOW.value}:{entry.id}"
    people = {
        person.id: person
        for role in improvements.DECIDING
        for person in turn.store.people.holding(role, village.path, turn.today)
    }
    for person in people.values():
        if person.id != turn.me.id:
            turn.letters.to_person(
                person,
                "officer-improve-spoken",
                buttons=[("button-look", show)],
                number=entry.number,
                place=entry.place,
            )


def _entry(turn: Turn, entry_id: int) -> Improvement:
    entry = turn.store.improvements.get(entry_id)
    officer = improvements.reaches(turn, entry.village_id, *improvements.OFFICERS)
    if not officer and not improvements.concerns(turn, entry):
        raise Refuse("refused-role")
    if turn.today > entry.hearing_until:
        raise Refuse("improve-too-late", state=improvements.state_of(turn, entry))
    improvements.require_move(turn, entry, Act.SPEAK)
    return entry
