"""What somebody sees who says nothing the house understands: what there is to do, by number."""

from handlers import patrol, put_down
from handlers.buttons import CaseButton
from handlers.cases import after_rating, not_done, typed_move
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.menu_entries import entries, more
from handlers.recording import record_case
from handlers.reporting import (
    file_case,
    not_of_report,
    report_content,
    report_left,
    report_rights,
    said_instead,
    second_thoughts,
    thought_better,
)
from handlers.room import order_workbook, room_desk, search_cases
from handlers.shop import redeem
from handlers.turn import Turn
from rules.plain_words import plain

flow = Flow("menu")

SHORTEST_SENTENCE = 5
"""Characters: what is shorter is a greeting or a word of the menu misspelt."""


@flow.opens_on_words("phrases-menu")
def show(turn: Turn) -> None:
    """The menu of what this person can do; the household's three jobs stand first.

    What would read every further word as its answer, and has none yet, is put down.
    """
    asked = turn.talk.memory.top
    begun = turn.house.by_name.get(asked.flow) if asked is not None else None
    if asked and begun and begun.is_untouched and begun.is_untouched(asked.data):
        turn.talk.memory.end()
    buttons = entries(turn)
    turn.say("menu", buttons=buttons, name=turn.me.name, more=more(turn, buttons))


def offer(turn: Turn, key: str) -> None:
    """A word, and below it what there is to do; somebody nobody knows gets how to be bound."""
    if turn.person is None:
        turn.say_text(f"{turn.words(key)}\n{turn.words('how-to-bind', bot=turn.house.bot_name)}")
    else:
        buttons = entries(turn)
        turn.say(key, buttons=buttons, more=more(turn, buttons))


@flow.opens_on_words("phrases-cancel")
def cancel(turn: Turn) -> None:
    """Puts down what is open; nothing that was filed is touched."""
    if turn.talk.memory.top is None:
        offer(turn, "nothing-to-cancel")
        return
    left = report_left.put_aside(turn)
    if not left:
        turn.talk.memory.clear()
        offer(turn, "cancelled")
        return
    what = put_down.named(turn)
    turn.talk.memory.clear()
    turn.say("cancelled-report", buttons=[*entries(turn), *left], what=what)


@flow.opens_on_words("phrases-thanks")
def thanked(turn: Turn) -> None:
    """谢谢 is neither a report nor an answer; what is open is asked again.

    In a group people thank one another.
    """
    asked = turn.talk.memory.top
    if turn.in_group:
        return
    if asked is None:
        turn.say("thanked")
    else:
        turn.repeat("thanked-go-on", asked.question)


@flow.opens_on_words("phrases-english")
def speak_english(turn: Turn) -> None:
    """From now on in English."""
    _speak(turn, "en")


@flow.opens_on_words("phrases-chinese")
def speak_chinese(turn: Turn) -> None:
    """From now on in Chinese."""
    _speak(turn, "zh_CN")


def _speak(turn: Turn, locale: str) -> None:
    turn.store.people.speaks(turn.me.id, locale)
    turn.person = turn.store.people.get(turn.me.id)
    offer(turn, "language-changed")


def greet(turn: Turn) -> None:
    """Somebody, or the bot, came into a chat."""
    if turn.chat is not None and turn.chat.is_group:
        if turn.chat.area_id is None:
            turn.say_here("group-hello", bot=turn.house.bot_name)
        else:
            village = turn.store.areas.get(turn.chat.area_id)
            turn.say_here("group-bound", village=village.name)
    elif turn.person is None:
        turn.say("how-to-bind", bot=turn.house.bot_name)
    else:
        show(turn)


def not_a_phrase(turn: Turn, heard: Heard) -> None:
    """No phrase and no open question: a report begins, or the menu is shown."""
    if record_case.is_order(turn, heard):
        turn.flow = record_case.flow
        record_case.begin_order(turn, heard)
        return
    if order_workbook.taken_up(turn, heard):
        return
    if search_cases.typed(turn, heard) or patrol.typed(turn, heard):
        return
    if room_desk.typed(turn, heard) or typed_move.named_alone(turn, heard):
        return
    if after_rating.takes(turn, heard):
        return
    if not_of_report.wants_goods(turn, heard):
        turn.flow = redeem.flow
        redeem.open_shop(turn)
        return
    if not_done.typed(turn, heard):
        return
    if thought_better.of_case_filed(turn, heard):
        return
    if second_thoughts.takes_back(turn, heard):
        offer(turn, "nothing-to-cancel")
        return
    if report_rights.could_be_a_report(turn, heard):
        turn.flow = file_case.flow
        file_case.begin(turn, heard)
        said_instead.take(turn, [turn.cause])
        return
    if heard.refused:
        report_content.say_refused(turn, heard)
        return
    _not_understood(turn, heard)


def _not_understood(turn: Turn, heard: Heard) -> None:
    """What there is to do; a sentence may be a cry nobody thought of: one tap reports it."""
    buttons = entries(turn)
    text = turn.words("not-understood", more=more(turn, buttons))
    if report_rights.may_report(turn) and len(plain(heard.text)) >= SHORTEST_SENTENCE:
        buttons.append(turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause))
        text = f"{text}\n{turn.words('not-understood-report')}"
    turn.say_text(text, buttons=buttons)
