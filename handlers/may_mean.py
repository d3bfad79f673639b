"""Words came that are no label: the one choice they can mean is it."""

from handlers.dialogue import Dialogue, chosen_value
from handlers.heard import Heard
from handlers.turn import Turn
from messages.choice import meant


def choice(turn: Turn, heard: Heard) -> str:
    """What was tapped, or the one choice that the words mean; for a step that takes words too."""
    asked = turn.talk.memory.top
    if heard.choice or asked is None:
        return heard.choice
    found = meant(heard.text, asked.question.offered())
    return chosen_value(asked, found[0].token) or "" if len(found) == 1 else ""


def answer(turn: Turn, heard: Heard, asked: Dialogue) -> Heard:
    """The choice that the words mean; where they mean none or several, it is asked again.

    Of several the question shows those alone, first in the row: its other buttons hold good.
    """
    offered = asked.question.offered()
    found = meant(heard.text, offered) if not heard.media and heard.place is None else ()
    if len(found) == 1:
        return Heard(choice=chosen_value(asked, found[0].token) or "")
    if found:
        kept = dict(zip(offered, asked.question.buttons, strict=True))
        rest = [each for button, each in kept.items() if button not in found]
        asked.question.buttons = [*(kept[each] for each in found), *rest]
        turn.stay()
        text = f"{turn.words('which-of-these')}\n{asked.question.text}"
        turn.say_text(text, buttons=found, amounts=asked.question.amounts)
    else:
        turn.ask_again()
    return heard
