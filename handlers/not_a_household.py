"""Asked which household it is about, somebody says what is none: it may well be a report.

The question is asked again, and stays open. What does not look like a code or a name is offered
as a report, by a button that takes the very words and pictures that were said.
"""

import re

from handlers import file_case
from handlers.buttons import CaseButton
from handlers.dialogue import Question
from handlers.flow import token
from handlers.heard import Heard
from handlers.phrases import bare
from handlers.turn import Turn
from messages.inbound import Said, read_body
from rules.items import suggest
from storage.errors import NotFound

LONGEST_NAME = 4
"""Characters of a head's name, with those who write three or four; a longer one is offered as a
report too, which costs nobody anything."""

_CODE = re.compile(r"[0-9A-Za-z._-]{1,30}")
_SAID = "said_instead"
"""What the conversation remembers: the messages that were said one after another instead."""

_ALBUM = "album_instead"
"""An album comes one by one; it is answered once."""


def ask_again(turn: Turn, heard: Heard, key: str = "enter-no-household") -> None:
    """Says with `key` that there is no such household, and asks the open question again."""
    if _may_be_a_household(turn, heard):
        turn.ask_again(key)
        return
    asked = turn.talk.memory.top
    assert asked is not None, "a question was open"
    if file_case.may_report(turn):
        turn.remember(**{_SAID: [*(turn.recall(_SAID) or []), turn.cause]})
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
    turn.say_text(text, buttons=asked.question.offered())


def _may_be_a_household(turn: Turn, heard: Heard) -> bool:
    if heard.media or heard.place is not None:
        return False
    if _CODE.fullmatch(heard.text):
        return True
    is_a_matter = bool(suggest(turn.regulations.items, heard.text, most=1))
    return len(bare(heard.text)) <= LONGEST_NAME and not is_a_matter


@file_case.flow.opens_on(CaseButton.REPORT_SAID)
def report_it(turn: Turn, inbox_id: int) -> None:
    """Begins a report with what was said; the question beneath it comes back afterwards.

    Raises NotFound for what this person never said.
    """
    file_case.require_right(turn)
    asked = turn.talk.memory.top
    under_way = turn.talk.memory.of_flow(file_case.flow.name)
    if under_way is not None and inbox_id in under_way.data.get(_SAID, []):
        file_case.begin(turn)  # pressed twice
        return
    together = asked.data.get(_SAID, []) if asked is not None else []
    said = together if inbox_id in together else [inbox_id]
    file_case.begin(turn, *(_said(turn, each) for each in said))
    turn.remember(**{_SAID: said})
    if asked is not None and asked.data.pop(_SAID, None):
        _take_back(asked.question)


def _take_back(question: Question) -> None:
    """What was said is offered by one button, and by none once it is a report."""
    offered = token(CaseButton.REPORT_SAID)
    question.buttons = [each for each in question.buttons if each[1].partition(":")[0] != offered]


def _said(turn: Turn, inbox_id: int) -> Heard:
    assert turn.lane is not None, "a press has a lane"
    kept = turn.store.inbox.in_lane(inbox_id, turn.lane.key)
    body = read_body(kept.body)
    if not isinstance(body, Said):
        raise NotFound(f"words {inbox_id}")
    media = turn.store.media.of_message(inbox_id) if body.uploads else ()
    return Heard(body.text.strip(), "", body.place, media, body.album, body.message)
