"""Asked which household it is about, somebody says what is none: it may well be a report.

The question is asked again, and stays open. What does not look like a code or a name is offered
as a report, by a button that takes the very words and pictures that were said.
"""

import re

from handlers.buttons import CaseButton
from handlers.dialogue import Question
from handlers.flow import token
from handlers.heard import Heard
from handlers.reporting import file_case, report_rights, said_instead
from handlers.turn import Turn
from rules.case_life import ENDED
from rules.cries import numbers_to_ring
from rules.plain_words import plain
from rules.suggestion import names_a_matter

LONGEST_NAME = 4
"""Characters of a head's name, with those who write three or four; a longer one is offered as a
report too, which costs nobody anything."""

_CODE = re.compile(r"[0-9A-Za-z._-]{1,30}")
_ALBUM = "album_instead"
"""An album comes one by one; it is answered once."""


def ask_again(turn: Turn, heard: Heard, key: str = "enter-no-household") -> None:
    """Says with `key` that there is no such household, and asks the open question again."""
    if _may_be_a_household(turn, heard):
        turn.ask_again(key)
        return
    offer(turn, heard, key)


def offer(turn: Turn, heard: Heard, key: str) -> None:
    """Says with `key` why it was no answer, offers it as a report, and asks the question again."""
    asked = turn.talk.memory.top
    assert asked is not None, "a question was open"
    if report_rights.may_report(turn):
        said_instead.add(turn)
        if heard.album and heard.album == turn.recall(_ALBUM):
            turn.stay()
            return
        turn.remember(**{_ALBUM: heard.album})
        _take_back(asked.question)
        button = turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause)
        asked.question.buttons.append([button.label, button.token])
        how = turn.words("not-a-household-report")
    else:
        how = turn.words("not-a-household-elsewhere")
    turn.stay()
    text = "\n".join([turn.words(key), how, asked.question.text])
    turn.say_text(text, buttons=asked.question.offered(), amounts=asked.question.amounts)


def offer_beside(turn: Turn, key: str) -> None:
    """The same of what came with a choice that was made: the question may be over by then."""
    if not report_rights.may_report(turn):
        turn.say(key)
        return
    said_instead.add(turn)
    button = turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause)
    how = turn.words("not-a-household-report")
    turn.say_text(f"{turn.words(key)}\n{how}", buttons=[button])


def offer_words(turn: Turn, words: str) -> None:
    """A sentence that names a matter, and was no answer to what is open, is one tap from a report.

    A cry for help has been answered and offered already (handlers/reporting/emergency.py).
    """
    items = turn.regulations.items
    is_a_sentence = len(plain(words)) > LONGEST_NAME
    is_a_matter = names_a_matter(items, words) and not numbers_to_ring(items, words)
    if is_a_sentence and is_a_matter and report_rights.may_report(turn):
        offer_beside(turn, "words-not-used")


def _may_be_a_household(turn: Turn, heard: Heard) -> bool:
    if heard.media or heard.place is not None:
        return False
    if _CODE.fullmatch(heard.text):
        return True
    is_a_matter = names_a_matter(turn.regulations.items, heard.text)
    return len(plain(heard.text)) <= LONGEST_NAME and not is_a_matter


@file_case.flow.opens_on(CaseButton.REPORT_SAID)
def report_it(turn: Turn, inbox_id: int) -> None:
    """Begins a report with what was said; the question beneath it comes back afterwards.

    1. What is in a case already is not reported again: the person hears its number.
    2. A report under way takes up what it does not hold yet; pressed twice, nothing.
    3. The question whose matter this was offers it no more.

    Raises NotFound for what this person never said.
    """
    matter = said_instead.matter_of(turn, inbox_id)
    left = [each for each in matter if said_instead.case_of(turn, each) is None]
    if not left:
        _say_filed(turn, said_instead.case_of(turn, inbox_id))
        return
    report_rights.require_right(turn)
    asked = turn.talk.memory.top
    reports = (each for each in turn.talk.memory.open if each.flow == file_case.flow.name)
    held = [taken for report in reports for taken in said_instead.taken(report)]
    new = [each for each in left if each not in held]
    file_case.begin_by_button(turn, *(said_instead.heard(turn, each) for each in new))
    said_instead.take(turn, new)
    if asked is not None and said_instead.close_matter(asked, matter):
        _take_back(asked.question)


def _say_filed(turn: Turn, case_id: int | None) -> None:
    assert case_id is not None, "what is left of a matter is in no case"
    case = turn.store.cases.get(case_id)
    is_open = case.state not in ENDED
    buttons = [turn.button("button-add", CaseButton.ADD, case.id)] if is_open else []
    turn.say("said-filed" if is_open else "said-closed", number=case.number, buttons=buttons)


def _take_back(question: Question) -> None:
    """What was said is offered by one button, and by none once it is a report."""
    offered = token(CaseButton.REPORT_SAID)
    question.buttons = [each for each in question.buttons if each[1].partition(":")[0] != offered]
