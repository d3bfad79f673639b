"""代录: all of a recorded matter is looked over, put right where it is wrong, and filed."""

from dataclasses import replace

from handlers.buttons import CaseButton
from handlers.cases import case_card
from handlers.cases.case_view import to_be_rung
from handlers.heard import Heard
from handlers.recording import bring_case, record_draft, record_fields
from handlers.recording.record_fields import Field
from handlers.recording.record_flow import flow
from handlers.recording.record_missing import Whether, ask_area, ask_kind, ask_whether
from handlers.reporting import report_content
from handlers.turn import Turn
from messages.written import LONGEST_NAMED, shortened
from storage.cases import Case

ADD, LEAVE = "add", "leave"


@flow.step_with_pictures
def take_whether(turn: Turn, heard: Heard) -> None:
    """It is filed, or put right first: by a button, or by a line such as 电话：… or 类别：…."""
    match heard.choice:
        case "":
            _put_right(turn, heard)
        case Whether.FILE:
            _file(turn)
        case Whether.KIND:
            ask_kind(turn)
        case Whether.AREA:
            ask_area(turn, None)
        case Whether.SECRET:
            turn.remember(is_private=not turn.recall("is_private"))
            ask_whether(turn)
        case _:
            turn.say("record-dropped")


def _put_right(turn: Turn, heard: Heard) -> None:
    read = record_fields.put_right(turn, heard.text)
    if read.unknown:
        turn.remember(unknown="\n".join(read.unknown))
        _ask_unknown(turn)
        return
    if not read.any and not (heard.text or heard.usable or heard.place):
        report_content.say_refused(turn, heard)
        turn.stay()
        return
    if read.any:
        report_content.gather(turn, replace(heard, text=read.rest))
    else:
        report_content.gather(turn, heard)
        record_draft.read_caller(turn)
    if read.wrong is None:
        ask_whether(turn)
        return
    field, value = read.wrong
    turn.say("record-no-such", value=shortened(value, LONGEST_NAMED))
    if field is Field.KIND:
        ask_kind(turn)
    elif field is Field.GRID:
        ask_area(turn, None)
    else:
        ask_whether(turn)


def _ask_unknown(turn: Turn) -> None:
    """A line by a name that is no field here is nobody's words until somebody says so."""
    choices = [
        (ADD, turn.words("record-unknown-add")),
        (LEAVE, turn.words("record-unknown-leave")),
    ]
    told = shortened(turn.recall("unknown"), case_card.LONGEST)
    turn.ask("record-unknown", then=take_unknown, choices=choices, line=told)


@flow.step_with_pictures
def take_unknown(turn: Turn, heard: Heard) -> None:
    """It joins what is told, or is left out; another line puts right what was meant."""
    if heard.choice not in (ADD, LEAVE):
        _put_right(turn, heard)
        return
    if heard.choice == ADD:
        words = turn.recall("words")
        turn.remember(words=report_content.within_measure(turn, turn.recall("unknown"), words))
    ask_whether(turn)


def _file(turn: Turn) -> None:
    there = bring_case.there_is(turn, record_draft.key(turn))
    if there is not None:
        say_filed_before(turn, there)
        return
    shown = [medium.id for medium in report_content.media_of(turn)]
    case = bring_case.file(turn, record_draft.brought(turn), shown)
    turn.say(
        "recorded" if to_be_rung(turn.store, case) else "recorded-nobody-to-ring",
        buttons=[turn.button("button-add", CaseButton.ADD, case.id)],
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case.area_name,
    )


def say_filed_before(turn: Turn, there: Case) -> None:
    """An order is recorded once; which case it became, and a button to it."""
    turn.say(
        "record-there-already",
        buttons=[turn.button("button-look-at-case", CaseButton.SHOW, there.id)],
        order=turn.recall("number"),
        number=there.number,
    )
