"""Asked for a formal text, somebody types what begins something else (找 17, 督办): asked first.

Sent once more it is the text; a reason is kept for good, and others read it.
"""

from handlers import menu_entries
from handlers.cases.case_acts import LABELS
from handlers.heard import Heard
from handlers.room import search_cases
from handlers.turn import Turn
from rules.plain_words import plain

_DOUBTED = "doubted"


def asks_first(turn: Turn, heard: Heard) -> bool:
    """Whether the words look like a search or a button, and were now asked about; once for each."""
    if heard.choice or turn.recall(_DOUBTED) == heard.text or not _begins_something(turn, heard):
        return False
    turn.remember(**{_DOUBTED: heard.text})
    asked = turn.talk.memory.top
    assert asked is not None, "a question was open"
    text = f"{turn.words('formal-doubted', what=heard.text)}\n{asked.question.text}"
    turn.say_text(text, buttons=asked.question.offered(), amounts=asked.question.amounts)
    turn.stay()
    return True


def _begins_something(turn: Turn, heard: Heard) -> bool:
    if search_cases.sought_in(heard):
        return True
    said = plain(heard.text)
    labels = [turn.words(label) for label, _ in LABELS.values()]
    labels += [button.label for button in menu_entries.entries(turn)]
    return bool(said) and any(said == plain(label) for label in labels)
