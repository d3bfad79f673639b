"""代录: the room records a call, a visit, a hotline's order or a task from above, and files it."""

from handlers.buttons import RecordButton
from handlers.heard import Heard
from handlers.recording import bring_case, record_draft, record_flow
from handlers.recording.record_missing import go_on
from handlers.recording.record_over import say_filed_before
from handlers.reporting import report_content
from handlers.room import order_workbook
from handlers.turn import Turn
from rules.case_sources import RECORDED, Source
from rules.hotline_orders import Order, read_order
from rules.roles import Role

flow = record_flow.flow


@flow.opens_on(RecordButton.NEW)
@flow.opens_on_words("phrases-record")
def ask_way(turn: Turn) -> None:
    """By which way did it come?"""
    choices = [(source.value, turn.words(f"source-{source}")) for source in RECORDED]
    turn.ask("record-which-way", then=take_way, choices=choices)


def is_order(turn: Turn, heard: Heard) -> bool:
    """Whether somebody of the room pasted a hotline's order without a word before it."""
    return turn.has(Role.COMMAND_ROOM) and read_order(heard.text) is not None


def begin_order(turn: Turn, heard: Heard) -> None:
    """A pasted order is looked over at once."""
    order = read_order(heard.text)
    assert order is not None, "it was found to be one"
    record_draft.begin_empty(turn, Source.HOTLINE)
    _take_order(turn, order, heard)


@flow.step
def take_way(turn: Turn, heard: Heard) -> None:
    """A way was chosen, or the order was pasted already."""
    if heard.choice in RECORDED:
        record_draft.begin_empty(turn, Source(heard.choice))
        turn.ask(f"record-send-{heard.choice}", then=take_matter)
    elif read_order(heard.text) is not None:
        begin_order(turn, heard)
    else:
        turn.ask_again()


@flow.step_with_pictures
def take_matter(turn: Turn, heard: Heard) -> None:
    """What it is about: words, pictures, a voice note, a place; or the order as it was pasted."""
    order = read_order(heard.text)
    if order is not None:
        _take_order(turn, order, heard)
        return
    is_hotlines = turn.recall("source") == Source.HOTLINE
    if is_hotlines and report_content.is_empty(turn) and order_workbook.taken_up(turn, heard):
        return
    report_content.gather(turn, heard)
    if report_content.is_empty(turn):
        turn.ask_again("file-nothing-yet")
        return
    record_draft.read_caller(turn)
    record_draft.guess(turn)
    go_on(turn)


def _take_order(turn: Turn, order: Order, heard: Heard) -> None:
    record_draft.take_order(turn, order)
    turn.remember(asked_caller=True, media=[medium.id for medium in heard.usable])
    there = bring_case.there_is(turn, record_draft.key(turn))
    if there is not None:
        say_filed_before(turn, there)
        return
    go_on(turn)
