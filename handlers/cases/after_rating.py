"""Words typed right after a rating belong to it; where they may be a report, it is asked which."""

from datetime import timedelta

from handlers.buttons import CaseButton
from handlers.cases import rate_case
from handlers.cases.rate_case import flow
from handlers.flow import read_token
from handlers.heard import Heard
from handlers.reporting import file_case
from handlers.turn import Turn
from messages.written import shortened
from rules.suggestion import names_a_matter

RIGHT_AFTER = timedelta(minutes=30)
"""The offer to say more is then still the last thing on the screen."""

LONGEST = 60
"""Characters of what was typed that the question says again."""

RATING, REPORT = "rating", "report"


def takes(turn: Turn, heard: Heard) -> bool:
    """Whether words that nothing asked for were taken up as a word to the newest rating."""
    case_id = _just_rated(turn)
    if not case_id or not heard.text or heard.media or heard.place is not None:
        return False
    turn.flow = flow
    if not names_a_matter(turn.regulations.items, heard.text):
        rate_case.say_of_rating(turn, case_id, heard.text)
        return True
    turn.remember(case_id=case_id, said=heard.text)
    choices = [
        (RATING, turn.words("case-rating-is-words")),
        (REPORT, turn.words("case-rating-is-report")),
    ]
    said = shortened(heard.text, LONGEST)
    turn.ask("case-rating-or-report", then=take_which, choices=choices, free=False, said=said)
    return True


@flow.step
def take_which(turn: Turn, heard: Heard) -> None:
    """A word to the rating, or a report that begins with it."""
    said = turn.recall("said")
    if heard.choice == RATING:
        rate_case.say_of_rating(turn, turn.recall("case_id"), said)
        return
    turn.talk.memory.end()
    turn.talk.let_go()
    turn.flow = file_case.flow
    file_case.begin(turn, Heard(said))


def _just_rated(turn: Turn) -> int:
    """The case whose rating was thanked for last; 0 if something else was offered since."""
    if turn.chat is None:
        return 0
    for button in turn.store.offers.last(turn.chat.id, turn.now - RIGHT_AFTER):
        verb, carried = read_token(button.token)
        if verb == CaseButton.RATE_WORDS.value and carried:
            case = turn.store.cases.get(carried[0])
            return case.id if case.rating is not None and not case.rating_words else 0
    return 0
